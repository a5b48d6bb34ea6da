package org.readback.memory.fit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The cards of a log by their first rating and the days until their first review on a later day. Rare combinations are
 * mostly accidents (a deck left alone for months) and would pull the fit; they are dropped the way fsrs-rs drops them: for
 * each rating the smallest groups, up to 20 cards or 5 %, whichever is more; of the rest, those under 6 cards or with a gap
 * over 100 days (365 after Easy).
 */
final class FirstIntervals {

    private static final int ALWAYS_DROPPED = 20;
    private static final int SMALLEST_GROUP = 6;
    private static final double LONGEST_GAP = 100;
    private static final double LONGEST_GAP_AFTER_EASY = 365;

    private final Map<Integer, Map<Double, List<TrainingCard>>> groups = new TreeMap<>();

    /** @param cards each with at least one review to predict */
    FirstIntervals(List<TrainingCard> cards) {
        for (TrainingCard card : cards) {
            groups.computeIfAbsent(card.ratings()[0], rating -> new TreeMap<>())
                    .computeIfAbsent(card.elapsedDays()[firstTarget(card)], gap -> new ArrayList<>())
                    .add(card);
        }
        groups.forEach(FirstIntervals::dropRare);
    }

    private static void dropRare(int rating, Map<Double, List<TrainingCard>> byGap) {
        int total = byGap.values().stream().mapToInt(List::size).sum();
        int mayDrop = Math.max(ALWAYS_DROPPED, total / 20);
        double longest = rating == 4 ? LONGEST_GAP_AFTER_EASY : LONGEST_GAP;
        List<Map.Entry<Double, List<TrainingCard>>> smallestFirst = byGap.entrySet().stream()
                .sorted(Comparator.<Map.Entry<Double, List<TrainingCard>>>comparingInt(
                                group -> group.getValue().size())
                        .thenComparing(group -> -group.getKey()))
                .toList();
        int dropped = 0;
        for (Map.Entry<Double, List<TrainingCard>> group : smallestFirst) {
            int size = group.getValue().size();
            if (dropped + size < mayDrop) {
                dropped += size;
                byGap.remove(group.getKey());
            } else if (size < SMALLEST_GROUP || group.getKey() > longest) {
                byGap.remove(group.getKey());
            }
        }
    }

    /** The cards that are left. */
    List<TrainingCard> cards() {
        return groups.values().stream()
                .flatMap(byGap -> byGap.values().stream())
                .flatMap(List::stream)
                .toList();
    }

    /** First reviews on a later day of the cards with this first rating. */
    InitialStability.SecondReviews secondReviews(int rating) {
        Map<Double, List<TrainingCard>> byGap = groups.getOrDefault(rating, Map.of());
        double[] gaps = byGap.keySet().stream().mapToDouble(gap -> gap).toArray();
        double[] recall = new double[gaps.length];
        double[] counts = new double[gaps.length];
        for (int i = 0; i < gaps.length; i++) {
            List<TrainingCard> cards = byGap.get(gaps[i]);
            counts[i] = cards.size();
            recall[i] = cards.stream()
                            .filter(card -> card.recalled(firstTarget(card)))
                            .count()
                    / counts[i];
        }
        return new InitialStability.SecondReviews(gaps, recall, counts);
    }

    private static int firstTarget(TrainingCard card) {
        int review = 1;
        while (card.weights()[review] == 0) {
            review++;
        }
        return review;
    }

    /** Share recalled of all reviews to predict. */
    static double averageRecall(List<TrainingCard> cards) {
        int recalled = 0;
        int targets = 0;
        for (TrainingCard card : cards) {
            for (int review = 1; review < card.length(); review++) {
                if (card.weights()[review] > 0) {
                    targets++;
                    recalled += card.recalled(review) ? 1 : 0;
                }
            }
        }
        return targets == 0 ? 0 : recalled / (double) targets;
    }
}
