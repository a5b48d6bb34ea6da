package org.readback.memory.fit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.readback.memory.evaluation.ReviewLog;
import org.readback.memory.model.Fsrs7Parameters;

/**
 * FSRS-7's fit as published, to compare ours with: Adam (.70, .98) in batches of about 512 predictions of whole cards for
 * nine epochs, learning rate .0118 on a cosine schedule, the last epoch kept.
 */
public final class PublishedFit7 {

    private static final int EPOCHS = 9;
    private static final int BATCH = 512;

    private PublishedFit7() {}

    public static Fsrs7Parameters fit(ReviewLog log, long seed) {
        List<TrainingCard> cards = new ArrayList<>(Fsrs7Fit.cards(log));
        int reviews = cards.stream().mapToInt(TrainingCard::targets).sum();
        Random random = new Random(seed);
        Collections.shuffle(cards, random);
        List<List<TrainingCard>> batches = new ArrayList<>();
        int inBatch = BATCH;
        for (TrainingCard card : cards) {
            if (inBatch >= BATCH) {
                batches.add(new ArrayList<>());
                inBatch = 0;
            }
            batches.getLast().add(card);
            inBatch += card.targets();
        }
        CosineSchedule schedule = new CosineSchedule(0.0118, batches.size() * EPOCHS);
        Adam adam = new Adam(Fsrs7Parameters.COUNT, 0.70, 0.98);
        double[] w = Fsrs7Parameters.DEFAULTS.toArray();
        Fsrs7Loss loss = new Fsrs7Loss();
        for (int step = 0; step < batches.size() * EPOCHS; step++) {
            if (step % batches.size() == 0) {
                Collections.shuffle(batches, random);
            }
            List<TrainingCard> batch = batches.get(step % batches.size());
            loss.start(w);
            TrainingTree.of(batch, 4_096).forEach(loss::addWithGradient);
            double share = batch.stream().mapToInt(TrainingCard::targets).sum() / (double) reviews;
            for (int i = 0; i < w.length; i++) {
                loss.gradient()[i] += Fsrs7Fit.PULL * share * Fsrs7Fit.pullSlope(w[i], i);
            }
            adam.step(w, loss.gradient(), schedule.rate(step));
            w = Fsrs7Parameters.clamped(w).toArray();
        }
        return Fsrs7Parameters.of(w);
    }
}
