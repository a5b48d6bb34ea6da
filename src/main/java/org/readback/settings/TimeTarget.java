package org.readback.settings;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * The minutes a day after which a person wants to have done enough. It forces nothing: once it is reached, no new question is
 * introduced any more, and pages say what is left.
 *
 * @param minutes wanted a day, at least 1
 * @param seconds spent today as study days count them: from a question shown to its answer, for graded answers
 */
public record TimeTarget(int minutes, long seconds) {
    private static final int SECONDS_A_MINUTE = 60;

    /** The target of somebody who wants so many minutes a day; empty where they want none. */
    public static Optional<TimeTarget> of(OptionalInt minutes, long seconds) {
        return minutes.isPresent() ? Optional.of(new TimeTarget(minutes.getAsInt(), seconds)) : Optional.empty();
    }

    public boolean reached() {
        return seconds >= (long) minutes * SECONDS_A_MINUTE;
    }

    /** Whole minutes spent. */
    public long spent() {
        return seconds / SECONDS_A_MINUTE;
    }
}
