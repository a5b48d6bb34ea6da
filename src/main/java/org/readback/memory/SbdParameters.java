package org.readback.memory;

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
}
