package org.readback.memory.fit;

import java.util.Arrays;
import org.readback.memory.model.Fsrs7Parameters;

/**
 * Weighted cross-entropy of FSRS-7 over a tree of reviews, and its exact gradient, as {@link Fsrs6Loss} is for FSRS-6. The
 * formulas are those of {@link org.readback.memory.model.Fsrs7}; a test holds the two together.
 */
final class Fsrs7Loss implements TreeLoss {

    private static final double MIN = 1e-4;
    private static final double MAX = 36_500;
    private static final double FAST_SHARE = 0.8;
    private static final double DRIFT = 0.01;

    private final double[] gradient = new double[Fsrs7Parameters.COUNT];

    // By node: the memory after the review, and what the loss changes by when it changes.
    private double[] slow = {};
    private double[] fast = {};
    private double[] difficulty = {};
    private double[] bySlow = {};
    private double[] byFast = {};
    private double[] byDifficulty = {};

    private double[] w;
    private double easiest;
    private Fsrs7Recall recall;
    private Fsrs7TraceGrowth slowGrowth;
    private Fsrs7TraceGrowth fastGrowth;

    // One step, worked out on the way forward and once more on the way back.
    private double r;
    private double grownFast;
    private double change;

    @Override
    public void start(double[] parameters) {
        w = parameters;
        easiest = firstDifficulty(4);
        Arrays.fill(gradient, 0);
        recall = new Fsrs7Recall(w, gradient);
        slowGrowth = new Fsrs7TraceGrowth(7, w, gradient);
        fastGrowth = new Fsrs7TraceGrowth(15, w, gradient);
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
        for (int i = 0; i < tree.size(); i++) {
            int rating = tree.ratings()[i];
            int parent = tree.parents()[i];
            if (parent < 0) {
                slow[i] = within(w[rating - 1]);
                fast[i] = within(FAST_SHARE * slow[i]);
                difficulty[i] = Math.clamp(firstDifficulty(rating), 1, 10);
                continue;
            }
            step(i, parent, rating, tree.elapsedDays()[i]);
            double weight = tree.weights()[i];
            if (weight > 0) {
                loss -= weight * Math.log(rating > 1 ? r : 1 - r);
            }
        }
        return loss;
    }

    private void step(int i, int parent, int rating, double elapsed) {
        double d = difficulty[parent];
        r = recall.at(slow[parent], fast[parent], d, elapsed);
        slow[i] = within(slowGrowth.after(slow[parent], d, r, rating));
        grownFast = fastGrowth.after(fast[parent], d, recall.fast(), rating);
        fast[i] = within(rating == 1 ? Math.min(grownFast, FAST_SHARE * slow[i]) : grownFast);
        change = -w[6] * (rating - 3) * (rating == 1 ? r + 0.1 : 1);
        difficulty[i] = Math.clamp(DRIFT * easiest + (1 - DRIFT) * (d + (10 - d) / 9 * change), 1, 10);
    }

    private void backward(TrainingTree tree) {
        int size = tree.size();
        Arrays.fill(bySlow, 0, size, 0);
        Arrays.fill(byFast, 0, size, 0);
        Arrays.fill(byDifficulty, 0, size, 0);
        for (int i = size - 1; i >= 0; i--) {
            int rating = tree.ratings()[i];
            int parent = tree.parents()[i];
            double onSlow = bySlow[i];
            double onFast = isInside(fast[i]) ? byFast[i] : 0;
            double onDifficulty = difficulty[i] > 1 && difficulty[i] < 10 ? byDifficulty[i] : 0;
            if (parent < 0) {
                onSlow += FAST_SHARE * onFast;
                gradient[rating - 1] += isInside(slow[i]) ? onSlow : 0;
                gradient[4] += onDifficulty;
                gradient[5] -= onDifficulty * (rating - 1) * Math.exp(w[5] * (rating - 1));
                continue;
            }
            step(i, parent, rating, tree.elapsedDays()[i]);
            if (rating == 1 && FAST_SHARE * slow[i] < grownFast) {
                onSlow += FAST_SHARE * onFast;
                onFast = 0;
            }
            double byRecall = backThroughDifficulty(parent, rating, onDifficulty);
            slowGrowth.back(isInside(slow[i]) ? onSlow : 0);
            fastGrowth.back(onFast);
            byRecall += slowGrowth.byRecall;
            double weight = tree.weights()[i];
            if (weight > 0) {
                byRecall += rating > 1 ? -weight / r : weight / (1 - r);
            }
            recall.back(byRecall, fastGrowth.byRecall);
            bySlow[parent] += slowGrowth.byTrace + recall.bySlow;
            byFast[parent] += fastGrowth.byTrace + recall.byFast;
            byDifficulty[parent] += slowGrowth.byDifficulty + fastGrowth.byDifficulty + recall.byDifficulty;
        }
    }

    /** Returns what the loss changes by with recall. */
    private double backThroughDifficulty(int parent, int rating, double on) {
        gradient[4] += on * DRIFT;
        gradient[5] -= on * DRIFT * 3 * Math.exp(3 * w[5]);
        byDifficulty[parent] += on * (1 - DRIFT) * (1 - change / 9);
        double onChange = on * (1 - DRIFT) * (10 - difficulty[parent]) / 9;
        gradient[6] += onChange * change / w[6];
        return rating == 1 ? onChange * 2 * w[6] : 0;
    }

    private double firstDifficulty(int rating) {
        return w[4] - Math.exp(w[5] * (rating - 1)) + 1;
    }

    private static double within(double x) {
        return Math.clamp(x, MIN, MAX);
    }

    private static boolean isInside(double x) {
        return x > MIN && x < MAX;
    }

    private void makeRoom(int nodes) {
        if (slow.length < nodes) {
            slow = new double[nodes];
            fast = new double[nodes];
            difficulty = new double[nodes];
            bySlow = new double[nodes];
            byFast = new double[nodes];
            byDifficulty = new double[nodes];
        }
    }
}
