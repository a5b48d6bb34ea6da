package org.readback.memory.fit;

/**
 * What FSRS-7's two traces recall together, and the way back through it. The formulas are those of
 * {@link org.readback.memory.model.Fsrs7}.
 */
final class Fsrs7Recall {

    private static final double MIXED = 1 - 2e-5;
    private static final double STEEPEST = 60;

    private final double[] w;
    private final double[] gradient;
    private final double slowDecay;
    private final double slowFactor;

    private double s;
    private double f;
    private double d;
    private double t;
    private double logS;
    private double logF;
    private double fastDecay;
    private double fastExponent;
    private double fastFactor;
    private double logY;
    private double fast;
    private double factor;
    private double logX;
    private double slow;
    private double fastWeight;
    private double slowWeight;
    private double mixed;

    // What the loss changes by with the memory before.
    double bySlow;
    double byFast;
    double byDifficulty;

    /** @param gradient what the gradient is added to */
    Fsrs7Recall(double[] w, double[] gradient) {
        this.w = w;
        this.gradient = gradient;
        slowDecay = -Math.clamp(w[24], 0.01, 0.95);
        slowFactor = Math.pow(w[26], 1 / slowDecay) - 1;
    }

    /** Recall of a memory after so many days. */
    double at(double slowTrace, double fastTrace, double difficulty, double days) {
        s = slowTrace;
        f = fastTrace;
        d = difficulty;
        t = days;
        logS = Math.log(s);
        logF = Math.log(f);
        fastDecay = -Math.clamp(w[23] * Math.exp((w[33] - 0.3) * logF), 0.01, 0.95);
        fastExponent = Math.log(w[25]) / fastDecay;
        fastFactor = Math.exp(Math.min(fastExponent, STEEPEST)) - 1;
        logY = Math.log(1 + fastFactor * t / f);
        fast = Math.exp(fastDecay * logY);
        factor = slowFactor * Math.exp((d - 5) * (w[32] - 0.3));
        logX = Math.log(1 + factor * t / s);
        slow = Math.exp(slowDecay * logX);
        fastWeight = w[27] * Math.exp(-w[29] * logF);
        slowWeight = w[28] * Math.exp(w[30] * logS + (d - 5) * (w[31] - 0.5));
        mixed = (fastWeight * fast + slowWeight * slow) / (fastWeight + slowWeight);
        return mixed * MIXED + 1e-5;
    }

    /** What the fast trace alone recalls. */
    double fast() {
        return fast;
    }

    /**
     * The way back through the last {@link #at}.
     *
     * @param on what the loss changes by with recall
     * @param onFast the same for what the fast trace alone recalls
     */
    void back(double on, double onFast) {
        bySlow = 0;
        byFast = 0;
        byDifficulty = 0;
        double sum = fastWeight + slowWeight;
        double onMixed = on * MIXED;
        backThroughWeights(onMixed * (fast - mixed) / sum, onMixed * (slow - mixed) / sum);
        backThroughSlow(onMixed * slowWeight / sum);
        backThroughFast(onFast + onMixed * fastWeight / sum);
    }

    private void backThroughWeights(double onFastWeight, double onSlowWeight) {
        double a = onFastWeight * fastWeight;
        gradient[27] += a / w[27];
        gradient[29] -= a * logF;
        byFast -= a * w[29] / f;
        double b = onSlowWeight * slowWeight;
        gradient[28] += b / w[28];
        gradient[30] += b * logS;
        gradient[31] += b * (d - 5);
        bySlow += b * w[30] / s;
        byDifficulty += b * (w[31] - 0.5);
    }

    private void backThroughSlow(double on) {
        double onX = on * slowDecay * slow / Math.exp(logX);
        double onFactor = onX * t / s;
        bySlow -= onX * factor * t / (s * s);
        byDifficulty += onFactor * factor * (w[32] - 0.3);
        gradient[32] += onFactor * factor * (d - 5);
        double onSlowFactor = onFactor * factor / slowFactor;
        gradient[26] += onSlowFactor * (slowFactor + 1) / (slowDecay * w[26]);
        double onDecay = on * slow * logX - onSlowFactor * (slowFactor + 1) * Math.log(w[26]) / (slowDecay * slowDecay);
        if (w[24] > 0.01 && w[24] < 0.95) {
            gradient[24] -= onDecay;
        }
    }

    private void backThroughFast(double on) {
        double onY = on * fastDecay * fast / Math.exp(logY);
        double onFactor = onY * t / f;
        byFast -= onY * fastFactor * t / (f * f);
        double onDecay = on * fast * logY;
        if (fastExponent < STEEPEST) {
            double onExponent = onFactor * (fastFactor + 1);
            gradient[25] += onExponent / (fastDecay * w[25]);
            onDecay -= onExponent * fastExponent / fastDecay;
        }
        if (fastDecay < -0.01 && fastDecay > -0.95) {
            double change = onDecay * fastDecay;
            gradient[23] += change / w[23];
            gradient[33] += change * logF;
            byFast += change * (w[33] - 0.3) / f;
        }
    }
}
