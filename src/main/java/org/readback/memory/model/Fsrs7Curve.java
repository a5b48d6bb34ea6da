package org.readback.memory.model;

/** How the two traces of FSRS-7 fade, and what their mixture recalls. */
final class Fsrs7Curve {

    private final Fsrs7Parameters w;
    private final double slowDecay;
    private final double slowFactor;

    Fsrs7Curve(Fsrs7Parameters parameters) {
        this.w = parameters;
        this.slowDecay = -Math.clamp(w.w(24), 0.01, 0.95);
        this.slowFactor = Math.pow(w.w(26), 1 / slowDecay) - 1;
    }

    /** Probability of recall after {@code t} days; never quite 0 or 1. */
    double recall(double slow, double fast, double d, double t) {
        double fastWeight = w.w(27) * Math.pow(fast, -w.w(29));
        double slowWeight = w.w(28) * Math.pow(slow, w.w(30)) * Math.exp((d - 5) * (w.w(31) - 0.5));
        double mixed = (fastWeight * fast(fast, t) + slowWeight * slow(slow, d, t)) / (fastWeight + slowWeight);
        return mixed * (1 - 2e-5) + 1e-5;
    }

    double fast(double fast, double t) {
        double decay = -Math.clamp(w.w(23) * Math.pow(fast, w.w(33) - 0.3), 0.01, 0.95);
        double factor = Math.expm1(Math.min(Math.log(w.w(25)) / decay, 60));
        return Math.pow(1 + factor * t / fast, decay);
    }

    private double slow(double slow, double d, double t) {
        double factor = slowFactor * Math.exp((d - 5) * (w.w(32) - 0.3));
        return Math.pow(1 + factor * t / slow, slowDecay);
    }
}
