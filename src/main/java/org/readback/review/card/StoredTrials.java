package org.readback.review.card;

import jakarta.persistence.Embeddable;
import org.readback.memory.schedule.Trials;

/** How a card did when its memory was tested, as the table of cards keeps it. */
@Embeddable
public record StoredTrials(int tested, int failed, double expectedFailures) {
    /** In queries, of a card c: it may be a leech. Which of these are ones, {@link Trials#leech} says; no other is. */
    public static final String PERHAPS_LEECH =
            " c.trials.tested >= " + Trials.FEWEST + " and c.trials.failed >= c.trials.expectedFailures + 1";

    static StoredTrials of(Trials trials) {
        return new StoredTrials(trials.tested(), trials.failed(), trials.expected());
    }

    /** What the memory package calculates with. */
    public Trials trials() {
        // Added up in another order, a sum may differ in its last digit.
        return new Trials(tested, failed, Math.min(tested, expectedFailures));
    }
}
