package org.readback.memory.model;

import java.util.Arrays;

/**
 * The 34 parameters w0 to w33 of FSRS-7: four first stabilities, difficulty (w4–w6), how the slow (w7–w14) and the fast
 * trace (w15–w22) strengthen, how they fade (w23–w26, w32, w33), and how they mix (w27–w31). Immutable; every instance lies
 * within the bounds.
 */
public final class Fsrs7Parameters {

    public static final int COUNT = 34;

    private static final double[] LOWER = {
        1e-4, 1e-4, 1e-4, 1e-4, 1, 0.001, 0.1, 0, 0, 0.3, 0.01, 0.1, 0, 0, 1, 0, 0, 0.5, 0.001, 0.001, 0, 0, 1, 0.01,
        0.01, 0.2, 0.5, 0.01, 0.1, 0, 0.1, 0, 0, 0
    };
    private static final double[] UPPER = {
        50, 100, 100, 100, 10, 4, 4, 4, 1.2, 3, 1.5, 1, 3.5, 1, 7, 4, 2, 6, 1.5, 1, 5, 1, 7, 0.25, 0.95, 0.85, 0.99, 1,
        1, 0.9, 1.1, 1, 0.6, 0.6
    };

    private static final double[] SPREAD = {
        9999, 9999, 9999, 9999, 0.523, 0.2528, 0.4329, 0.2966, 0.2139, 0.2889, 0.1862, 0.175, 0.3812, 0.3013, 0.9104,
        0.3234, 0.2448, 0.3273, 0.1842, 0.1735, 0.4608, 0.311, 0.864, 0.0418, 0.2596, 0.0798, 0.0682, 0.1282, 0.1397,
        0.1407, 0.1489, 0.2, 0.15, 0.15
    };

    /** The defaults merged upstream (fsrs-rs, srs-benchmark, ts-fsrs). */
    public static final Fsrs7Parameters DEFAULTS = of(
            0.1104, 2.2395, 3.9221, 11.7841, 6.1686, 0.6457, 3.6807, 1.9795, 0, 1.3826, 0.7024, 0.5999, 0.8146, 0.6398,
            1, 1.3207, 0.6707, 3.8668, 0.4416, 0.0934, 1.8631, 0.6162, 1.0869, 0.1567, 0.0801, 0.2421, 0.9464, 0.1433,
            0.7145, 0, 0.5667, 0.3734, 0.5333, 0.3048);

    private final double[] w;

    private Fsrs7Parameters(double[] w) {
        this.w = w;
    }

    /**
     * Parameters as given.
     *
     * @throws IllegalArgumentException unless there are 34, within the bounds and with w0 ≤ w1 ≤ w2 ≤ w3 and w25 ≤ w26
     */
    public static Fsrs7Parameters of(double... w) {
        if (w.length != COUNT) {
            throw new IllegalArgumentException("FSRS-7 has " + COUNT + " parameters, not " + w.length);
        }
        for (int i = 0; i < COUNT; i++) {
            // Written so that NaN fails too.
            if (!(w[i] >= LOWER[i] && w[i] <= UPPER[i])) {
                throw new IllegalArgumentException("FSRS-7 parameter w" + i + " is " + w[i] + "; it must lie between "
                        + LOWER[i] + " and " + UPPER[i]);
            }
        }
        for (int i : new int[] {1, 2, 3, 26}) {
            if (w[i] < w[i - 1]) {
                throw new IllegalArgumentException("FSRS-7 parameter w" + i + " is " + w[i]
                        + "; it must not be less than w" + (i - 1) + ", which is " + w[i - 1]);
            }
        }
        return new Fsrs7Parameters(w.clone());
    }

    /** The nearest parameters within the bounds; the ones that must rise are lifted to the one before them. */
    public static Fsrs7Parameters clamped(double... w) {
        double[] result = w.clone();
        for (int i = 0; i < Math.min(COUNT, w.length); i++) {
            result[i] = Math.clamp(w[i], LOWER[i], UPPER[i]);
            if (i == 1 || i == 2 || i == 3 || i == 26) {
                result[i] = Math.max(result[i], result[i - 1]);
            }
        }
        return of(result);
    }

    static double lower(int i) {
        return LOWER[i];
    }

    static double upper(int i) {
        return UPPER[i];
    }

    /**
     * How far parameter {@code i} lies apart between people: its standard deviation (srs-benchmark); so large for the first
     * stabilities that a fit hardly holds them.
     */
    public static double spread(int i) {
        return SPREAD[i];
    }

    /** Parameter {@code i}, 0 to 33. */
    public double w(int i) {
        return w[i];
    }

    public double[] toArray() {
        return w.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fsrs7Parameters parameters && Arrays.equals(w, parameters.w);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(w);
    }

    @Override
    public String toString() {
        return "FSRS-7" + Arrays.toString(w);
    }
}
