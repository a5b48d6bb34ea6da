package org.readback.memory.evaluation;

/** Probabilities as log odds. */
final class Logit {

    private Logit() {}

    static double of(double probability) {
        double p = Math.clamp(probability, Predictions.CLOSEST, 1 - Predictions.CLOSEST);
        return Math.log(p / (1 - p));
    }

    static double inverse(double logit) {
        return 1 / (1 + Math.exp(-logit));
    }
}
