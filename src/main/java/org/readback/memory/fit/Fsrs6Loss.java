package org.readback.memory.fit;

import org.readback.memory.Fsrs6Parameters;

/**
 * Weighted cross-entropy of FSRS-6 over a card's reviews, and its exact gradient: forward through the reviews, then back
 * through them by the chain rule. The formulas are those of {@link org.readback.memory.Fsrs6}; a test holds the two
 * together. Not thread-safe; one instance serves many cards.
 */
final class Fsrs6Loss {

    private final double[] w;
    private final double factor;
    private final double easiest;
    private final double[] gradient = new double[Fsrs6Parameters.COUNT];

    // The way forward, kept for the way back: the memory after each review, and recall just before it.
    private double[] stability = new double[64];
    private double[] difficulty = new double[64];
    private double[] recall = new double[64];

    // What the loss changes by when the memory that the way back has reached changes.
    private double byStability;
    private double byDifficulty;

    Fsrs6Loss(double[] w) {
        this.w = w;
        this.factor = Math.pow(0.9, -1 / w[20]) - 1;
        this.easiest = w[4] - Math.exp(3 * w[5]) + 1;
    }

    /** The gradient summed over all cards given to {@link #addWithGradient} so far. */
    double[] gradient() {
        return gradient;
    }

    /** The loss of one card. */
    double of(TrainingCard card) {
        return forward(card, lastTarget(card));
    }

    /** The loss of one card; its gradient is added to {@link #gradient}. */
    double addWithGradient(TrainingCard card) {
        int last = lastTarget(card);
        double loss = forward(card, last);
        backward(card, last);
        return loss;
    }

    private static int lastTarget(TrainingCard card) {
        int last = card.length() - 1;
        while (last > 0 && card.weights()[last] == 0) {
            last--;
        }
        return last;
    }

    private double forward(TrainingCard card, int last) {
        makeRoom(last + 1);
        int first = card.ratings()[0];
        stability[0] = clampStability(w[first - 1]);
        difficulty[0] = clampDifficulty(initialDifficulty(first));
        double loss = 0;
        for (int i = 1; i <= last; i++) {
            double s = stability[i - 1];
            double d = difficulty[i - 1];
            double elapsed = card.elapsedDays()[i];
            int rating = card.ratings()[i];
            double r = Math.pow(1 + factor * elapsed / s, -w[20]);
            recall[i] = r;
            double weight = card.weights()[i];
            if (weight > 0) {
                loss -= weight * Math.log(card.recalled(i) ? r : 1 - r);
            }
            stability[i] = clampStability(nextStability(s, d, r, elapsed, rating));
            difficulty[i] = clampDifficulty(w[7] * easiest + (1 - w[7]) * movedDifficulty(d, rating));
        }
        return loss;
    }

    private double nextStability(double s, double d, double r, double elapsed, int rating) {
        if (elapsed < 1) {
            double k = sameDayFactor(s, rating);
            return rating > 1 && k < 1 ? s : s * k;
        }
        if (rating == 1) {
            return Math.min(relearned(s, d, r), s / Math.exp(w[17] * w[18]));
        }
        return s * (1 + gain(s, d, r) * bonus(rating));
    }

    private void backward(TrainingCard card, int last) {
        byStability = 0;
        byDifficulty = 0;
        for (int i = last; i >= 1; i--) {
            double s = stability[i - 1];
            double d = difficulty[i - 1];
            double r = recall[i];
            double elapsed = card.elapsedDays()[i];
            int rating = card.ratings()[i];
            double onStability = isInside(stability[i]) ? byStability : 0;
            byStability = 0;
            double onDifficulty = difficulty[i] > 1 && difficulty[i] < 10 ? byDifficulty : 0;
            byDifficulty = 0;
            backThroughDifficulty(d, rating, onDifficulty);
            double byRecall;
            if (elapsed < 1) {
                backThroughSameDay(s, rating, onStability);
                byRecall = 0;
            } else if (rating == 1) {
                byRecall = backThroughLapse(s, d, r, onStability);
            } else {
                byRecall = backThroughSuccess(s, d, r, rating, onStability);
            }
            double weight = card.weights()[i];
            if (weight > 0) {
                byRecall += card.recalled(i) ? -weight / r : weight / (1 - r);
            }
            backThroughRecall(s, r, elapsed, byRecall);
        }
        backThroughFirst(card.ratings()[0]);
    }

    private void backThroughDifficulty(double d, int rating, double on) {
        double towards = (rating - 3) * (10 - d) / 9;
        gradient[4] += on * w[7];
        gradient[5] -= on * w[7] * 3 * Math.exp(3 * w[5]);
        gradient[6] -= on * (1 - w[7]) * towards;
        gradient[7] += on * (easiest - movedDifficulty(d, rating));
        byDifficulty += on * (1 - w[7]) * (1 + w[6] * (rating - 3) / 9);
    }

    private void backThroughSameDay(double s, int rating, double on) {
        double k = sameDayFactor(s, rating);
        if (rating > 1 && k < 1) {
            byStability += on;
            return;
        }
        gradient[17] += on * s * k * (rating - 3 + w[18]);
        gradient[18] += on * s * k * w[17];
        gradient[19] -= on * s * k * Math.log(s);
        byStability += on * k * (1 - w[19]);
    }

    /** Returns what the loss changes by with recall. */
    private double backThroughLapse(double s, double d, double r, double on) {
        double relearned = relearned(s, d, r);
        double limit = s / Math.exp(w[17] * w[18]);
        if (relearned > limit) {
            gradient[17] -= on * limit * w[18];
            gradient[18] -= on * limit * w[17];
            byStability += on * limit / s;
            return 0;
        }
        double power = Math.pow(s + 1, w[13]);
        double slope = on * relearned;
        gradient[11] += slope / w[11];
        gradient[12] -= slope * Math.log(d);
        gradient[13] += slope * Math.log(s + 1) * power / (power - 1);
        gradient[14] += slope * (1 - r);
        byStability += slope * w[13] * power / ((s + 1) * (power - 1));
        byDifficulty -= slope * w[12] / d;
        return -slope * w[14];
    }

    /** Returns what the loss changes by with recall. */
    private double backThroughSuccess(double s, double d, double r, int rating, double on) {
        double gain = gain(s, d, r);
        double bonus = bonus(rating);
        double slope = on * s * gain * bonus;
        double growth = Math.exp(w[8]) * (11 - d) * Math.pow(s, -w[9]);
        double byExponent = on * s * growth * bonus * Math.exp(w[10] * (1 - r));
        gradient[8] += slope;
        gradient[9] -= slope * Math.log(s);
        gradient[10] += byExponent * (1 - r);
        if (rating == 2) {
            gradient[15] += on * s * gain;
        } else if (rating == 4) {
            gradient[16] += on * s * gain;
        }
        byStability += on * (1 + gain * bonus * (1 - w[9]));
        byDifficulty -= slope / (11 - d);
        return -byExponent * w[10];
    }

    private void backThroughRecall(double s, double r, double elapsed, double on) {
        double x = 1 + factor * elapsed / s;
        byStability += on * w[20] * r / x * factor * elapsed / (s * s);
        double factorByDecay = (factor + 1) * Math.log(0.9) / (w[20] * w[20]);
        gradient[20] += on * r * (-Math.log(x) - w[20] / x * elapsed / s * factorByDecay);
    }

    private void backThroughFirst(int rating) {
        if (isInside(stability[0])) {
            gradient[rating - 1] += byStability;
        }
        if (difficulty[0] > 1 && difficulty[0] < 10) {
            gradient[4] += byDifficulty;
            gradient[5] -= byDifficulty * (rating - 1) * Math.exp(w[5] * (rating - 1));
        }
    }

    private double initialDifficulty(int rating) {
        return w[4] - Math.exp(w[5] * (rating - 1)) + 1;
    }

    private double movedDifficulty(double d, int rating) {
        return d - w[6] * (rating - 3) * (10 - d) / 9;
    }

    private double gain(double s, double d, double r) {
        return Math.exp(w[8]) * (11 - d) * Math.pow(s, -w[9]) * Math.expm1(w[10] * (1 - r));
    }

    private double bonus(int rating) {
        return rating == 2 ? w[15] : rating == 4 ? w[16] : 1;
    }

    private double relearned(double s, double d, double r) {
        return w[11] * Math.pow(d, -w[12]) * (Math.pow(s + 1, w[13]) - 1) * Math.exp(w[14] * (1 - r));
    }

    private double sameDayFactor(double s, int rating) {
        return Math.exp(w[17] * (rating - 3 + w[18])) * Math.pow(s, -w[19]);
    }

    private static double clampStability(double s) {
        return Math.clamp(s, Fsrs6Parameters.MIN_STABILITY, Fsrs6Parameters.MAX_STABILITY);
    }

    private static double clampDifficulty(double d) {
        return Math.clamp(d, 1, 10);
    }

    private static boolean isInside(double s) {
        return s > Fsrs6Parameters.MIN_STABILITY && s < Fsrs6Parameters.MAX_STABILITY;
    }

    private void makeRoom(int reviews) {
        if (stability.length < reviews) {
            stability = new double[2 * reviews];
            difficulty = new double[2 * reviews];
            recall = new double[2 * reviews];
        }
    }
}
