package org.readback.memory.fit;

import java.util.Arrays;
import java.util.List;
import org.readback.memory.evaluation.ReviewLog;
import org.readback.memory.model.Fsrs7;
import org.readback.memory.model.Fsrs7Parameters;

/**
 * Fits FSRS-7 to one person's reviews, same-day reviews among them: the weights and the pull towards the defaults are those
 * published, the way to the bottom is a quasi-Newton method over all reviews at once, as for {@link Fsrs6Fit}. Nothing is
 * drawn at random.
 */
public final class Fsrs7Fit {

    private static final int STEPS = 100;

    /** How strongly the parameters are held. */
    static final double PULL = 1 / 3.0;

    /** The search's own units for the first stabilities. */
    private static final double[] FIRST_UNITS = {0.1, 1, 2, 6};

    /** The bounds are walls that give a little: steep outside, so that the search turns back. */
    private static final double WALL = 1_000;

    private static final int REVIEWS_PER_TREE = 4_096;

    private final FitProgress progress;
    private final int threads;

    /** @param threads how many to use at most, the caller's included; the result is the same for any number */
    public Fsrs7Fit(FitProgress progress, int threads) {
        this.progress = progress;
        this.threads = threads;
    }

    /**
     * The parameters that predict the log best; the defaults where there are under 8 reviews to predict.
     *
     * @throws java.util.concurrent.CancellationException if the progress says to stop
     */
    public Fsrs7Parameters fit(ReviewLog log) {
        List<TrainingCard> cards = cards(log);
        int reviews = cards.stream().mapToInt(TrainingCard::targets).sum();
        if (reviews < Fsrs6Fit.TOO_FEW) {
            return Fsrs7Parameters.DEFAULTS;
        }
        List<TrainingTree> trees = TrainingTree.of(cards, REVIEWS_PER_TREE);
        try (Workers workers = new Workers(threads)) {
            TotalLoss total = new TotalLoss(trees, Fsrs7Loss::new, Fsrs7Parameters.COUNT, workers);
            double[] bottom = Bfgs.minimise(
                    (x, gradient) -> loss(x, gradient, total, reviews),
                    new double[Fsrs7Parameters.COUNT],
                    STEPS,
                    progress);
            return Fsrs7Parameters.clamped(parameters(bottom));
        }
    }

    static List<TrainingCard> cards(ReviewLog log) {
        return TrainingCards.ofAllReviews(log, Fsrs7.DEFAULT, age -> 0.0667 + 0.9333 * Math.pow(age, 11.25));
    }

    private static double loss(double[] x, double[] gradient, TotalLoss total, int reviews) {
        double[] wanted = parameters(x);
        double[] w = Fsrs7Parameters.clamped(wanted).toArray();
        Arrays.fill(gradient, 0);
        double sum = PULL * pull(wanted) + total.at(w, gradient);
        for (int i = 0; i < x.length; i++) {
            double outside = (wanted[i] - w[i]) / unit(i);
            double slope = outside == 0 ? gradient[i] * unit(i) : 2 * WALL * outside;
            sum += WALL * outside * outside;
            double away = (wanted[i] - Fsrs7Parameters.DEFAULTS.w(i)) / Fsrs7Parameters.spread(i);
            gradient[i] = (slope + 2 * PULL * away * unit(i) / Fsrs7Parameters.spread(i)) / reviews;
        }
        return sum / reviews;
    }

    /** The price of leaving the defaults, before {@link #PULL}. */
    static double pull(double[] w) {
        double sum = 0;
        for (int i = 0; i < w.length; i++) {
            double away = (w[i] - Fsrs7Parameters.DEFAULTS.w(i)) / Fsrs7Parameters.spread(i);
            sum += away * away;
        }
        return sum;
    }

    /** The slope of {@link #pull} by one parameter. */
    static double pullSlope(double w, int i) {
        return 2 * (w - Fsrs7Parameters.DEFAULTS.w(i)) / (Fsrs7Parameters.spread(i) * Fsrs7Parameters.spread(i));
    }

    private static double unit(int i) {
        return i < FIRST_UNITS.length ? FIRST_UNITS[i] : Fsrs7Parameters.spread(i);
    }

    private static double[] parameters(double[] x) {
        double[] w = new double[x.length];
        Arrays.setAll(w, i -> Fsrs7Parameters.DEFAULTS.w(i) + x[i] * unit(i));
        return w;
    }
}
