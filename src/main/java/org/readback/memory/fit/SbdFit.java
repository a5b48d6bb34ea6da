package org.readback.memory.fit;

import java.util.Arrays;
import java.util.List;
import org.readback.memory.evaluation.ReviewLog;
import org.readback.memory.model.Sbd;
import org.readback.memory.model.SbdParameters;

/**
 * Fits SBD to one person's reviews, after srs-benchmark: weighted cross-entropy over all reviews at once, held near the
 * defaults, minimised by a quasi-Newton method from the defaults. Nothing is drawn at random.
 */
public final class SbdFit {

    private static final int TOO_FEW = 8;
    private static final int STEPS = 200;

    /** How strongly the parameters are held, for a log of so many reviews to predict. */
    private static final double PULL = 1e-3 * 2_000;

    private final FitProgress progress;

    public SbdFit(FitProgress progress) {
        this.progress = progress;
    }

    /**
     * The parameters that predict the log best; the defaults where there are under 8 reviews to predict.
     *
     * @throws java.util.concurrent.CancellationException if the progress says to stop
     */
    public SbdParameters fit(ReviewLog log) {
        List<TrainingCard> cards = TrainingCards.of(log, Sbd.DEFAULT, age -> 0.0667 + 0.9333 * Math.pow(age, 11.25));
        int reviews = cards.stream().mapToInt(TrainingCard::targets).sum();
        if (reviews < TOO_FEW) {
            return SbdParameters.DEFAULTS;
        }
        double weight = cards.stream()
                .mapToDouble(card -> Arrays.stream(card.weights()).sum())
                .sum();
        double[] defaults = SbdParameters.DEFAULTS.toArray();
        double[] fitted = Bfgs.minimise(
                (w, gradient) -> loss(w, gradient, defaults, cards, weight, reviews), defaults, STEPS, progress);
        return SbdParameters.of(fitted);
    }

    private static double loss(
            double[] w, double[] gradient, double[] defaults, List<TrainingCard> cards, double weight, int reviews) {
        Arrays.fill(gradient, 0);
        if (!possible(w)) {
            return Double.POSITIVE_INFINITY;
        }
        SbdLoss loss = new SbdLoss(w, gradient);
        double sum = 0;
        for (TrainingCard card : cards) {
            sum += loss.add(card);
        }
        double value = sum / weight;
        for (int i = 0; i < w.length; i++) {
            double away = (w[i] - defaults[i]) / SbdParameters.spread(i);
            value += PULL / reviews * away * away;
            gradient[i] = gradient[i] / weight + 2 * PULL / reviews * away / SbdParameters.spread(i);
        }
        return value;
    }

    /** Outside, SBD is not defined; the search turns back at the edge. */
    private static boolean possible(double[] w) {
        return w[0] <= w[1] && w[2] >= 0.5 && w[2] <= 20 && w[4] >= 0;
    }
}
