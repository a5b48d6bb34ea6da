package org.readback.memory.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.readback.memory.basics.Grade;
import org.readback.memory.evaluation.ReviewLog;
import org.readback.memory.evaluation.SampleLog;
import org.readback.memory.model.Fsrs6Parameters;
import org.readback.memory.model.Fsrs7Parameters;
import org.readback.memory.model.ModelParameters;
import org.readback.memory.model.Sbd;
import org.readback.memory.model.SbdParameters;

class ModelFitTest {

    private static final ReviewLog LOG = SampleLog.log();

    @Test
    @Tag("slow")
    @DisplayName(
            "the mean is learnt from the first four fifths and predicts the last better than the defaults; steps rise")
    void mean() {
        List<Integer> steps = new ArrayList<>();
        Refit refit = Refit.of(
                LOG,
                ModelParameters.DEFAULTS,
                (done, of) -> {
                    steps.add(done);
                    return done < of;
                },
                progress -> ModelFit.mean(1, progress, 2));
        assertThat(refit.adopted()).isTrue();
        Refit.Proof proof = refit.proof().orElseThrow();
        assertThat(proof.fitted().logLoss()).isLessThan(proof.inUse().logLoss()).isLessThan(0.4440);
        assertThat(refit.parameters().fsrs6())
                .isEqualTo(new Fsrs6Fit(1, FitProgress.NONE).fit(LOG).parameters());
        assertThat(refit.parameters().fsrs7()).isEqualTo(new Fsrs7Fit(FitProgress.NONE, 1).fit(LOG));
        assertThat(steps).isSorted();
    }

    @Test
    @Tag("slow")
    @DisplayName("FSRS-7 alone is learnt and proves itself; the other models keep their defaults")
    void fsrs7() {
        Refit refit =
                Refit.of(LOG, ModelParameters.DEFAULTS, FitProgress.NONE, progress -> ModelFit.fsrs7(progress, 2));
        assertThat(refit.adopted()).isTrue();
        Refit.Proof proof = refit.proof().orElseThrow();
        assertThat(proof.fitted().logLoss()).isLessThan(proof.inUse().logLoss()).isLessThan(0.4430);
        assertThat(refit.parameters())
                .isEqualTo(ModelParameters.DEFAULTS.with(new Fsrs7Fit(FitProgress.NONE, 1).fit(LOG)));
    }

    @Test
    @DisplayName("SBD alone is learnt, and used with what was learnt")
    void sbd() {
        ModelFit fit = ModelFit.sbd(FitProgress.NONE);
        ModelFit.Found found = fit.fit(LOG);
        SbdParameters learnt = new SbdFit(FitProgress.NONE).fit(LOG);
        assertThat(found)
                .isEqualTo(new ModelFit.Found(ModelParameters.DEFAULTS.with(learnt), Fsrs6Fit.Extent.EVERYTHING));
        assertThat(learnt).isNotEqualTo(SbdParameters.DEFAULTS);
        assertThat(fit.model(found.parameters()).first(Grade.GOOD)).isEqualTo(new Sbd(learnt).first(Grade.GOOD));
    }

    @Test
    @DisplayName("with too few reviews FSRS-7 and SBD keep their defaults, alone too, and say that nothing was learnt")
    void fewReviewsAlone() {
        ReviewLog few = LOG.first(150);
        assertThat(few.targets()).hasSizeLessThan(64);
        ModelFit.Found nothing = new ModelFit.Found(ModelParameters.DEFAULTS, Fsrs6Fit.Extent.NOTHING);
        assertThat(ModelFit.fsrs7(FitProgress.NONE, 1).fit(few)).isEqualTo(nothing);
        assertThat(ModelFit.sbd(FitProgress.NONE).fit(few)).isEqualTo(nothing);
    }

    @Test
    @DisplayName("it can be stopped while FSRS-7 is learnt, too")
    void cancelled() {
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(
                        () -> ModelFit.mean(1, (done, of) -> done < of / 2, 2).fit(LOG));
    }

    @Test
    @DisplayName("with too few reviews for all of FSRS-6, FSRS-7 keeps its defaults and nothing is adopted")
    void fewReviews() {
        ReviewLog few = LOG.first(150);
        ModelFit.Found found = ModelFit.mean(1, FitProgress.NONE, 1).fit(few);
        assertThat(found.extent()).isNotEqualTo(Fsrs6Fit.Extent.EVERYTHING);
        assertThat(found.parameters().fsrs7()).isEqualTo(Fsrs7Parameters.DEFAULTS);
        Refit refit =
                Refit.of(few, ModelParameters.DEFAULTS, FitProgress.NONE, progress -> ModelFit.mean(1, progress, 1));
        assertThat(refit.adopted()).isFalse();
        assertThat(refit.parameters().fsrs6()).isEqualTo(Fsrs6Parameters.DEFAULTS);
    }
}
