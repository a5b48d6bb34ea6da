package org.readback.memory.fit;

import java.util.Arrays;

/**
 * Weighted cross-entropy of SBD over cards' reviews and its exact gradient. Of SBD's state only the stability depends on
 * the parameters, so its seven derivatives are carried along from review to review. The formulas are those of
 * {@link org.readback.memory.model.Sbd}; a test holds the two together.
 */
final class SbdLoss {

    static final int PARAMETERS = 7;

    private static final int LOW = 0;
    private static final int HIGH = 1;
    private static final int K = 2;
    private static final int ALPHA = 3;
    private static final int C = 4;
    private static final int V = 5;
    private static final int LOG_DELTA = 6;

    private static final double MOST_BRITTLE = 50;
    private static final double SMALLEST = 1e-6;
    private static final double MIN_STABILITY = 0.001;
    private static final double MAX_STABILITY = 36_500;

    private final double[] w;
    private final double logRho;
    private final double delta;
    private final double[] gradient;

    // The card's state, and the derivatives of its stability and of its last recall.
    private double stability;
    private double brittleness;
    private int grade;
    private double recall;
    private double steepness;
    private double growth;
    private final double[] byStability = new double[PARAMETERS];
    private final double[] byGrowth = new double[PARAMETERS];
    private final double[] byRecall = new double[PARAMETERS];

    /** @param gradient what the gradient is added to */
    SbdLoss(double[] w, double[] gradient) {
        this.w = w;
        this.logRho = (w[HIGH] - w[LOW]) / 3;
        this.delta = Math.exp(w[LOG_DELTA]);
        this.gradient = gradient;
    }

    /** The loss of one card; its gradient is added. */
    double add(TrainingCard card) {
        start(card.ratings()[0]);
        double loss = 0;
        for (int i = 1; i < card.length(); i++) {
            fade(card.elapsedDays()[i]);
            double weight = card.weights()[i];
            if (weight > 0) {
                loss -= weight * Math.log(card.recalled(i) ? recall : 1 - recall);
                double slope = card.recalled(i) ? -weight / recall : weight / (1 - recall);
                for (int p = 0; p < PARAMETERS; p++) {
                    gradient[p] += slope * byRecall[p];
                }
            }
            review(card.ratings()[i]);
        }
        return loss;
    }

    private void start(int rating) {
        grade = rating - 1;
        brittleness = brittlenessOf(rating);
        double log = w[LOW] + logRho * grade;
        stability = Math.exp(log);
        Arrays.fill(byStability, 0);
        byStability[LOW] = stability * (1 - grade / 3.0);
        byStability[HIGH] = stability * grade / 3.0;
        clampStability();
    }

    /** Sets recall after so many days, and what it needs for the review. */
    private void fade(double elapsed) {
        double sinceReview = Math.pow(elapsed, 1 / w[K]);
        double headStart = Math.exp(w[V] / w[K] - logRho * grade / 2) * Math.sqrt(stability);
        double age = sinceReview + headStart;
        double log = Math.log(delta + brittleness);
        steepness = Math.exp(w[ALPHA] + w[C] * log);
        growth = 1 + age / stability;
        double logGrowth = Math.log(growth);
        double raw = Math.exp(-steepness * logGrowth);
        recall = Math.clamp(raw, SMALLEST, 1 - SMALLEST);
        boolean clamped = raw != recall;
        for (int p = 0; p < PARAMETERS; p++) {
            double byAge = headStart * byStability[p] / (2 * stability) + direct(p, elapsed, sinceReview, headStart);
            byGrowth[p] = byAge / stability - age * byStability[p] / (stability * stability);
            double bySteepness = steepness * directSteepness(p, log);
            byRecall[p] = clamped ? 0 : -recall * (bySteepness * logGrowth + steepness * byGrowth[p] / growth);
        }
    }

    /** What the age changes by with a parameter, the stability held still. */
    private double direct(int p, double elapsed, double sinceReview, double headStart) {
        return switch (p) {
            case LOW -> headStart * grade / 6;
            case HIGH -> -headStart * grade / 6;
            case K -> {
                double byRoot = elapsed > 0 ? -sinceReview * Math.log(elapsed) : 0;
                yield (byRoot - headStart * w[V]) / (w[K] * w[K]);
            }
            case V -> headStart / w[K];
            default -> 0;
        };
    }

    /** What the logarithm of the steepness changes by with a parameter. */
    private double directSteepness(int p, double log) {
        return switch (p) {
            case ALPHA -> 1;
            case C -> log;
            case LOG_DELTA -> w[C] * delta / (delta + brittleness);
            default -> 0;
        };
    }

    private void review(int rating) {
        double before = stability;
        boolean recalled = rating > 1;
        double factor = recalled ? growth : Math.pow(1 - recall, w[C]);
        stability = before * factor;
        for (int p = 0; p < PARAMETERS; p++) {
            double byFactor = recalled ? byGrowth[p] : -factor * w[C] * byRecall[p] / (1 - recall);
            if (!recalled && p == C) {
                byFactor += factor * Math.log(1 - recall);
            }
            byStability[p] = byStability[p] * factor + before * byFactor;
        }
        clampStability();
        brittleness = Math.min(MOST_BRITTLE, brittleness + brittlenessOf(rating));
        grade = rating - 1;
    }

    private void clampStability() {
        double clamped = Math.clamp(stability, MIN_STABILITY, MAX_STABILITY);
        if (clamped != stability) {
            stability = clamped;
            Arrays.fill(byStability, 0);
        }
    }

    private static double brittlenessOf(int rating) {
        return Math.max(0, (3 - rating) / 2.0);
    }
}
