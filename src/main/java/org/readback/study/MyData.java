package org.readback.study;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.IntStream;

/** Reads everything that is a person's own, a piece at a time. */
@Singleton
class MyData {
    private static final int ROWS_AT_A_TIME = 500;

    private final EntityManager entities;

    MyData(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * A kind of thing that people have of their own.
     *
     * @param select what is given of each: the first column is its key, by which the rows are read in order
     * @param from the entity, named e
     * @param beforeAll comes before every key
     */
    record Section(String name, String key, String select, String from, Object beforeAll) {
        boolean hasIds() {
            return key.equals("e.id");
        }

        /** The entity without what is joined to it. */
        private String rows() {
            return from.substring(0, from.indexOf(" e") + " e".length());
        }
    }

    /** All of it, but for the person's row itself and for the sums that the reviews make (study days, tallies). */
    static final List<Section> SECTIONS = List.of(
            new Section(
                    "cards",
                    "e.questionId",
                    "e.phase as phase, e.step as step, e.stability as stability, e.difficulty as difficulty,"
                            + " e.trace as trace, e.beside as beside, e.model as model, e.lastReviewedAt as lastReviewedAt, e.lastStudyDay as lastStudyDay,"
                            + " e.dueDay as dueDay, e.dueAt as dueAt, e.reviews as reviews, e.lapses as lapses,"
                            + " e.tested as tested, e.failed as failed, e.expectedFailures as expectedFailures",
                    "Card e",
                    ""),
            new Section(
                    "answers",
                    "e.id",
                    "e.questionId as questionId, e.answerNo as answerNo, e.versionNo as versionNo, e.given as given,"
                            + " e.outcome as outcome, e.score as score, e.proposedGrade as proposedGrade,"
                            + " e.overruled as overruled, e.answeredAt as answeredAt, e.seconds as seconds,"
                            + " e.closed as closed, e.confidence as confidence, e.pausedSeconds as pausedSeconds",
                    "AnswerEntity e",
                    0L),
            new Section(
                    "reviews",
                    "e.id",
                    "e.answerId as answerId, e.questionId as questionId, e.grade as grade,"
                            + " e.reviewedAt as reviewedAt, e.studyDay as studyDay, e.zone as zone,"
                            + " e.desiredRetention as desiredRetention, e.model as model, e.dueDay as dueDay,"
                            + " e.dueAt as dueAt, e.phaseBefore as phaseBefore, e.elapsedDays as elapsedDays,"
                            + " e.predicted as predicted, e.stabilityBefore as stabilityBefore,"
                            + " t.retractedAt as takenBackAt",
                    "Review e left join Retraction t on t.reviewId = e.id",
                    0L),
            new Section("notes", "e.questionId", "e.words as words, e.writtenAt as writtenAt", "PrivateNote e", ""),
            new Section("putAside", "e.questionId", "e.untilDay as untilDay, e.putAt as putAt", "PutAside e", ""),
            new Section(
                    "mailReminders",
                    "e.personId",
                    "e.atHour as atHour, e.settledDay as settledDay",
                    "MailDigest e",
                    0L),
            new Section(
                    "studySettings",
                    "e.personId",
                    "e.minutesPerDay as minutesPerDay, e.learningSteps as learningSteps, e.relearningSteps as relearningSteps,"
                            + " e.longestInterval as longestInterval, e.dayStartHour as dayStartHour,"
                            + " e.reviewsPerDay as reviewsPerDay, e.daysOff as daysOff, e.asksConfidence as asksConfidence",
                    "StudySettings e",
                    0L),
            new Section("stretch", "e.personId", "e.lastAt as lastAt, e.seconds as seconds", "Stretch e", 0L),
            new Section("pauses", "e.id", "e.pausedAt as pausedAt, e.wentOnAt as wentOnAt", "Pause e", 0L),
            new Section(
                    "quizzes",
                    "e.id",
                    "e.quizNo as quizNo, e.topicId as topicId, e.asReviews as asReviews, e.madeAt as madeAt,"
                            + " e.asked as asked, e.answered as answered, e.rightAnswers as rightAnswers,"
                            + " e.ownWord as ownWord",
                    "Quiz e",
                    0L),
            new Section(
                    "quizQuestions",
                    "e.id",
                    "e.quizId as quizId, e.place as place, e.questionId as questionId, e.versionNo as versionNo,"
                            + " e.given as given, e.outcome as outcome, e.score as score, e.answeredAt as answeredAt,"
                            + " e.overruled as overruled, e.answerId as answerId",
                    "QuizQuestion e",
                    0L),
            new Section("absences", "e.id", "e.firstDay as firstDay, e.lastDay as lastDay", "Absence e", 0L),
            new Section(
                    "topicRetentions", "e.topicId", "e.desiredRetention as desiredRetention", "TopicRetention e", ""),
            new Section(
                    "flags",
                    "e.id",
                    "e.questionId as questionId, e.versionNo as versionNo, e.reason as reason, e.remark as remark,"
                            + " e.flaggedAt as flaggedAt, e.settledAt as settledAt",
                    "QuestionFlag e",
                    0L),
            new Section(
                    "fits",
                    "e.id",
                    "e.fittedAt as fittedAt, e.model as model, e.adopted as adopted, e.extent as extent,"
                            + " e.reviews as reviews, e.parameters as parameters, e.lossBefore as lossBefore,"
                            + " e.lossAfter as lossAfter, e.calibration as calibration",
                    "MemoryFit e",
                    0L));

    /**
     * The ids of the person's rows of a section that has ids, in order, some together. An index holds them, so that they are
     * read at once; the next rows after an id would be sought among all of the person's each time.
     */
    @Transactional
    public List<List<Long>> ids(Section section, long personId) {
        List<Long> ids = entities.createQuery(
                        "select " + section.key() + " from " + section.rows() + " where e.personId = :person",
                        Long.class)
                .setParameter("person", personId)
                .getResultList();
        List<Long> inOrder = ids.stream().sorted().toList();
        return IntStream.iterate(0, first -> first < inOrder.size(), first -> first + ROWS_AT_A_TIME)
                .mapToObj(first -> inOrder.subList(first, Math.min(first + ROWS_AT_A_TIME, inOrder.size())))
                .toList();
    }

    /** The person's rows with these ids, in order. */
    @Transactional
    public List<Tuple> rows(Section section, long personId, List<Long> ids) {
        return query(section, section.key() + " in :ids", personId)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** The person's next rows of a section after a key; few enough to hold, none when all were read. */
    @Transactional
    public List<Tuple> after(Section section, long personId, Object key) {
        return query(section, section.key() + " > :key", personId)
                .setParameter("key", key)
                .setMaxResults(ROWS_AT_A_TIME)
                .getResultList();
    }

    private TypedQuery<Tuple> query(Section section, String condition, long personId) {
        String keyName = section.key().substring("e.".length());
        return entities.createQuery(
                        "select " + section.key() + " as " + keyName + ", " + section.select() + " from "
                                + section.from() + " where e.personId = :person and " + condition + " order by "
                                + section.key(),
                        Tuple.class)
                .setParameter("person", personId);
    }
}
