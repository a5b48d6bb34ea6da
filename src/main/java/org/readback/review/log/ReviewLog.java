package org.readback.review.log;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.OptionalDouble;
import org.hibernate.Session;
import org.readback.memory.schedule.Due;
import org.readback.memory.schedule.Phase;
import org.readback.memory.schedule.ReviewEvent;
import org.readback.review.answer.Attempt;

/**
 * Adds reviews to the log and takes them back, each at most once: what is there already stays as it is, and nobody gets an
 * error. Checking first and inserting then would give the loser of a double click one.
 */
@Singleton
public class ReviewLog {
    private static final String REVIEW = """
            insert into review (attempt_id, person_id, question_id, grade, reviewed_at, study_day, zone,
                                desired_retention, model, fuzz_seed, due_day, due_at, due_step,
                                phase_before, elapsed_days, predicted, stability_before)
            values (:attempt, :person, :question, :grade, :at, :day, :zone,
                    :retention, :model, :seed, :dueDay, :dueAt, :dueStep,
                    :phase, :elapsed, :predicted, :stability)
            on conflict do nothing""";

    private static final String RETRACTION =
            "insert into retraction (review_id, retracted_at) values (:review, :at) on conflict do nothing";

    private final Session session;

    ReviewLog(Session session) {
        this.session = session;
    }

    /**
     * What a card was just before a review, and what was predicted of it.
     *
     * @param model the model and fit that predicted
     * @param elapsedDays study days since the review before; 0 for a first one
     * @param predicted recall; empty for a first review
     * @param stability how firm the memory was, in days; empty for a first review
     */
    public record Before(
            String model, Phase phase, int elapsedDays, OptionalDouble predicted, OptionalDouble stability) {}

    /** Adds the review of an attempt; false if it has one. */
    public boolean add(Attempt attempt, ReviewEvent event, Before before) {
        Due.Step step = event.due() instanceof Due.Step due ? due : null;
        return session.createNativeMutationQuery(REVIEW)
                        .setParameter("attempt", attempt.id())
                        .setParameter("person", attempt.personId())
                        .setParameter("question", attempt.questionId())
                        .setParameter("grade", event.grade().name())
                        .setParameter("at", event.at())
                        .setParameter("day", event.studyDay())
                        .setParameter("zone", event.zone().getId())
                        .setParameter("retention", event.desiredRetention())
                        .setParameter("model", before.model())
                        .setParameter("seed", event.fuzzSeed())
                        .setParameter("dueDay", event.due().day())
                        .setParameter("dueAt", step == null ? null : step.at(), Instant.class)
                        .setParameter("dueStep", step == null ? null : step.index(), Integer.class)
                        .setParameter("phase", before.phase().name())
                        .setParameter("elapsed", before.elapsedDays())
                        .setParameter("predicted", orNull(before.predicted()), Double.class)
                        .setParameter("stability", orNull(before.stability()), Double.class)
                        .executeUpdate()
                == 1;
    }

    private static Double orNull(OptionalDouble known) {
        return known.isPresent() ? known.getAsDouble() : null;
    }

    /** Takes a review back; false if it was taken back before. */
    public boolean retract(long reviewId, Instant now) {
        return session.createNativeMutationQuery(RETRACTION)
                        .setParameter("review", reviewId)
                        .setParameter("at", now)
                        .executeUpdate()
                == 1;
    }
}
