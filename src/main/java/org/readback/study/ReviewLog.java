package org.readback.study;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.Session;
import org.readback.memory.CardState;
import org.readback.memory.Due;
import org.readback.memory.Grade;
import org.readback.memory.ReviewEvent;
import org.readback.question.Answer;
import org.readback.question.Verdict;

/**
 * Adds to the log, each row at most once: what is there already stays as it is, and nobody gets an error. Checking first
 * and inserting then would give the loser of a double click one.
 */
@Singleton
class ReviewLog {
    private static final String ANSWER = """
            insert into answer (person_id, question_id, answer_no, version_no, given, outcome, score, proposed_grade,
                                overruled, answered_at, seconds, closed, confidence, paused_seconds)
            values (:person, :question, :answerNo, :version, :given, :outcome, :score, :grade,
                    false, :at, :seconds, false, :confidence, 0)
            on conflict do nothing""";

    private static final String ANSWER_AGAIN = """
            insert into answer (person_id, question_id, answer_no, version_no, given, outcome, score, proposed_grade,
                                overruled, answered_at, seconds, closed, confidence, paused_seconds)
            select person_id, question_id, :answerNo, version_no, given, outcome, score, :grade,
                   :overruled, answered_at, seconds, true, confidence, paused_seconds
            from answer where id = :answer""";

    private static final String REVIEW = """
            insert into review (answer_id, person_id, question_id, grade, reviewed_at, study_day, zone,
                                desired_retention, model, fuzz_seed, due_day, due_at, due_step,
                                phase_before, elapsed_days, predicted, stability_before)
            values (:answer, :person, :question, :grade, :at, :day, :zone,
                    :retention, :model, :seed, :dueDay, :dueAt, :dueStep,
                    :phase, :elapsed, :predicted, :stability)
            on conflict do nothing""";

    private static final String RETRACTION =
            "insert into retraction (review_id, retracted_at) values (:review, :at) on conflict do nothing";

    private final Session session;

    ReviewLog(Session session) {
        this.session = session;
    }

    /** Lets one transaction at a time change what the person's pages count. Held until the transaction ends. */
    void lock(long personId) {
        session.createNativeQuery("select id from person where id = :id for update", Long.class)
                .setParameter("id", personId)
                .getSingleResult();
    }

    /** Adds an answer unless the person gave one of this number before. */
    void add(long personId, AnswerForm form, Answer answer, Verdict verdict, Instant now, int seconds) {
        session.createNativeMutationQuery(ANSWER)
                .setParameter("person", personId)
                .setParameter("question", form.question())
                .setParameter("answerNo", form.answerNo())
                .setParameter("version", form.version())
                .setParameter("given", AnswerCodec.write(answer))
                .setParameter("outcome", verdict.outcome().name())
                .setParameter("score", verdict.score())
                .setParameter(
                        "grade", Proposal.of(verdict.outcome()).map(Grade::name).orElse(null), String.class)
                .setParameter("at", now)
                .setParameter("seconds", seconds)
                .setParameter(
                        "confidence",
                        confidence(form, answer).map(Confidence::name).orElse(null),
                        String.class)
                .executeUpdate();
    }

    /** Adds an answer that was given once more as another one, with a grade of its own to come. */
    void addAgain(AnswerEntity answer, int number, boolean overruled, Grade grade) {
        session.createNativeMutationQuery(ANSWER_AGAIN)
                .setParameter("answer", answer.id())
                .setParameter("answerNo", number)
                .setParameter("overruled", overruled)
                .setParameter("grade", grade.name())
                .executeUpdate();
    }

    /** Who asks to be shown the answer is not sure of it, whatever was chosen before. */
    private static Optional<Confidence> confidence(AnswerForm form, Answer answer) {
        return answer instanceof Answer.Revealed ? Optional.empty() : Confidence.of(form.confidence());
    }

    /** Adds the review of an answer; false if it has one. */
    boolean add(AnswerEntity answer, ReviewEvent event, CardState before, PersonMemory memory) {
        Due.Step step = event.due() instanceof Due.Step due ? due : null;
        var predicted = memory.predicted(before, event.zone(), event.at());
        var stability = Review.stability(before);
        return session.createNativeMutationQuery(REVIEW)
                        .setParameter("answer", answer.id())
                        .setParameter("person", answer.personId())
                        .setParameter("question", answer.questionId())
                        .setParameter("grade", event.grade().name())
                        .setParameter("at", event.at())
                        .setParameter("day", event.studyDay())
                        .setParameter("zone", event.zone().getId())
                        .setParameter("retention", event.desiredRetention())
                        .setParameter("model", memory.tag())
                        .setParameter("seed", event.fuzzSeed())
                        .setParameter("dueDay", event.due().day())
                        .setParameter("dueAt", step == null ? null : step.at(), Instant.class)
                        .setParameter("dueStep", step == null ? null : step.index(), Integer.class)
                        .setParameter("phase", Phase.of(before).name())
                        .setParameter("elapsed", PersonMemory.elapsedDays(before, event.studyDay()))
                        .setParameter("predicted", predicted.isPresent() ? predicted.getAsDouble() : null, Double.class)
                        .setParameter("stability", stability.isPresent() ? stability.getAsDouble() : null, Double.class)
                        .executeUpdate()
                == 1;
    }

    /** Takes a review back; false if it was taken back before. */
    boolean retract(long reviewId, Instant now) {
        return session.createNativeMutationQuery(RETRACTION)
                        .setParameter("review", reviewId)
                        .setParameter("at", now)
                        .executeUpdate()
                == 1;
    }
}
