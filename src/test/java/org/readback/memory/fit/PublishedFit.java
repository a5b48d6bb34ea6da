package org.readback.memory.fit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.readback.memory.evaluation.ReviewLog;
import org.readback.memory.model.Fsrs6;
import org.readback.memory.model.Fsrs6Parameters;

/**
 * The fit as fsrs-rs 6.6 publishes it, to compare ours with: Adam in batches of 512 for five epochs on a cosine schedule,
 * the best epoch kept. Batches are of whole cards.
 */
public final class PublishedFit {

    private static final int EPOCHS = 5;
    private static final int BATCH = 512;

    private static final double[] SPREAD = {
        6.43, 9.66, 17.58, 27.85, 0.57, 0.28, 0.6, 0.12, 0.39, 0.18, 0.33, 0.3, 0.09, 0.16, 0.57, 0.25, 1.03, 0.31,
        0.32, 0.14, 0.27
    };

    private PublishedFit() {}

    public static Fsrs6Parameters fit(ReviewLog log, long seed) {
        List<TrainingCard> all = TrainingCards.of(log, Fsrs6.DEFAULT, age -> 0.25 + 0.75 * age * age * age);
        FirstIntervals intervals = new FirstIntervals(all);
        List<TrainingCard> cards = intervals.cards();
        int reviews = cards.stream().mapToInt(TrainingCard::targets).sum();
        Random random = new Random(seed);
        List<List<TrainingCard>> batches = batches(cards, random);
        int steps = batches.size() * EPOCHS;
        CosineSchedule schedule = new CosineSchedule(0.04, steps);
        Adam adam = new Adam(Fsrs6Parameters.COUNT, 0.9, 0.999);
        double[] w = Fsrs6Fit.withFirstStabilities(intervals, FirstIntervals.averageRecall(all))
                .toArray();
        double[] best = w.clone();
        double bestLoss = loss(w, cards);
        int step = 0;
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(batches, random);
            for (List<TrainingCard> batch : batches) {
                Fsrs6Loss loss = new Fsrs6Loss();
                loss.start(w);
                TrainingTree.of(batch, 4_096).forEach(loss::addWithGradient);
                double share = batch.stream().mapToInt(TrainingCard::targets).sum() / (double) reviews;
                for (int i = 0; i < w.length; i++) {
                    double away = w[i] - Fsrs6Parameters.DEFAULTS.w(i);
                    loss.gradient()[i] += 2 * share * away / (SPREAD[i] * SPREAD[i]);
                }
                adam.step(w, loss.gradient(), schedule.rate(step));
                w = Fsrs6Parameters.clamped(w).toArray();
                step++;
            }
            double after = loss(w, cards);
            if (after < bestLoss) {
                bestLoss = after;
                best = w.clone();
            }
        }
        return Fsrs6Parameters.of(best);
    }

    private static double loss(double[] w, List<TrainingCard> cards) {
        Fsrs6Loss loss = new Fsrs6Loss();
        loss.start(w);
        return Fsrs6Fit.pull(w)
                + TrainingTree.of(cards, 4_096).stream().mapToDouble(loss::of).sum();
    }

    /** Cards in random order, cut into batches of about 512 reviews to predict. */
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
}
