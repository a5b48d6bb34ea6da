package org.readback.memory.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.readback.memory.evaluation.ReviewLog;
import org.readback.memory.model.MemoryModel;

/** Lays a log out by card for the fit. */
final class TrainingCards {

    /** Reviews of one card beyond these tell the fit nothing new and cost it time. */
    private static final int LONGEST = 256;

    private TrainingCards() {}

    /**
     * The cards of the log that have a review to predict.
     *
     * @param recency weight of a review by its place in time among the targets, from 0 (oldest) to 1 (newest)
     */
    static List<TrainingCard> of(ReviewLog log, MemoryModel model, DoubleUnaryOperator recency) {
        return of(log, model, log.targets(), recency);
    }

    /** The same for a model that predicts reviews on one day as well: all but first reviews are targets. */
    static List<TrainingCard> ofAllReviews(ReviewLog log, MemoryModel model, DoubleUnaryOperator recency) {
        int[] targets = IntStream.range(0, log.size())
                .filter(review -> log.previous(review) >= 0)
                .toArray();
        return of(log, model, targets, recency);
    }

    private static List<TrainingCard> of(ReviewLog log, MemoryModel model, int[] targets, DoubleUnaryOperator recency) {
        List<List<Integer>> reviews = new ArrayList<>();
        for (int card = 0; card < log.cardCount(); card++) {
            reviews.add(new ArrayList<>());
        }
        double[] weights = new double[log.size()];
        for (int i = 0; i < targets.length; i++) {
            weights[targets[i]] = recency.applyAsDouble(i / Math.max(1.0, targets.length - 1.0));
        }
        for (int review = 0; review < log.size(); review++) {
            List<Integer> ofCard = reviews.get(log.card(review));
            if (ofCard.size() < LONGEST) {
                ofCard.add(review);
            }
        }
        return reviews.stream()
                .map(ofCard -> card(ofCard, log, model, weights))
                .filter(card -> card.targets() > 0)
                .toList();
    }

    private static TrainingCard card(List<Integer> reviews, ReviewLog log, MemoryModel model, double[] weights) {
        int length = reviews.size();
        int[] ratings = new int[length];
        double[] elapsed = new double[length];
        double[] weight = new double[length];
        for (int i = 0; i < length; i++) {
            int review = reviews.get(i);
            ratings[i] = log.grade(review).rating();
            elapsed[i] = model.days(log.elapsed(review));
            weight[i] = weights[review];
        }
        return new TrainingCard(ratings, elapsed, weight);
    }
}
