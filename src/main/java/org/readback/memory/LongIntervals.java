package org.readback.memory;

/**
 * Whole days until a card is due, by grade: rounded, put in order (each grade at least a day after the one below it),
 * spread by the fuzz, and kept between 1 day and the maximum.
 */
final class LongIntervals {

    private static final Grade[] GRADES = Grade.values();

    /** Picks a number of days from a range, ends included, for an interval of so many days without fuzz. */
    interface Choice {
        int from(int wanted, int low, int high);
    }

    private final int[] days = new int[GRADES.length];

    /**
     * @param exact intervals in days by grade; NaN for a grade that leads to a step instead
     * @param elapsedDays days since the last review; an interval longer than that stays longer when spread
     * @param fuzz whether an interval may move within its fuzz range
     */
    LongIntervals(double[] exact, double elapsedDays, boolean fuzz, int maximum, Choice choice) {
        double ceiling = maximum;
        // From the easiest down: no grade waits longer than the one above it.
        for (int i = GRADES.length - 1; i >= 0; i--) {
            if (!Double.isNaN(exact[i])) {
                ceiling = Math.min(ceiling, Math.clamp((double) Math.round(exact[i]), 1, maximum));
                days[i] = (int) ceiling;
            }
        }
        int below = 0;
        int spreadBelow = 0;
        for (int i = 0; i < GRADES.length; i++) {
            if (!Double.isNaN(exact[i])) {
                below = Math.min(Math.max(days[i], below + 1), maximum);
                int atLeast = Math.max(spreadBelow, below > elapsedDays ? (int) elapsedDays : 0) + 1;
                Fuzz.Range range = fuzz ? Fuzz.range(below, atLeast, maximum) : new Fuzz.Range(below, below);
                spreadBelow = choice.from(below, range.low(), range.high());
                days[i] = spreadBelow;
            }
        }
    }

    int days(Grade grade) {
        return days[grade.ordinal()];
    }
}
