package org.readback.memory.model;

import java.util.Arrays;

/** The 21 parameters w0 to w20 of FSRS-6. Immutable; every instance lies within the bounds. */
public final class Fsrs6Parameters {

    public static final int COUNT = 21;

    /** Longest stability in days that FSRS-6 works with. */
    public static final double MAX_STABILITY = 36_500;

    /** Shortest stability in days that FSRS-6 works with. */
    public static final double MIN_STABILITY = 0.001;

    private static final double[] LOWER = {
        0.001, 0.001, 0.001, 0.001, 1, 0.001, 0.001, 0.001, 0, 0, 0.001, 0.001, 0.001, 0.001, 0, 0, 1, 0, 0, 0, 0.1
    };
    private static final double[] UPPER = {
        100, 100, 100, 100, 10, 4, 4, 0.75, 4.5, 0.8, 3.5, 5, 0.25, 0.9, 4, 1, 6, 2, 2, 0.8, 0.8
    };

    private static final double[] SPREAD = {
        6.43, 9.66, 17.58, 27.85, 0.57, 0.28, 0.6, 0.12, 0.39, 0.18, 0.33, 0.3, 0.09, 0.16, 0.57, 0.25, 1.03, 0.31,
        0.32, 0.14, 0.27
    };

    /** The published defaults: open-spaced-repetition, the same in fsrs-rs, ts-fsrs and py-fsrs. */
    public static final Fsrs6Parameters DEFAULTS = of(
            0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
            1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542);

    private final double[] w;

    private Fsrs6Parameters(double[] w) {
        this.w = w;
    }

    /**
     * Parameters as given.
     *
     * @throws IllegalArgumentException unless there are 21, all finite and within the bounds
     */
    public static Fsrs6Parameters of(double... w) {
        if (w.length != COUNT) {
            throw new IllegalArgumentException(
                    "FSRS-6 has " + COUNT + " parameters, not " + w.length + "; convert() takes 17 and 19 too");
        }
        for (int i = 0; i < COUNT; i++) {
            // Written so that NaN fails too.
            if (!(w[i] >= LOWER[i] && w[i] <= UPPER[i])) {
                throw new IllegalArgumentException("FSRS-6 parameter w" + i + " is " + w[i] + "; it must lie between "
                        + LOWER[i] + " and " + UPPER[i]);
            }
        }
        return new Fsrs6Parameters(w.clone());
    }

    /**
     * Parameters of FSRS 4.5 (17), FSRS-5 (19) or FSRS-6 (21) as FSRS-6 parameters, the way fsrs-rs converts them. The
     * older curves keep their decay of 0.5.
     *
     * @throws IllegalArgumentException for any other number of parameters, or values out of bounds
     */
    public static Fsrs6Parameters convert(double... older) {
        double[] w = Arrays.copyOf(older, COUNT);
        switch (older.length) {
            case 17 -> {
                w[4] = older[4] + 2 * older[5];
                w[5] = Math.log1p(3 * older[5]) / 3;
                w[6] = older[6] + 0.5;
                w[20] = 0.5;
            }
            case 19 -> w[20] = 0.5;
            case COUNT -> {}
            default ->
                throw new IllegalArgumentException("FSRS parameters come as 17 (FSRS 4.5), 19 (FSRS-5) or 21 (FSRS-6)"
                        + " numbers, not " + older.length);
        }
        return of(w);
    }

    /** The nearest parameters within the bounds. */
    public static Fsrs6Parameters clamped(double... w) {
        double[] result = w.clone();
        for (int i = 0; i < Math.min(COUNT, w.length); i++) {
            result[i] = Math.clamp(w[i], LOWER[i], UPPER[i]);
        }
        return of(result);
    }

    /**
     * These parameters made safe for so many relearning steps. With more than one step, several same-day reviews follow a
     * lapse; w17 and w18 are limited so that together they cannot lift stability above what it was before the lapse.
     */
    public Fsrs6Parameters forRelearningSteps(int steps) {
        if (steps <= 1) {
            return this;
        }
        double limit = sameDayLimit(w, steps);
        double[] limited = w.clone();
        limited[17] = Math.min(w[17], limit);
        limited[18] = Math.min(w[18], limit);
        return new Fsrs6Parameters(limited);
    }

    /** Upper bound of w17 and w18 for more than one relearning step. */
    static double sameDayLimit(double[] w, int steps) {
        double room = -(Math.log(w[11]) + Math.log(Math.pow(2, w[13]) - 1) + 0.3 * w[14]) / steps;
        return Math.min(2, Math.sqrt(Math.max(0.01, room)));
    }

    /** The smallest value that parameter {@code i} may have. */
    public static double lower(int i) {
        return LOWER[i];
    }

    /** How far parameter {@code i} lies apart between people: its standard deviation (fsrs-rs). */
    public static double spread(int i) {
        return SPREAD[i];
    }

    /** The largest value that parameter {@code i} may have. */
    public static double upper(int i) {
        return UPPER[i];
    }

    /** Parameter {@code i}, 0 to 20. */
    public double w(int i) {
        return w[i];
    }

    public double[] toArray() {
        return w.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fsrs6Parameters parameters && Arrays.equals(w, parameters.w);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(w);
    }

    @Override
    public String toString() {
        return "FSRS-6" + Arrays.toString(w);
    }
}
