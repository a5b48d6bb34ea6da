package org.readback.study;

import java.util.List;
import org.readback.account.OwnRows;

/** What people are told of their study when they take their data away. */
final class StudySections {
    /** All of it but the sums that the reviews make (study days, tallies). */
    static final List<OwnRows> ALL = List.of(
            OwnRows.many(
                    "cards",
                    "e.questionId",
                    "e.phase as phase, e.step as step, e.stability as stability, e.difficulty as difficulty,"
                            + " e.trace as trace, e.beside as beside, e.model as model, e.lastReviewedAt as lastReviewedAt, e.lastStudyDay as lastStudyDay,"
                            + " e.dueDay as dueDay, e.dueAt as dueAt, e.reviews as reviews, e.lapses as lapses,"
                            + " e.tested as tested, e.failed as failed, e.expectedFailures as expectedFailures",
                    "Card e",
                    ""),
            OwnRows.many(
                    "answers",
                    "e.id",
                    "e.questionId as questionId, e.answerNo as answerNo, e.versionNo as versionNo, e.given as given,"
                            + " e.outcome as outcome, e.score as score, e.proposedGrade as proposedGrade,"
                            + " e.overruled as overruled, e.answeredAt as answeredAt, e.seconds as seconds,"
                            + " e.closed as closed, e.confidence as confidence, e.pausedSeconds as pausedSeconds",
                    "AnswerEntity e",
                    0L),
            OwnRows.many(
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
            OwnRows.many("notes", "e.questionId", "e.words as words, e.writtenAt as writtenAt", "PrivateNote e", ""),
            OwnRows.many("putAside", "e.questionId", "e.untilDay as untilDay, e.putAt as putAt", "PutAside e", ""),
            OwnRows.many(
                    "mailReminders",
                    "e.personId",
                    "e.atHour as atHour, e.settledDay as settledDay",
                    "MailDigest e",
                    0L),
            OwnRows.many(
                    "studySettings",
                    "e.personId",
                    "e.minutesPerDay as minutesPerDay, e.learningSteps as learningSteps, e.relearningSteps as relearningSteps,"
                            + " e.longestInterval as longestInterval, e.dayStartHour as dayStartHour,"
                            + " e.reviewsPerDay as reviewsPerDay, e.daysOff as daysOff, e.asksConfidence as asksConfidence",
                    "StudySettings e",
                    0L),
            OwnRows.many(
                    "stretch",
                    "e.personId",
                    "e.lastAt as lastAt, e.seconds as seconds, e.proposedAt as proposedAt",
                    "Stretch e",
                    0L),
            OwnRows.many("pauses", "e.id", "e.pausedAt as pausedAt, e.wentOnAt as wentOnAt", "Pause e", 0L),
            OwnRows.many(
                    "quizzes",
                    "e.id",
                    "e.quizNo as quizNo, e.topicId as topicId, e.asReviews as asReviews, e.madeAt as madeAt,"
                            + " e.asked as asked, e.answered as answered, e.rightAnswers as rightAnswers,"
                            + " e.ownWord as ownWord",
                    "Quiz e",
                    0L),
            OwnRows.many(
                    "quizQuestions",
                    "e.id",
                    "e.quizId as quizId, e.place as place, e.questionId as questionId, e.versionNo as versionNo,"
                            + " e.given as given, e.outcome as outcome, e.score as score, e.answeredAt as answeredAt,"
                            + " e.overruled as overruled, e.answerId as answerId",
                    "QuizQuestion e",
                    0L),
            OwnRows.many("absences", "e.id", "e.firstDay as firstDay, e.lastDay as lastDay", "Absence e", 0L),
            OwnRows.many(
                    "topicRetentions", "e.topicId", "e.desiredRetention as desiredRetention", "TopicRetention e", ""),
            OwnRows.many(
                    "flags",
                    "e.id",
                    "e.questionId as questionId, e.versionNo as versionNo, e.reason as reason, e.remark as remark,"
                            + " e.flaggedAt as flaggedAt, e.settledAt as settledAt",
                    "QuestionFlag e",
                    0L),
            OwnRows.many(
                    "fits",
                    "e.id",
                    "e.fittedAt as fittedAt, e.model as model, e.adopted as adopted, e.extent as extent,"
                            + " e.reviews as reviews, e.parameters as parameters, e.lossBefore as lossBefore,"
                            + " e.lossAfter as lossAfter, e.calibration as calibration",
                    "MemoryFit e",
                    0L),
            OwnRows.many(
                    "chosenTopic",
                    "e.personId",
                    "e.topicId as topicId, e.onlyMissed as onlyMissed, e.studyDay as studyDay",
                    "ChosenTopic e",
                    0L),
            OwnRows.many("calendarFeed", "e.personId", "e.madeAt as madeAt", "CalendarFeed e", 0L));

    private StudySections() {}
}
