package org.readback.memory.evaluation;

import java.util.ArrayList;
import java.util.List;

/**
 * Trains on the past and tests on what came next, never the other way round.
 *
 * @param trainedUpTo how many of the first predictions may be learned from
 * @param testedUpTo the end (exclusive) of those that are then scored
 */
public record TimeSeriesSplit(int trainedUpTo, int testedUpTo) {

    /**
     * So many folds of equal length, each trained on everything before it; the first part of the log is only learned from.
     * Cut as scikit-learn's TimeSeriesSplit cuts, as srs-benchmark does.
     *
     * @throws IllegalArgumentException if there are fewer reviews than parts
     */
    public static List<TimeSeriesSplit> folds(int reviews, int folds) {
        int length = reviews / (folds + 1);
        if (length == 0) {
            throw new IllegalArgumentException(
                    reviews + " reviews cannot be split into " + (folds + 1) + " parts; take fewer folds");
        }
        List<TimeSeriesSplit> splits = new ArrayList<>();
        for (int fold = folds; fold >= 1; fold--) {
            splits.add(new TimeSeriesSplit(reviews - fold * length, reviews - (fold - 1) * length));
        }
        return splits;
    }

    /** One split: the first share is learned from, the rest scored. */
    public static TimeSeriesSplit atShare(int reviews, double share) {
        return new TimeSeriesSplit((int) (reviews * share), reviews);
    }
}
