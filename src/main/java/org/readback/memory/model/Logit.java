package org.readback.memory.model;

/** Probabilities as log odds. */
public final class Logit {

    /** Keeps logits finite; the same bound for every model, so that scores compare. */
    public static final double CLOSEST = 1e-6;

    private Logit() {}

    /** The log odds of a probability; 0 and 1 count as nearly so. */
    public static double of(double probability) {
        double p = Math.clamp(probability, CLOSEST, 1 - CLOSEST);
        return Exponential.log(p / (1 - p));
    }

    /** The probability of log odds. */
    public static double inverse(double logit) {
        return 1 / (1 + Exponential.exp(-logit));
    }
}
