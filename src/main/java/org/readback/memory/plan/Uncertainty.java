package org.readback.memory.plan;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import org.readback.memory.evaluation.Predictions;
import org.readback.memory.evaluation.ReviewLog;
import org.readback.memory.model.MemoryModel;

/** How far people lie from the parameters that stand for them. */
final class Uncertainty {

    private static final int FIRST_STABILITIES = 4;

    /** Chosen, as the width after a fit, on simulated people ({@code CoverageBenchmark}). */
    private static final double A_REVIEW_COUNTS = 0.3;

    /** Standard deviation of the logarithm of a first stability, in days, between people. */
    static final double FIRST_STABILITY = 0.7;

    private Uncertainty() {}

    /**
     * How far a person lies from parameters that were fitted to so many of their reviews, in units of how far different
     * people lie apart. A fit is never certain: its mistakes are of the size of people's differences where reviews are few,
     * and shrink slowly. How slowly was measured on simulated people ({@code CoverageBenchmark}).
     *
     * @param reviews how many the log had
     */
    static double afterFit(int reviews) {
        return Math.min(1, 5.5 * Math.pow(Math.max(1, reviews), -0.32));
    }

    /**
     * Parameters that begin with four first stabilities, as those of FSRS do, of someone who lies apart.
     *
     * @param between how far each parameter lies apart between people
     */
    static double[] apart(double[] w, IntToDoubleFunction between, double spread, SplittableRandom random) {
        double[] theirs = w.clone();
        // One factor for all first stabilities: who keeps easy cards longer keeps hard ones longer, too.
        double factor = Math.exp(spread * FIRST_STABILITY * random.nextGaussian());
        for (int i = 0; i < w.length; i++) {
            if (i < FIRST_STABILITIES) {
                theirs[i] *= factor;
            } else {
                theirs[i] += spread * between.applyAsDouble(i) * random.nextGaussian();
            }
        }
        return theirs;
    }

    /**
     * How likely each model is to be the one that a log's reviews followed, the likeliest as 1. A review counts for less than
     * one: reviews of a card resemble each other, and no model is quite right.
     */
    static double[] shares(List<MemoryModel> models, ReviewLog log) {
        double[] surprise = models.stream()
                .mapToDouble(model -> Predictions.of(model, log).surprise(log))
                .toArray();
        double least = Arrays.stream(surprise).min().orElse(0);
        return Arrays.stream(surprise)
                .map(each -> Math.exp(A_REVIEW_COUNTS * (least - each)))
                .toArray();
    }

    /** Refuses what is no spread. */
    static void check(double spread) {
        if (!(spread >= 0 && spread <= 1)) {
            throw new IllegalArgumentException("spread is " + spread + "; it must lie between 0 and 1");
        }
    }
}
