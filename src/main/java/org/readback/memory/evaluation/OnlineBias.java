package org.readback.memory.evaluation;

import java.util.Arrays;
import org.readback.memory.basics.Grade;
import org.readback.memory.model.Logit;

/**
 * A person's running correction of a model: a number added to its logits and moved a little after every review towards
 * what happened. It follows days on which everything is recalled worse or better than the model thinks.
 *
 * @param bias what is added to the model's logits
 * @param rate how far one review moves it, from 0 to 1
 */
public record OnlineBias(double bias, double rate) {

    public OnlineBias {
        // Written so that NaN fails too.
        if (!(rate >= 0 && rate <= 1) || !Double.isFinite(bias)) {
            throw new IllegalArgumentException(
                    "bias " + bias + " with rate " + rate + "; the bias must be finite and the rate between 0 and 1");
        }
    }

    /** No correction yet. */
    public static OnlineBias starting(double rate) {
        return new OnlineBias(0, rate);
    }

    /** The corrected probability. */
    public double correct(double probability) {
        return Logit.inverse(Logit.of(probability) + bias);
    }

    /** The correction after a review that the model alone gave this probability. */
    public OnlineBias after(double probability, Grade grade) {
        return new OnlineBias(bias + rate * ((grade.recalled() ? 1 : 0) - correct(probability)), rate);
    }

    /** A model's predictions, each corrected by what the ones before it taught. */
    public Predictions over(Predictions predictions, ReviewLog log) {
        OnlineBias[] now = {this};
        int[] next = {0};
        return predictions.map(p -> {
            double corrected = now[0].correct(p);
            now[0] = now[0].after(p, log.grade(predictions.reviews()[next[0]++]));
            return corrected;
        });
    }

    /** The forecast that knows no cards at all, only how the last reviews went: a biased coin. */
    public static Predictions cardBlind(ReviewLog log, double rate) {
        int[] targets = log.targets();
        double[] half = new double[targets.length];
        Arrays.fill(half, 0.5);
        return starting(rate).over(new Predictions(targets, half), log);
    }
}
