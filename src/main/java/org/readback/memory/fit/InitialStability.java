package org.readback.memory.fit;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.readback.memory.model.Fsrs6Parameters;

/**
 * Stability after a first review, by rating, read off the second reviews: the value whose forgetting curve fits them best,
 * kept in order, with gaps filled from its neighbours. As in fsrs-rs.
 */
final class InitialStability {

    private static final double LOW = 0.001;
    private static final double HIGH = 100;

    /** How far, on a logarithmic scale, Hard lies between Again and Good, and Good between Hard and Easy. */
    private static final double HARD_SHARE = 0.41;

    private static final double GOOD_SHARE = 0.54;

    private static final double DECAY = -Fsrs6Parameters.DEFAULTS.w(20);
    private static final double FACTOR = Math.pow(0.9, 1 / DECAY) - 1;

    private InitialStability() {}

    /**
     * Second reviews of cards with one first rating, by the days between.
     *
     * @param days gaps, each once
     * @param recall share recalled after each
     * @param counts how many reviews each is from
     */
    record SecondReviews(double[] days, double[] recall, double[] counts) {

        /** Shares drawn a little towards the person's average, the more so the fewer reviews they rest on. */
        SecondReviews smoothed(double averageRecall) {
            double[] smooth = new double[recall.length];
            for (int i = 0; i < smooth.length; i++) {
                smooth[i] = (recall[i] * counts[i] + averageRecall) / (counts[i] + 1);
            }
            return new SecondReviews(days, smooth, counts);
        }

        double count() {
            return Arrays.stream(counts).sum();
        }
    }

    /** Cross-entropy of the forgetting curve of a stability, and a small price for leaving the default. */
    static double loss(SecondReviews reviews, double stability, double defaultStability) {
        double loss = 0;
        for (int i = 0; i < reviews.days().length; i++) {
            double p = Math.pow(1 + FACTOR * reviews.days()[i] / stability, DECAY);
            double y = reviews.recall()[i];
            loss -= reviews.counts()[i] * (y * Math.log(p) + (1 - y) * Math.log(1 - p));
        }
        return loss + Math.abs(stability - defaultStability) / 16;
    }

    /** The best stability, by ternary search. */
    static double search(SecondReviews reviews, double defaultStability) {
        double low = LOW;
        double high = HIGH;
        while (high - low > 1e-9 * high) {
            double left = low + (high - low) / 3;
            double right = high - (high - low) / 3;
            if (loss(reviews, left, defaultStability) < loss(reviews, right, defaultStability)) {
                high = right;
            } else {
                low = left;
            }
        }
        return (low + high) / 2;
    }

    /**
     * All four stabilities from those that the log says something about.
     *
     * @param found by rating less one; NaN where nothing is known
     * @param counts reviews behind each
     * @return empty if nothing at all is known
     */
    static Optional<double[]> complete(double[] found, double[] counts) {
        double[] s = found.clone();
        int[] known = IntStream.range(0, 4).filter(i -> !Double.isNaN(found[i])).toArray();
        if (known.length == 0) {
            return Optional.empty();
        }
        if (known.length == 1) {
            double scale = s[known[0]] / Fsrs6Parameters.DEFAULTS.w(known[0]);
            return Optional.of(clamped(IntStream.range(0, 4)
                    .mapToDouble(i -> Fsrs6Parameters.DEFAULTS.w(i) * scale)
                    .toArray()));
        }
        putInOrder(s, counts);
        return Optional.of(clamped(fill(s)));
    }

    /** Where an easier rating came out weaker, the one with fewer reviews gives way. */
    private static void putInOrder(double[] s, double[] counts) {
        int[][] pairs = {{0, 1}, {1, 2}, {2, 3}, {0, 2}, {1, 3}, {0, 3}};
        for (int[] pair : pairs) {
            int harder = pair[0];
            int easier = pair[1];
            // Comparisons with NaN are false, so unknown ratings stay out of it.
            if (s[harder] > s[easier]) {
                if (counts[harder] > counts[easier]) {
                    s[easier] = s[harder];
                } else {
                    s[harder] = s[easier];
                }
            }
        }
    }

    /** Solves ln Hard = .41 ln Again + .59 ln Good and ln Good = .46 ln Hard + .54 ln Easy for what is missing. */
    private static double[] fill(double[] s) {
        double[] l = Arrays.stream(s).map(Math::log).toArray();
        if (Double.isNaN(l[1]) && Double.isNaN(l[2])) {
            double share = HARD_SHARE / (HARD_SHARE + GOOD_SHARE - HARD_SHARE * GOOD_SHARE);
            l[1] = share * l[0] + (1 - share) * l[3];
        }
        if (Double.isNaN(l[1])) {
            l[1] = Double.isNaN(l[0])
                    ? (l[2] - GOOD_SHARE * l[3]) / (1 - GOOD_SHARE)
                    : HARD_SHARE * l[0] + (1 - HARD_SHARE) * l[2];
        }
        if (Double.isNaN(l[2])) {
            l[2] = Double.isNaN(l[3])
                    ? (l[1] - HARD_SHARE * l[0]) / (1 - HARD_SHARE)
                    : (1 - GOOD_SHARE) * l[1] + GOOD_SHARE * l[3];
        }
        if (Double.isNaN(l[0])) {
            l[0] = (l[1] - (1 - HARD_SHARE) * l[2]) / HARD_SHARE;
        }
        if (Double.isNaN(l[3])) {
            l[3] = (l[2] - (1 - GOOD_SHARE) * l[1]) / GOOD_SHARE;
        }
        return Arrays.stream(l).map(Math::exp).toArray();
    }

    private static double[] clamped(double[] s) {
        return Arrays.stream(s).map(value -> Math.clamp(value, LOW, HIGH)).toArray();
    }
}
