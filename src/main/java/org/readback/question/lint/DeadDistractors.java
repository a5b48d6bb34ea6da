package org.readback.question.lint;

import java.util.List;

/** L31: a wrong option that hardly anyone takes for right does no work. */
public final class DeadDistractors {
    /** Below so many showings nothing can be said. */
    public static final int FEWEST_SHOWINGS = 30;

    /** Chosen less often than this, an option is dead. */
    public static final double LEAST_CHOSEN = 0.05;

    private DeadDistractors() {}

    /**
     * How a wrong option did.
     *
     * @param option its text
     * @param shown how often its question was answered with it among the options
     * @param chosen how often it was chosen
     */
    public record Count(String option, long shown, long chosen) {}

    /** What the counts of one question's wrong options say. */
    public static List<Finding> check(List<Count> counts) {
        return counts.stream()
                .filter(count -> count.shown() >= FEWEST_SHOWINGS && count.chosen() < LEAST_CHOSEN * count.shown())
                .map(count -> new Finding(
                        "L31",
                        Level.WARNING,
                        "options",
                        "“" + count.option() + "” was chosen " + count.chosen() + " times of " + count.shown()
                                + ". Replace it with something people really take for right."))
                .toList();
    }
}
