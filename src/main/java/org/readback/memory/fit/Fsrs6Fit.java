package org.readback.memory.fit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.readback.memory.Fsrs6;
import org.readback.memory.Fsrs6Parameters;
import org.readback.memory.evaluation.ReviewLog;

/**
 * Fits FSRS-6 to one person's reviews, after fsrs-rs 6.6: first stabilities read off the second reviews, then all 21
 * parameters by gradient descent on weighted cross-entropy, recent reviews counting more, held near the defaults. Unlike
 * fsrs-rs it takes a card's reviews in one pass instead of once per prefix, so batches are of whole cards and the time
 * grows with the reviews, not with their square.
 *
 * <p>Deterministic for a seed.
 */
public final class Fsrs6Fit {

    static final int TOO_FEW = 8;
    static final int ENOUGH = 64;

    private static final int EPOCHS = 5;
    private static final int BATCH = 512;
    private static final double LEARNING_RATE = 0.04;

    /** How far parameters of different people lie apart (fsrs-rs): leaving the defaults costs less where people differ. */
    private static final double[] SPREAD = {
        6.43, 9.66, 17.58, 27.85, 0.57, 0.28, 0.6, 0.12, 0.39, 0.18, 0.33, 0.3, 0.09, 0.16, 0.57, 0.25, 1.03, 0.31,
        0.32, 0.14, 0.27
    };

    /** With same-day reviews in play, a stability without limit must not grow on the same day without limit. */
    private static final double LOWEST_W19 = 0.01;

    private final long seed;
    private final int relearningSteps;
    private final FitProgress progress;

    /**
     * @param seed orders the batches
     * @param relearningSteps how many the person has; see {@link Fsrs6Parameters#forRelearningSteps}
     */
    public Fsrs6Fit(long seed, int relearningSteps, FitProgress progress) {
        this.seed = seed;
        this.relearningSteps = relearningSteps;
        this.progress = progress;
    }

    /** How much of the model the log was enough for. */
    public enum Extent {
        /** Under 8 reviews to foretell: the defaults. */
        NOTHING,
        /** Under 64: the four first stabilities. */
        FIRST_STABILITIES,
        EVERYTHING
    }

    /**
     * What a fit found.
     *
     * @param reviews how many reviews it learned to foretell
     */
    public record Result(Fsrs6Parameters parameters, Extent extent, int reviews) {}

    /**
     * The parameters that foretell the log best.
     *
     * @throws CancellationException if the progress says to stop
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

    private static Fsrs6Parameters withFirstStabilities(FirstIntervals intervals, double averageRecall) {
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

    private Fsrs6Parameters descend(Fsrs6Parameters start, List<TrainingCard> cards, int reviews) {
        Random random = new Random(seed);
        List<List<TrainingCard>> batches = batches(cards, random);
        int steps = batches.size() * EPOCHS;
        CosineSchedule schedule = new CosineSchedule(LEARNING_RATE, steps);
        Adam adam = new Adam(Fsrs6Parameters.COUNT, 0.9, 0.999);
        double[] w = start.toArray();
        double[] best = w.clone();
        double bestLoss = loss(w, cards, reviews);
        int step = 0;
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(batches, random);
            for (List<TrainingCard> batch : batches) {
                if (!progress.goOn(step, steps)) {
                    throw new CancellationException("the fit was stopped after " + step + " of " + steps + " steps");
                }
                Fsrs6Loss loss = new Fsrs6Loss(w);
                int inBatch = 0;
                for (TrainingCard card : batch) {
                    loss.addWithGradient(card);
                    inBatch += card.targets();
                }
                addPull(w, inBatch / (double) reviews, loss.gradient());
                adam.step(w, loss.gradient(), schedule.rate(step));
                w = withinBounds(w);
                step++;
            }
            double after = loss(w, cards, reviews);
            if (after < bestLoss) {
                bestLoss = after;
                best = w.clone();
            }
        }
        progress.goOn(steps, steps);
        return Fsrs6Parameters.of(best);
    }

    /** Cards in random order, cut into batches of about 512 reviews to foretell. */
    private static List<List<TrainingCard>> batches(List<TrainingCard> cards, Random random) {
        List<TrainingCard> shuffled = new ArrayList<>(cards);
        Collections.shuffle(shuffled, random);
        List<List<TrainingCard>> batches = new ArrayList<>();
        List<TrainingCard> batch = new ArrayList<>();
        int inBatch = 0;
        for (TrainingCard card : shuffled) {
            batch.add(card);
            inBatch += card.targets();
            if (inBatch >= BATCH) {
                batches.add(batch);
                batch = new ArrayList<>();
                inBatch = 0;
            }
        }
        if (!batch.isEmpty()) {
            batches.add(batch);
        }
        return batches;
    }

    private static double loss(double[] w, List<TrainingCard> cards, int reviews) {
        Fsrs6Loss loss = new Fsrs6Loss(w);
        double sum = 0;
        for (TrainingCard card : cards) {
            sum += loss.of(card);
        }
        return (sum + pull(w)) / reviews;
    }

    /** The price of leaving the defaults. */
    static double pull(double[] w) {
        double sum = 0;
        for (int i = 0; i < w.length; i++) {
            double away = (w[i] - Fsrs6Parameters.DEFAULTS.w(i)) / SPREAD[i];
            sum += away * away;
        }
        return sum;
    }

    private static void addPull(double[] w, double share, double[] gradient) {
        for (int i = 0; i < w.length; i++) {
            gradient[i] += 2 * share * (w[i] - Fsrs6Parameters.DEFAULTS.w(i)) / (SPREAD[i] * SPREAD[i]);
        }
    }

    private double[] withinBounds(double[] w) {
        double[] clamped =
                Fsrs6Parameters.clamped(w).forRelearningSteps(relearningSteps).toArray();
        clamped[19] = Math.max(LOWEST_W19, clamped[19]);
        return clamped;
    }
}
