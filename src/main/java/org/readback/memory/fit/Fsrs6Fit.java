package org.readback.memory.fit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.readback.memory.evaluation.ReviewLog;
import org.readback.memory.model.Fsrs6;
import org.readback.memory.model.Fsrs6Parameters;

/**
 * Fits FSRS-6 to one person's reviews. Data, weights, filters, fall-backs and the pull towards the defaults are those of
 * fsrs-rs 6.6; the way to the bottom is not: where fsrs-rs makes five passes in small batches with Adam and stops somewhere
 * near it, this goes all the way with a quasi-Newton method over all reviews at once. That predicts later reviews better,
 * above all for short logs, and needs no randomness.
 */
public final class Fsrs6Fit {

    static final int TOO_FEW = 8;
    static final int ENOUGH = 64;

    private static final int STEPS = 100;

    /** With same-day reviews in play, a stability without limit must not grow on the same day without limit. */
    private static final double LOWEST_W19 = 0.01;

    /** The bounds are walls that give a little: steep outside, so that the search turns back. */
    private static final double WALL = 1_000;

    private final int relearningSteps;
    /** Enough for the second-level cache, and enough parts to share out. */
    private static final int REVIEWS_PER_TREE = 4_096;

    private final FitProgress progress;
    private final int threads;

    /** On the caller's thread alone. */
    public Fsrs6Fit(int relearningSteps, FitProgress progress) {
        this(relearningSteps, progress, 1);
    }

    /**
     * @param relearningSteps how many the person has; see {@link Fsrs6Parameters#forRelearningSteps}
     * @param threads how many to use at most, the caller's included; the result is the same for any number
     */
    public Fsrs6Fit(int relearningSteps, FitProgress progress, int threads) {
        this.relearningSteps = relearningSteps;
        this.progress = progress;
        this.threads = threads;
    }

    /** How much of the model the log was enough for. */
    public enum Extent {
        /** Under 8 reviews to predict: the defaults. */
        NOTHING,
        /** Under 64: the four first stabilities. */
        FIRST_STABILITIES,
        EVERYTHING
    }

    /**
     * What a fit found.
     *
     * @param reviews how many reviews it learned to predict
     */
    public record Result(Fsrs6Parameters parameters, Extent extent, int reviews) {}

    /**
     * The parameters that predict the log best.
     *
     * @throws java.util.concurrent.CancellationException if the progress says to stop
     */
    public Result fit(ReviewLog log) {
        List<TrainingCard> all = TrainingCards.of(log, Fsrs6.DEFAULT, age -> 0.25 + 0.75 * age * age * age);
        FirstIntervals intervals = new FirstIntervals(all);
        List<TrainingCard> cards = intervals.cards();
        int reviews = cards.stream().mapToInt(TrainingCard::targets).sum();
        if (reviews < TOO_FEW) {
            return new Result(Fsrs6Parameters.DEFAULTS, Extent.NOTHING, reviews);
        }
        Fsrs6Parameters start = withFirstStabilities(intervals, FirstIntervals.averageRecall(all));
        if (reviews < ENOUGH) {
            return new Result(start, Extent.FIRST_STABILITIES, reviews);
        }
        return new Result(descend(start, cards, reviews), Extent.EVERYTHING, reviews);
    }

    static Fsrs6Parameters withFirstStabilities(FirstIntervals intervals, double averageRecall) {
        double[] w = Fsrs6Parameters.DEFAULTS.toArray();
        double[] found = new double[4];
        double[] counts = new double[4];
        for (int i = 0; i < 4; i++) {
            InitialStability.SecondReviews reviews = intervals.secondReviews(i + 1);
            counts[i] = reviews.count();
            found[i] = counts[i] == 0 ? Double.NaN : InitialStability.search(reviews.smoothed(averageRecall), w[i]);
        }
        Optional<double[]> complete = InitialStability.complete(found, counts);
        complete.ifPresent(stabilities -> System.arraycopy(stabilities, 0, w, 0, 4));
        return Fsrs6Parameters.of(w);
    }

    /** The search runs in units of the spread, in which all parameters are about equally far from the bottom. */
    private Fsrs6Parameters descend(Fsrs6Parameters start, List<TrainingCard> cards, int reviews) {
        double[] from = new double[Fsrs6Parameters.COUNT];
        Arrays.setAll(from, i -> away(start.w(i), i));
        List<TrainingTree> trees = TrainingTree.of(cards, REVIEWS_PER_TREE);
        try (Workers workers = new Workers(threads)) {
            TotalLoss total = new TotalLoss(trees, Fsrs6Loss::new, Fsrs6Parameters.COUNT, workers);
            double[] bottom = Bfgs.minimise((x, gradient) -> loss(x, gradient, total, reviews), from, STEPS, progress);
            return withinBounds(parameters(bottom));
        }
    }

    /** Mean loss with the pull towards the defaults. */
    private double loss(double[] x, double[] gradient, TotalLoss total, int reviews) {
        double[] wanted = parameters(x);
        double[] w = withinBounds(wanted).toArray();
        Arrays.fill(gradient, 0);
        double sum = pull(wanted) + total.at(w, gradient);
        for (int i = 0; i < x.length; i++) {
            double outside = (wanted[i] - w[i]) / Fsrs6Parameters.spread(i);
            double slope = outside == 0 ? gradient[i] * Fsrs6Parameters.spread(i) : 2 * WALL * outside;
            sum += WALL * outside * outside;
            gradient[i] = (slope + 2 * x[i]) / reviews;
        }
        return sum / reviews;
    }

    /** The price of leaving the defaults. */
    static double pull(double[] w) {
        double sum = 0;
        for (int i = 0; i < w.length; i++) {
            sum += away(w[i], i) * away(w[i], i);
        }
        return sum;
    }

    private static double away(double w, int i) {
        return (w - Fsrs6Parameters.DEFAULTS.w(i)) / Fsrs6Parameters.spread(i);
    }

    private static double[] parameters(double[] x) {
        double[] w = new double[x.length];
        Arrays.setAll(w, i -> Fsrs6Parameters.DEFAULTS.w(i) + x[i] * Fsrs6Parameters.spread(i));
        return w;
    }

    private Fsrs6Parameters withinBounds(double[] wanted) {
        double[] w = wanted.clone();
        w[19] = Math.max(LOWEST_W19, w[19]);
        return Fsrs6Parameters.clamped(w).forRelearningSteps(relearningSteps);
    }
}
