package org.readback.memory.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What stands ahead of a person today, and what comes first of it. Learning steps that are due come first, because their
 * time is short; reviews and new cards are mixed as evenly as their numbers allow; when nothing else is left, learning
 * steps are shown a little early, so that what was missed comes back before the session ends.
 *
 * @param nextStep when the earliest learning step is due, empty without one
 * @param due reviews due and not yet done
 * @param dueDone reviews done today
 * @param fresh new cards still to be met today
 * @param freshDone new cards met today
 */
public record Queue(Optional<Instant> nextStep, int due, int dueDone, int fresh, int freshDone) {
    /** How early a learning step may be shown when nothing else is left. */
    public static final Duration LEARN_AHEAD = Duration.ofMinutes(20);

    /** Which pile the next card is taken from. */
    public enum Pile {
        STEP,
        DUE,
        NEW
    }

    /** The pile to take the next card from; empty when the day is done. */
    public Optional<Pile> next(Instant now) {
        if (stepBy(now)) {
            return Optional.of(Pile.STEP);
        }
        if (due > 0 || fresh > 0) {
            return Optional.of(turnOfNew() ? Pile.NEW : Pile.DUE);
        }
        return stepBy(now.plus(LEARN_AHEAD)) ? Optional.of(Pile.STEP) : Optional.empty();
    }

    private boolean stepBy(Instant time) {
        return nextStep.isPresent() && !nextStep.get().isAfter(time);
    }

    /** New cards wait until their share of the day is behind that of the reviews. */
    private boolean turnOfNew() {
        if (due == 0 || fresh == 0) {
            return due == 0;
        }
        long allDue = (long) due + dueDone;
        long allFresh = (long) fresh + freshDone;
        return freshDone * allDue < dueDone * allFresh;
    }
}
