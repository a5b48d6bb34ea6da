package org.readback.memory.evaluation;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.readback.memory.basics.Elapsed;
import org.readback.memory.basics.MemoryState;
import org.readback.memory.model.Logit;
import org.readback.memory.model.MemoryModel;

/**
 * What was predicted for reviews of a log, each from what was known before it.
 *
 * @param reviews positions in the log, in order
 * @param probabilities predicted probability of recall for each
 */
public record Predictions(int[] reviews, double[] probabilities) {

    public Predictions {
        if (reviews.length != probabilities.length) {
            throw new IllegalArgumentException(reviews.length + " reviews, " + probabilities.length + " predictions");
        }
    }

    /** What the model predicts for all targets of the log. */
    public static Predictions of(MemoryModel model, ReviewLog log) {
        MemoryState[] memory = new MemoryState[log.cardCount()];
        int[] targets = log.targets();
        double[] probabilities = new double[targets.length];
        int next = 0;
        for (int review = 0; review < log.size(); review++) {
            int card = log.card(review);
            Elapsed elapsed = log.elapsed(review);
            if (next < targets.length && targets[next] == review) {
                probabilities[next++] = model.retrievability(memory[card], elapsed);
            }
            memory[card] = memory[card] == null
                    ? model.first(log.grade(review))
                    : model.next(memory[card], elapsed, log.grade(review));
        }
        return new Predictions(targets, probabilities);
    }

    public int size() {
        return reviews.length;
    }

    /** The negative logarithm of how likely the model held what came, all reviews together: log loss times their number. */
    public double surprise(ReviewLog log) {
        double sum = 0;
        for (int i = 0; i < probabilities.length; i++) {
            double p = Math.clamp(probabilities[i], Logit.CLOSEST, 1 - Logit.CLOSEST);
            sum -= Math.log(log.grade(reviews[i]).recalled() ? p : 1 - p);
        }
        return sum;
    }

    /** The predictions from {@code from} (inclusive) to {@code to} (exclusive). */
    public Predictions slice(int from, int to) {
        return new Predictions(Arrays.copyOfRange(reviews, from, to), Arrays.copyOfRange(probabilities, from, to));
    }

    /** Combines models' predictions of the same reviews by the mean of their logits. */
    public Predictions meanLogitWith(Predictions... others) {
        double[] sum = Arrays.stream(probabilities).map(Logit::of).toArray();
        for (Predictions other : others) {
            if (!Arrays.equals(reviews, other.reviews)) {
                throw new IllegalArgumentException("the models did not predict the same reviews");
            }
            for (int i = 0; i < sum.length; i++) {
                sum[i] += Logit.of(other.probabilities[i]);
            }
        }
        return new Predictions(
                reviews,
                Arrays.stream(sum)
                        .map(logit -> Logit.inverse(logit / (1 + others.length)))
                        .toArray());
    }

    /** The predictions with each probability mapped, in order. */
    Predictions map(DoubleUnaryOperator change) {
        return new Predictions(reviews, Arrays.stream(probabilities).map(change).toArray());
    }
}
