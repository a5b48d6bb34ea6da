package org.readback.memory.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;
import static org.readback.memory.schedule.Vectors.doubles;

import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readback.memory.evaluation.Predictions;
import org.readback.memory.evaluation.ReviewLog;
import org.readback.memory.evaluation.SampleLog;
import org.readback.memory.evaluation.Score;
import org.readback.memory.evaluation.TimeSeriesSplit;
import org.readback.memory.model.Fsrs6;
import org.readback.memory.model.Fsrs6Parameters;
import org.readback.memory.model.ModelParameters;
import org.readback.memory.schedule.Vectors;

class Fsrs6FitTest {

    private static final ReviewLog LOG = SampleLog.log();

    @Test
    @DisplayName("trained on the first four fifths of the sample log, it predicts the last better than the defaults")
    void beatsTheDefaults() {
        Refit refit = refit(LOG, Fsrs6Parameters.DEFAULTS);
        assertThat(refit.adopted()).isTrue();
        Refit.Proof proof = refit.proof().orElseThrow();
        assertThat(proof.inUse().logLoss()).isEqualTo(0.4513, within(5e-5));
        // fsrs-rs reaches 0.4517 here, its defaults 0.4513.
        assertThat(proof.fitted().logLoss()).isLessThan(0.4490);
        assertThat(proof.fitted().rmseBins()).isLessThan(proof.inUse().rmseBins());
    }

    @Test
    @DisplayName("fitted to the whole sample log, it is no worse there than py-fsrs' own fit")
    void asGoodAsPyFsrs() {
        double[] theirs = doubles(Vectors.fsrs6("optimizer").get("pyfsrs_fit").get("parameters"));
        double ours = loss(fit().fit(LOG).parameters());
        assertThat(ours).isLessThan(loss(Fsrs6Parameters.of(theirs)) + 0.0005);
    }

    @Test
    @DisplayName("the same log gives the same parameters")
    void deterministic() {
        ReviewLog some = LOG.first(3_000);
        assertThat(fit().fit(some)).isEqualTo(fit().fit(some));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    @DisplayName("the number of threads changes no digit")
    void threads(int threads) {
        assertThat(new Fsrs6Fit(1, FitProgress.NONE, threads).fit(LOG)).isEqualTo(fit().fit(LOG));
    }

    @Test
    @DisplayName("the pull towards the defaults is the one of fsrs-rs")
    void pull() {
        double[] w = doubles(Vectors.fsrs6("optimizer").get("batch_loss_grad").get("params_after_step1"));
        // Their number is for a weight of 2 and a batch of 512 out of 1000.
        assertThat(Fsrs6Fit.pull(w) * 2 * 512 / 1000).isEqualTo(0.67711145, within(1e-5));
    }

    @Test
    @DisplayName("with no review to predict it stays with the defaults")
    void nothingToLearnFrom() {
        Fsrs6Fit.Result result = fit().fit(LOG.first(1));
        assertThat(result.extent()).isEqualTo(Fsrs6Fit.Extent.NOTHING);
        assertThat(result.parameters()).isEqualTo(Fsrs6Parameters.DEFAULTS);
        Refit refit = refit(LOG.first(1), Fsrs6Parameters.DEFAULTS);
        assertThat(refit.adopted()).isFalse();
        assertThat(refit.proof()).isEmpty();
    }

    @Test
    @DisplayName("with a few reviews it learns the first stabilities only")
    void fewReviews() {
        Fsrs6Fit.Result result = null;
        for (int reviews = 50; result == null || result.extent() == Fsrs6Fit.Extent.NOTHING; reviews += 10) {
            result = fit().fit(LOG.first(reviews));
        }
        assertThat(result.extent()).isEqualTo(Fsrs6Fit.Extent.FIRST_STABILITIES);
        assertThat(result.reviews()).isBetween(Fsrs6Fit.TOO_FEW, Fsrs6Fit.ENOUGH - 1);
        for (int i = 4; i < Fsrs6Parameters.COUNT; i++) {
            assertThat(result.parameters().w(i)).isEqualTo(Fsrs6Parameters.DEFAULTS.w(i));
        }
        assertThat(result.parameters().w(2)).isNotEqualTo(Fsrs6Parameters.DEFAULTS.w(2));
    }

    @Test
    @DisplayName("a fit can be stopped")
    void cancelled() {
        Fsrs6Fit stopped = new Fsrs6Fit(1, (done, of) -> done < 5);
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> stopped.fit(LOG))
                .withMessageContaining("after 5 of ");
    }

    @Test
    @DisplayName("fitted parameters respect the limit that several relearning steps set")
    void relearningSteps() {
        Fsrs6Parameters fitted = new Fsrs6Fit(3, FitProgress.NONE).fit(LOG).parameters();
        assertThat(fitted.forRelearningSteps(3)).isEqualTo(fitted);
    }

    @Test
    @DisplayName("parameters that the new ones do not beat are kept")
    void keepsTheBetter() {
        TimeSeriesSplit split = TimeSeriesSplit.atShare(LOG.targets().length, 0.8);
        Fsrs6Parameters inUse =
                fit().fit(LOG.first(LOG.targets()[split.trainedUpTo()])).parameters();
        Refit refit = refit(LOG, inUse);
        assertThat(refit.adopted()).isFalse();
        assertThat(refit.parameters().fsrs6()).isEqualTo(inUse);
        assertThat(refit.proof().orElseThrow().inUse().reviews()).isEqualTo(split.testedUpTo() - split.trainedUpTo());
    }

    private static Refit refit(ReviewLog log, Fsrs6Parameters inUse) {
        return Refit.of(
                log,
                ModelParameters.DEFAULTS.with(inUse),
                FitProgress.NONE,
                progress -> ModelFit.fsrs6(1, progress, 1));
    }

    private static Fsrs6Fit fit() {
        return new Fsrs6Fit(1, FitProgress.NONE);
    }

    private static double loss(Fsrs6Parameters parameters) {
        return Score.of(Predictions.of(new Fsrs6(parameters), LOG), LOG).logLoss();
    }
}
