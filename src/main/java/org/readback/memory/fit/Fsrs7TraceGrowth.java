package org.readback.memory.fit;

/**
 * How a review changes one of FSRS-7's two traces, and the way back through it. The formulas are those of
 * {@link org.readback.memory.model.Fsrs7}.
 */
final class Fsrs7TraceGrowth {

    private final int k;
    private final double[] w;
    private final double[] gradient;

    private int rating;
    private double x;
    private double d;
    private double q;
    private double power;
    private double lapseScale;
    private double growth;
    private double e;

    // What the loss changes by with the trace before, difficulty, and the recall that the trace gave.
    double byTrace;
    double byDifficulty;
    double byRecall;

    /**
     * @param k index of the trace's first parameter
     * @param gradient what the gradient is added to
     */
    Fsrs7TraceGrowth(int k, double[] w, double[] gradient) {
        this.k = k;
        this.w = w;
        this.gradient = gradient;
    }

    /** The trace after a review. */
    double after(double trace, double difficulty, double recall, int rated) {
        x = trace;
        d = difficulty;
        q = recall;
        rating = rated;
        if (rating == 1) {
            power = Math.exp(w[k + 4] * Math.log(x + 1));
            lapseScale = w[k + 3] * Math.exp((1 - q) * w[k + 5]);
            return Math.min(x, lapseScale * (power - 1));
        }
        // Never less than what a lapse would leave, because no lapse leaves more than there was and no success less.
        growth = Math.exp(w[k] - 1.5 - w[k + 1] * Math.log(x)) * (11 - d);
        e = Math.exp((1 - q) * w[k + 2]);
        return x * (1 + growth * (e - 1) * bonus());
    }

    private double bonus() {
        return rating == 2 ? w[k + 6] : rating == 4 ? w[k + 7] : 1;
    }

    /** The way back through the last {@link #after}. */
    void back(double on) {
        byTrace = 0;
        byDifficulty = 0;
        byRecall = 0;
        if (rating == 1) {
            backThroughLapse(on);
        } else {
            backThroughSuccess(on);
        }
    }

    private void backThroughLapse(double on) {
        double left = lapseScale * (power - 1);
        if (left > x) {
            byTrace = on;
            return;
        }
        gradient[k + 3] += on * left / w[k + 3];
        gradient[k + 4] += on * lapseScale * power * Math.log(x + 1);
        gradient[k + 5] += on * left * (1 - q);
        byRecall = -on * left * w[k + 5];
        byTrace = on * lapseScale * w[k + 4] * power / (x + 1);
    }

    private void backThroughSuccess(double on) {
        double gain = growth * (e - 1);
        double onGain = on * x * bonus();
        gradient[k] += onGain * gain;
        gradient[k + 1] -= onGain * gain * Math.log(x);
        gradient[k + 2] += onGain * growth * e * (1 - q);
        if (rating == 2) {
            gradient[k + 6] += on * x * gain;
        } else if (rating == 4) {
            gradient[k + 7] += on * x * gain;
        }
        byRecall = -onGain * growth * e * w[k + 2];
        byTrace = on * (1 + gain * bonus()) - onGain * gain * w[k + 1] / x;
        byDifficulty = -onGain * gain / (11 - d);
    }
}
