package org.readback.memory.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

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
import org.readback.memory.evaluation.Predictions;
import org.readback.memory.evaluation.ReviewLog;
import org.readback.memory.evaluation.SampleLog;
import org.readback.memory.evaluation.Score;
import org.readback.memory.model.Sbd;
import org.readback.memory.model.SbdParameters;

class SbdFitTest {

    @Test
    @DisplayName("fitted to the sample log, SBD predicts it better than with defaults")
    void betterThanDefaults() {
        ReviewLog log = SampleLog.log();
        SbdParameters fitted = new SbdFit(FitProgress.NONE).fit(log);
        Score before = Score.of(Predictions.of(Sbd.DEFAULT, log), log);
        Score after = Score.of(Predictions.of(new Sbd(fitted), log), log);
        assertThat(after.logLoss()).isLessThan(before.logLoss() - 0.005);
        assertThat(after.rmseBins()).isLessThan(before.rmseBins());
    }

    @Test
    @DisplayName("with too few reviews it stays with the defaults")
    void tooFew() {
        assertThat(new SbdFit(FitProgress.NONE).fit(SampleLog.log().first(3))).isEqualTo(SbdParameters.DEFAULTS);
    }

    @Test
    @DisplayName("a fit can be stopped")
    void cancelled() {
        ReviewLog log = SampleLog.log().first(2_000);
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> new SbdFit((done, of) -> done < 3).fit(log));
    }

    @Test
    @DisplayName("the quasi-Newton method finds the bottom of Rosenbrock's valley")
    void rosenbrock() {
        double[] bottom = Bfgs.minimise(
                (x, gradient) -> {
                    double bend = x[1] - x[0] * x[0];
                    gradient[0] = -2 * (1 - x[0]) - 400 * x[0] * bend;
                    gradient[1] = 200 * bend;
                    return (1 - x[0]) * (1 - x[0]) + 100 * bend * bend;
                },
                new double[] {-1.2, 1},
                200,
                FitProgress.NONE);
        assertThat(bottom).containsExactly(new double[] {1, 1}, within(1e-6));
    }

    @Property
    void theLossIsTheOneOfTheModel(@ForAll("parameters") double[] w, @ForAll("cards") TrainingCard card) {
        Sbd model = new Sbd(new SbdParameters(w[0], w[1], w[2], w[3], w[4], w[5], w[6]));
        MemoryState state = model.first(Grade.ofRating(card.ratings()[0]));
        double loss = 0;
        for (int i = 1; i < card.length(); i++) {
            double r = model.retrievability(state, card.elapsedDays()[i]);
            loss -= card.weights()[i] * Math.log(card.recalled(i) ? r : 1 - r);
            state = model.next(state, card.elapsedDays()[i], Grade.ofRating(card.ratings()[i]));
        }
        assertThat(new SbdLoss(w, new double[SbdLoss.PARAMETERS]).add(card)).isEqualTo(loss, within(1e-8 * (1 + loss)));
    }

    /** Slopes measured on both sides; where a limit bends the loss in between, they tell nothing. */
    @Property
    void theGradientIsTheSlopeOfTheLoss(@ForAll("parameters") double[] w, @ForAll("cards") TrainingCard card) {
        double[] gradient = new double[SbdLoss.PARAMETERS];
        double at = new SbdLoss(w, gradient).add(card);
        for (int i = 0; i < w.length; i++) {
            double step = 1e-6;
            double[] up = w.clone();
            double[] down = w.clone();
            up[i] += step;
            down[i] -= step;
            double right = (new SbdLoss(up, new double[7]).add(card) - at) / step;
            double left = (at - new SbdLoss(down, new double[7]).add(card)) / step;
            double tolerance = 1e-3 * (1 + Math.abs(right) + Math.abs(left));
            if (Math.abs(right - left) < tolerance) {
                assertThat(gradient[i]).as("parameter " + i).isEqualTo((right + left) / 2, within(tolerance));
            }
        }
    }

    @Provide
    Arbitrary<double[]> parameters() {
        return Arbitraries.doubles()
                .between(-0.3, 0.3)
                .array(double[].class)
                .ofSize(SbdLoss.PARAMETERS)
                .map(moves -> {
                    double[] w = SbdParameters.DEFAULTS.toArray();
                    for (int i = 0; i < w.length; i++) {
                        w[i] += moves[i];
                    }
                    return w;
                });
    }

    @Provide
    Arbitrary<TrainingCard> cards() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 4).list().ofSize(10),
                        Arbitraries.doubles().between(0, 60).list().ofSize(10),
                        Arbitraries.integers().between(2, 10))
                .as((ratings, days, length) -> {
                    double[] elapsed = new double[length];
                    double[] weights = new double[length];
                    for (int i = 1; i < length; i++) {
                        elapsed[i] = days.get(i);
                        weights[i] = 1 + i * 0.1;
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
}
