package org.readback.memory.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.concurrent.CancellationException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.readback.memory.basics.Grade;
import org.readback.memory.basics.MemoryState;
import org.readback.memory.evaluation.ReviewLog;
import org.readback.memory.evaluation.SampleLog;
import org.readback.memory.model.Fsrs7;
import org.readback.memory.model.Fsrs7Parameters;

class Fsrs7FitTest {

    private static final ReviewLog LOG = SampleLog.log().first(2_000);

    @Property
    void theLossIsTheOneOfTheModel(@ForAll("parameters") double[] w, @ForAll("cards") TrainingCard card) {
        Fsrs7 model = new Fsrs7(Fsrs7Parameters.of(w));
        MemoryState state = model.first(Grade.ofRating(card.ratings()[0]));
        double loss = 0;
        for (int i = 1; i < card.length(); i++) {
            double r = model.retrievability(state, card.elapsedDays()[i]);
            loss -= card.weights()[i] * Math.log(card.recalled(i) ? r : 1 - r);
            state = model.next(state, card.elapsedDays()[i], Grade.ofRating(card.ratings()[i]));
        }
        assertThat(loss(w).of(tree(card))).isEqualTo(loss, within(1e-9 * (1 + loss)));
    }

    /** Slopes measured on both sides; where a clamp or a minimum bends the loss in between, they tell nothing. */
    @Property
    void theGradientIsTheSlopeOfTheLoss(@ForAll("parameters") double[] w, @ForAll("cards") TrainingCard card) {
        Fsrs7Loss loss = loss(w);
        double at = loss.addWithGradient(tree(card));
        for (int i = 0; i < w.length; i++) {
            double step = 1e-6 * Math.max(0.01, Math.abs(w[i]));
            double[] up = w.clone();
            double[] down = w.clone();
            up[i] += step;
            down[i] -= step;
            double right = (loss(up).of(tree(card)) - at) / step;
            double left = (at - loss(down).of(tree(card))) / step;
            double tolerance = 1e-3 * (1 + Math.abs(right) + Math.abs(left));
            if (Math.abs(right - left) < tolerance) {
                assertThat(loss.gradient()[i]).as("w" + i).isEqualTo((right + left) / 2, within(tolerance));
            }
        }
    }

    @Test
    @DisplayName("the same log gives the same parameters, on any number of threads")
    void deterministic() {
        Fsrs7Parameters fitted = new Fsrs7Fit(FitProgress.NONE, 1).fit(LOG);
        assertThat(new Fsrs7Fit(FitProgress.NONE, 2).fit(LOG)).isEqualTo(fitted).isNotEqualTo(Fsrs7Parameters.DEFAULTS);
    }

    @Test
    @DisplayName("with too few reviews it stays with the defaults, and a fit can be stopped")
    void ends() {
        assertThat(new Fsrs7Fit(FitProgress.NONE, 1).fit(LOG.first(1))).isEqualTo(Fsrs7Parameters.DEFAULTS);
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> new Fsrs7Fit((done, of) -> done < 2, 1).fit(LOG));
    }

    @Provide
    Arbitrary<double[]> parameters() {
        return Arbitraries.doubles()
                .between(0.9, 1.1)
                .array(double[].class)
                .ofSize(Fsrs7Parameters.COUNT)
                .map(scale -> {
                    double[] w = Fsrs7Parameters.DEFAULTS.toArray();
                    for (int i = 0; i < w.length; i++) {
                        // Off the bounds, where slopes have one side only.
                        w[i] = (w[i] + (w[i] == 0 ? 0.05 : 0)) * scale[i];
                    }
                    w[14] = 1.2 * scale[14];
                    w[22] = 1.2 * scale[22];
                    return Fsrs7Parameters.clamped(w).toArray();
                });
    }

    @Provide
    Arbitrary<TrainingCard> cards() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 4).list().ofSize(10),
                        Arbitraries.doubles()
                                .between(-6, 5)
                                .map(Math::exp)
                                .list()
                                .ofSize(10),
                        Arbitraries.integers().between(2, 10))
                .as((ratings, days, length) -> {
                    double[] elapsed = new double[length];
                    double[] weights = new double[length];
                    for (int i = 1; i < length; i++) {
                        elapsed[i] = days.get(i);
                        weights[i] = 0.5 + i * 0.1;
                    }
                    return new TrainingCard(
                            ratings.stream()
                                    .limit(length)
                                    .mapToInt(rating -> rating)
                                    .toArray(),
                            elapsed,
                            weights);
                });
    }

    private static Fsrs7Loss loss(double[] w) {
        Fsrs7Loss loss = new Fsrs7Loss();
        loss.start(w);
        return loss;
    }

    private static TrainingTree tree(TrainingCard card) {
        return TrainingTree.of(List.of(card), 1).getFirst();
    }
}
