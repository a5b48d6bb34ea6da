package org.readback.memory.fit;

import java.util.Arrays;
import org.readback.memory.model.Fsrs6Parameters;

/**
 * Weighted cross-entropy of FSRS-6 over a tree of reviews, and its exact gradient: forward through the reviews, then back
 * through them by the chain rule. The formulas are those of {@link org.readback.memory.model.Fsrs6}; a test holds the two
 * together. What the way forward has worked out is kept for the way back, which so needs no power, exponential or logarithm.
 * Not thread-safe; one instance serves many trees.
 */
final class Fsrs6Loss implements TreeLoss {

    private static final double MIN_STABILITY = Fsrs6Parameters.MIN_STABILITY;
    private static final double MAX_STABILITY = Fsrs6Parameters.MAX_STABILITY;

    private final double[] gradient = new double[Fsrs6Parameters.COUNT];

    // By node. The memory after the review:
    private double[] stability = {};
    private double[] logStability = {};
    private double[] difficulty = {};
    // Recall just before it, and the logarithm of what it is a power of:
    private double[] recall = {};
    private double[] logFade = {};
    // What stability was multiplied by, less one, before Hard's and Easy's share; or what a lapse left; or the same-day
    // factor:
    private double[] effect = {};
    // The slope of that in its exponent: of the gain in w10, of the lapse in w13.
    private double[] slope = {};
    // What the loss changes by when the memory after the review changes:
    private double[] byStability = {};
    private double[] byDifficulty = {};

    private double[] w;
    private double factor;
    private double easiest;
    private double lapseDivisor;
    private final double[] bonus = new double[5];
    private final double[] sameDayGain = new double[5];
    private final double[] firstDifficulty = new double[5];

    @Override
    public void start(double[] parameters) {
        w = parameters;
        factor = Math.exp(-Math.log(0.9) / w[20]) - 1;
        easiest = w[4] - Math.exp(3 * w[5]) + 1;
        lapseDivisor = Math.exp(w[17] * w[18]);
        for (int rating = 1; rating <= 4; rating++) {
            bonus[rating] = rating == 2 ? w[15] : rating == 4 ? w[16] : 1;
            sameDayGain[rating] = w[17] * (rating - 3 + w[18]);
            firstDifficulty[rating] = w[4] - Math.exp(w[5] * (rating - 1)) + 1;
        }
        Arrays.fill(gradient, 0);
    }

    @Override
    public double[] gradient() {
        return gradient;
    }

    @Override
    public double of(TrainingTree tree) {
        makeRoom(tree.size());
        return forward(tree);
    }

    @Override
    public double addWithGradient(TrainingTree tree) {
        makeRoom(tree.size());
        double loss = forward(tree);
        backward(tree);
        return loss;
    }

    private double forward(TrainingTree tree) {
        double loss = 0;
        int[] parents = tree.parents();
        byte[] ratings = tree.ratings();
        double[] elapsedDays = tree.elapsedDays();
        double[] weights = tree.weights();
        double decay = -w[20];
        double towardsEasy = w[7] * easiest;
        for (int i = 0; i < parents.length; i++) {
            int parent = parents[i];
            int rating = ratings[i];
            if (parent < 0) {
                remember(i, w[rating - 1], firstDifficulty[rating]);
                continue;
            }
            double s = stability[parent];
            double d = difficulty[parent];
            double elapsed = elapsedDays[i];
            double logX = elapsed > 0 ? Math.log(1 + factor * elapsed / s) : 0;
            double r = elapsed > 0 ? Math.exp(decay * logX) : 1;
            logFade[i] = logX;
            recall[i] = r;
            double weight = weights[i];
            if (weight > 0) {
                loss -= weight * (rating > 1 ? decay * logX : Math.log(1 - r));
            }
            double next;
            if (elapsed < 1) {
                double k = Math.exp(sameDayGain[rating] - w[19] * logStability[parent]);
                effect[i] = k;
                next = rating > 1 && k < 1 ? s : s * k;
            } else if (rating == 1) {
                next = Math.min(lapse(i, s, d, r), s / lapseDivisor);
            } else {
                next = s * (1 + gain(i, d, r, logStability[parent]) * bonus[rating]);
            }
            double moved = d - w[6] * (rating - 3) * (10 - d) / 9;
            remember(i, next, towardsEasy + (1 - w[7]) * moved);
        }
        return loss;
    }

    private void remember(int i, double s, double d) {
        double clamped = s < MIN_STABILITY ? MIN_STABILITY : s > MAX_STABILITY ? MAX_STABILITY : s;
        stability[i] = clamped;
        logStability[i] = Math.log(clamped);
        difficulty[i] = d < 1 ? 1 : d > 10 ? 10 : d;
    }

    private double gain(int i, double d, double r, double logS) {
        double growth = (11 - d) * Math.exp(w[8] - w[9] * logS);
        double e = Math.exp(w[10] * (1 - r));
        slope[i] = growth * e;
        effect[i] = growth * (e - 1);
        return effect[i];
    }

    private double lapse(int i, double s, double d, double r) {
        double power = Math.exp(w[13] * Math.log(s + 1));
        slope[i] = power;
        effect[i] = w[11] * Math.exp(w[14] * (1 - r) - w[12] * Math.log(d)) * (power - 1);
        return effect[i];
    }

    private void backward(TrainingTree tree) {
        int[] parents = tree.parents();
        byte[] ratings = tree.ratings();
        double[] elapsedDays = tree.elapsedDays();
        double[] weights = tree.weights();
        int size = parents.length;
        Arrays.fill(byStability, 0, size, 0);
        Arrays.fill(byDifficulty, 0, size, 0);
        double easiestByW5 = 3 * Math.exp(3 * w[5]);
        double factorByDecay = (factor + 1) * Math.log(0.9) / (w[20] * w[20]);
        for (int i = size - 1; i >= 0; i--) {
            int rating = ratings[i];
            double onStability = stability[i] > MIN_STABILITY && stability[i] < MAX_STABILITY ? byStability[i] : 0;
            double onDifficulty = difficulty[i] > 1 && difficulty[i] < 10 ? byDifficulty[i] : 0;
            int parent = parents[i];
            if (parent < 0) {
                gradient[rating - 1] += onStability;
                gradient[4] += onDifficulty;
                gradient[5] -= onDifficulty * (rating - 1) * Math.exp(w[5] * (rating - 1));
                continue;
            }
            double s = stability[parent];
            double d = difficulty[parent];
            double r = recall[i];
            double elapsed = elapsedDays[i];

            double towards = (rating - 3) * (10 - d) / 9;
            gradient[4] += onDifficulty * w[7];
            gradient[5] -= onDifficulty * w[7] * easiestByW5;
            gradient[6] -= onDifficulty * (1 - w[7]) * towards;
            gradient[7] += onDifficulty * (easiest - (d - w[6] * towards));
            byDifficulty[parent] += onDifficulty * (1 - w[7]) * (1 + w[6] * (rating - 3) / 9);

            double byRecall;
            if (elapsed < 1) {
                backThroughSameDay(i, parent, rating, onStability);
                byRecall = 0;
            } else if (rating == 1) {
                byRecall = backThroughLapse(i, parent, onStability);
            } else {
                byRecall = backThroughSuccess(i, parent, rating, onStability);
            }
            double weight = weights[i];
            if (weight > 0) {
                byRecall += rating > 1 ? -weight / r : weight / (1 - r);
            }
            if (elapsed > 0) {
                double x = 1 + factor * elapsed / s;
                double fade = byRecall * r * elapsed / (x * s);
                byStability[parent] += fade * w[20] * factor / s;
                gradient[20] -= byRecall * r * logFade[i] + fade * w[20] * factorByDecay;
            }
        }
    }

    private void backThroughSameDay(int i, int parent, int rating, double on) {
        double k = effect[i];
        if (rating > 1 && k < 1) {
            byStability[parent] += on;
            return;
        }
        double slope = on * stability[parent] * k;
        gradient[17] += slope * (rating - 3 + w[18]);
        gradient[18] += slope * w[17];
        gradient[19] -= slope * logStability[parent];
        byStability[parent] += on * k * (1 - w[19]);
    }

    /** Returns what the loss changes by with recall. */
    private double backThroughLapse(int i, int parent, double on) {
        double s = stability[parent];
        double d = difficulty[parent];
        double limit = s / lapseDivisor;
        if (effect[i] > limit) {
            gradient[17] -= on * limit * w[18];
            gradient[18] -= on * limit * w[17];
            byStability[parent] += on / lapseDivisor;
            return 0;
        }
        double bySlope = slope[i] / (slope[i] - 1);
        double change = on * effect[i];
        gradient[11] += change / w[11];
        gradient[12] -= change * Math.log(d);
        gradient[13] += change * Math.log(s + 1) * bySlope;
        gradient[14] += change * (1 - recall[i]);
        byStability[parent] += change * w[13] * bySlope / (s + 1);
        byDifficulty[parent] -= change * w[12] / d;
        return -change * w[14];
    }

    /** Returns what the loss changes by with recall. */
    private double backThroughSuccess(int i, int parent, int rating, double on) {
        double s = stability[parent];
        double gain = effect[i];
        double change = on * s * gain * bonus[rating];
        double byExponent = on * s * slope[i] * bonus[rating];
        gradient[8] += change;
        gradient[9] -= change * logStability[parent];
        gradient[10] += byExponent * (1 - recall[i]);
        if (rating == 2) {
            gradient[15] += on * s * gain;
        } else if (rating == 4) {
            gradient[16] += on * s * gain;
        }
        byStability[parent] += on * (1 + gain * bonus[rating] * (1 - w[9]));
        byDifficulty[parent] -= change / (11 - difficulty[parent]);
        return -byExponent * w[10];
    }

    private void makeRoom(int nodes) {
        if (stability.length < nodes) {
            stability = new double[nodes];
            logStability = new double[nodes];
            difficulty = new double[nodes];
            recall = new double[nodes];
            logFade = new double[nodes];
            effect = new double[nodes];
            slope = new double[nodes];
            byStability = new double[nodes];
            byDifficulty = new double[nodes];
        }
    }
}
