package org.readback.memory.schedule;

import org.readback.memory.basics.Grade;

/**
 * Whole days until a card is due, by grade: rounded, put in order (each grade at least a day after the one below it),
 * spread by the fuzz, and kept between 1 day and the maximum. Last, closed days are left for open ones, where two grades may
 * meet on one day.
 */
final class LongIntervals {

    private static final Grade[] GRADES = Grade.values();

    private final int[] days = new int[GRADES.length];

    /**
     * @param exact intervals in days by grade; NaN for a grade that leads to a step instead
     * @param elapsedDays days since the last review; an interval longer than that stays longer when spread
     * @param share where in the fuzz range, in [0, 1); NaN for no fuzz
     * @param load what the coming days hold already
     */
    LongIntervals(double[] exact, double elapsedDays, double share, int maximum, DayLoad load) {
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
                spreadBelow = Fuzz.spread(below, share, atLeast, maximum, load);
                days[i] = spreadBelow;
            }
        }
        if (load != DayLoad.EVEN) {
            leaveClosedDays(exact, elapsedDays, maximum, load);
        }
    }

    private void leaveClosedDays(double[] exact, double elapsedDays, int maximum, DayLoad load) {
        int before = 1;
        for (int i = 0; i < GRADES.length; i++) {
            if (!Double.isNaN(exact[i])) {
                int atLeast = Math.min(Math.max(before, days[i] > elapsedDays ? (int) elapsedDays + 1 : 1), maximum);
                days[i] = Fuzz.nearestOpen(Math.max(days[i], atLeast), atLeast, maximum, load);
                before = days[i];
            }
        }
    }

    int days(Grade grade) {
        return days[grade.ordinal()];
    }
}
