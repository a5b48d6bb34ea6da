package org.readback.memory.model;

/**
 * Exponentials and logarithms for the memory models, which spend most of their time in them: like those of {@link Math} to
 * within a few units of the fifteenth digit, but short enough to be compiled into the code around them, where several run
 * side by side. Both look a near number up in a table and correct it by a polynomial, as the C library of Arm does (Szabolcs
 * Nagy, arm optimized-routines). Numbers they are not made for go to {@link Math}.
 */
public final class Exponential {

    private static final int EXP_BITS = 6;
    private static final int EXP_SIZE = 1 << EXP_BITS;
    private static final double EXP_STEPS = EXP_SIZE / Math.log(2);

    private static final double STEP = Math.log(2) / EXP_SIZE;

    /** The part of ln 2 / 64 that a double cannot hold. */
    private static final double STEP_REST = 2.319046813846299e-17 / EXP_SIZE;

    /** Added and taken away again, it rounds to a whole number, which meanwhile stands in the lowest bits. */
    private static final double ROUNDER = 0x1.8p52;

    private static final double EXP_LIMIT = 700;
    private static final long[] EXP = new long[EXP_SIZE];

    private static final int LOG_BITS = 7;
    private static final int LOG_SIZE = 1 << LOG_BITS;
    private static final long LOG_OFFSET = 0x3fe6000000000000L;
    private static final double LN2 = Math.log(2);
    private static final double[] INVERSE = new double[LOG_SIZE];
    private static final double[] LOG = new double[LOG_SIZE];

    static {
        for (int i = 0; i < EXP_SIZE; i++) {
            EXP[i] = Double.doubleToRawLongBits(StrictMath.pow(2, i / (double) EXP_SIZE));
        }
        for (int i = 0; i < LOG_SIZE; i++) {
            double low = Double.longBitsToDouble(LOG_OFFSET + ((long) i << 52 - LOG_BITS));
            double high = Double.longBitsToDouble(LOG_OFFSET + ((long) i + 1 << 52 - LOG_BITS));
            // Beside 1 the logarithm must be exact to its own, small size: no correction by a table there.
            boolean besideOne = low == 1 || high == 1;
            INVERSE[i] = besideOne ? 1 : 2 / (low + high);
            LOG[i] = besideOne ? 0 : -StrictMath.log(INVERSE[i]);
        }
    }

    private Exponential() {}

    /** e to the power of {@code x}. */
    public static double exp(double x) {
        return Math.abs(x) < EXP_LIMIT ? exp(x, Math.fma(x, EXP_STEPS, ROUNDER), 0) : Math.exp(x);
    }

    /** e to the power of {@code x}, less 1; where the power is near 1, nothing is lost. */
    public static double expm1(double x) {
        return Math.abs(x) < EXP_LIMIT ? exp(x, Math.fma(x, EXP_STEPS, ROUNDER), 1) : Math.expm1(x);
    }

    /** e to the power of {@code a} times {@code b}; quicker where {@code a} is known before {@code b}. */
    public static double exp(double a, double b) {
        double x = a * b;
        return Math.abs(x) < EXP_LIMIT ? exp(x, Math.fma(a * EXP_STEPS, b, ROUNDER), 0) : Math.exp(x);
    }

    /**
     * As sums one after another take most of the time, the sum is arranged so that few wait for many.
     *
     * @param steps how many 64ths of ln 2 {@code x} holds, rounded, with {@link #ROUNDER} added
     * @param less taken from the result, 0 or 1
     */
    private static double exp(double x, double steps, double less) {
        long bits = Double.doubleToRawLongBits(steps);
        double scale = Double.longBitsToDouble(EXP[(int) bits & EXP_SIZE - 1] + (bits >> EXP_BITS << 52));
        double whole = steps - ROUNDER;
        double r = Math.fma(-whole, STEP, x);
        double exact = Math.fma(-whole, STEP_REST, r);
        double r2 = r * r;
        double low = Math.fma(r, 1 / 6.0, 1 / 2.0);
        double high = Math.fma(r, 1 / 120.0, 1 / 24.0);
        return Math.fma(scale, Math.fma(r2, Math.fma(r2, high, low), exact), scale - less);
    }

    /** The natural logarithm of {@code x}. */
    public static double log(double x) {
        if (!(x >= Double.MIN_NORMAL && x <= Double.MAX_VALUE)) {
            return Math.log(x);
        }
        long bits = Double.doubleToRawLongBits(x);
        long above = bits - LOG_OFFSET;
        int i = (int) (above >> 52 - LOG_BITS) & LOG_SIZE - 1;
        double z = Double.longBitsToDouble(bits - (above & -1L << 52));
        double r = Math.fma(z, INVERSE[i], -1);
        double table = (above >> 52) * LN2 + LOG[i];
        double r2 = r * r;
        double low = Math.fma(r, 1 / 3.0, -1 / 2.0);
        double middle = Math.fma(r, 1 / 5.0, -1 / 4.0);
        double high = Math.fma(r, 1 / 7.0, -1 / 6.0);
        return Math.fma(r2, Math.fma(r2 * r2, high, Math.fma(r2, middle, low)), table + r);
    }
}
