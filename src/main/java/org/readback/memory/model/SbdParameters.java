package org.readback.memory.model;

/**
 * The seven parameters of SBD.
 *
 * @param low logarithm of the first stability after Again
 * @param high logarithm of the first stability after Easy; not below {@code low}
 * @param k root that time is taken to, from 0.5 to 20
 * @param alpha logarithm of the steepness of forgetting
 * @param c how brittleness steepens forgetting and how much a failure costs; not negative
 * @param v size of the head start
 * @param logDelta logarithm of the brittleness that every card has
 */
public record SbdParameters(double low, double high, double k, double alpha, double c, double v, double logDelta) {

    public static final int COUNT = 7;

    private static final double[] SPREAD = {1.754, 1.2339, 0.5003, 0.546, 0.0989, 1.1685, 0.7778};

    /** The published defaults (srs-benchmark). */
    public static final SbdParameters DEFAULTS =
            new SbdParameters(-2.803101, 1.386926, 1.739235, -1.819954, 0.529839, -0.886052, -1.393709);

    public SbdParameters {
        // Written so that NaN fails too.
        boolean ordered = low <= high && k >= 0.5 && k <= 20 && c >= 0;
        if (!ordered || !Double.isFinite(low + high + alpha + c + v + logDelta)) {
            throw new IllegalArgumentException("SBD parameters low " + low + ", high " + high + ", k " + k + ", alpha "
                    + alpha + ", c " + c + ", v " + v + ", log delta " + logDelta
                    + " are not possible; all must be finite, low at most high, k between 0.5 and 20, c not negative");
        }
    }

    /** How far parameter {@code i} lies apart between people: its standard deviation (srs-benchmark). */
    public static double spread(int i) {
        return SPREAD[i];
    }

    /** Parameters in the order of the record. */
    public static SbdParameters of(double... w) {
        if (w.length != COUNT) {
            throw new IllegalArgumentException("SBD has " + COUNT + " parameters, not " + w.length);
        }
        return new SbdParameters(w[0], w[1], w[2], w[3], w[4], w[5], w[6]);
    }

    /** The nearest parameters that are possible; a last first stability below the first one is lifted to it. */
    public static SbdParameters clamped(double... w) {
        double[] result = w.clone();
        result[1] = Math.max(w[0], w[1]);
        result[2] = Math.clamp(w[2], 0.5, 20);
        result[4] = Math.max(0, w[4]);
        return of(result);
    }

    /** Parameter {@code i}, 0 to 6, in the order of the record. */
    public double w(int i) {
        return toArray()[i];
    }

    public double[] toArray() {
        return new double[] {low, high, k, alpha, c, v, logDelta};
    }
}
