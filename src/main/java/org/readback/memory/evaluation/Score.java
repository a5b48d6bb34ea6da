package org.readback.memory.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.readback.memory.basics.Grade;
import org.readback.memory.model.Logit;

/**
 * How well predictions did. Nothing is scored without at least one review.
 *
 * @param reviews how many were predicted
 * @param logLoss mean of −ln(probability given to what happened); lower is better
 * @param rmseBins root of the mean squared gap between predicted and actual recall, over bins of reviews alike in interval,
 *     number of reviews and lapses, as srs-benchmark and fsrs-rs cut them; lower is better
 * @param auc chance that a recalled review was predicted higher than a forgotten one; absent if all went the same way
 * @param calibration recall by predicted probability, in twentieths
 */
public record Score(
        int reviews, double logLoss, double rmseBins, OptionalDouble auc, List<CalibrationBin> calibration) {

    private static final int CALIBRATION_BINS = 20;

    /**
     * Reviews predicted about alike.
     *
     * @param count how many
     * @param predicted their mean predicted probability
     * @param recalled the share of them recalled
     */
    public record CalibrationBin(int count, double predicted, double recalled) {}

    public Score {
        calibration = List.copyOf(calibration);
    }

    /**
     * Scores predictions of a log.
     *
     * @throws IllegalArgumentException if there are none
     */
    public static Score of(Predictions predictions, ReviewLog log) {
        if (predictions.size() == 0) {
            throw new IllegalArgumentException(
                    "there is no review to score; a card must be reviewed on two study days");
        }
        Bin[] calibration = new Bin[CALIBRATION_BINS];
        Map<List<Integer>, Bin> bins = new HashMap<>();
        BinKeys keys = new BinKeys(log);
        for (int i = 0; i < predictions.size(); i++) {
            int review = predictions.reviews()[i];
            double p = Math.clamp(predictions.probabilities()[i], Logit.CLOSEST, 1 - Logit.CLOSEST);
            boolean recalled = log.grade(review).recalled();
            bins.computeIfAbsent(keys.of(review), key -> new Bin()).add(p, recalled);
            int twentieth = Math.min((int) (p * CALIBRATION_BINS), CALIBRATION_BINS - 1);
            if (calibration[twentieth] == null) {
                calibration[twentieth] = new Bin();
            }
            calibration[twentieth].add(p, recalled);
        }
        return new Score(
                predictions.size(),
                predictions.surprise(log) / predictions.size(),
                rmse(bins.values(), predictions.size()),
                auc(predictions, log),
                curve(calibration));
    }

    private static double rmse(Iterable<Bin> bins, int count) {
        double sum = 0;
        for (Bin bin : bins) {
            double gap = (bin.predicted - bin.recalled) / bin.count;
            sum += bin.count * gap * gap;
        }
        return Math.sqrt(sum / count);
    }

    /** By ranks, ties sharing theirs (Mann and Whitney). */
    private static OptionalDouble auc(Predictions predictions, ReviewLog log) {
        Integer[] order = new Integer[predictions.size()];
        Arrays.setAll(order, i -> i);
        double[] p = predictions.probabilities();
        Arrays.sort(order, (a, b) -> Double.compare(p[a], p[b]));
        double rankSum = 0;
        long recalled = 0;
        for (int from = 0; from < order.length; ) {
            int to = from;
            int recalledHere = 0;
            while (to < order.length && p[order[to]] == p[order[from]]) {
                Grade grade = log.grade(predictions.reviews()[order[to]]);
                recalledHere += grade.recalled() ? 1 : 0;
                to++;
            }
            rankSum += recalledHere * (from + 1 + to) / 2.0;
            recalled += recalledHere;
            from = to;
        }
        long forgotten = order.length - recalled;
        if (recalled == 0 || forgotten == 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of((rankSum - recalled * (recalled + 1) / 2.0) / ((double) recalled * forgotten));
    }

    private static List<CalibrationBin> curve(Bin[] bins) {
        List<CalibrationBin> curve = new ArrayList<>();
        for (Bin bin : bins) {
            if (bin != null) {
                curve.add(new CalibrationBin(bin.count, bin.predicted / bin.count, bin.recalled / (double) bin.count));
            }
        }
        return curve;
    }

    private static final class Bin {
        private int count;
        private double predicted;
        private int recalled;

        void add(double p, boolean wasRecalled) {
            count++;
            predicted += p;
            recalled += wasRecalled ? 1 : 0;
        }
    }
}
