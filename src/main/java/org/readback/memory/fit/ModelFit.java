package org.readback.memory.fit;

import java.util.function.Function;
import org.readback.memory.evaluation.ReviewLog;
import org.readback.memory.fit.Fsrs6Fit.Extent;
import org.readback.memory.model.Fsrs6;
import org.readback.memory.model.Fsrs7;
import org.readback.memory.model.MemoryModel;
import org.readback.memory.model.ModelParameters;
import org.readback.memory.model.Sbd;

/** How a model is learnt from a log. */
public interface ModelFit {

    /**
     * What a fit found.
     *
     * @param parameters those of models that were not fitted are the defaults
     * @param extent how much the log was enough for
     */
    record Found(ModelParameters parameters, Extent extent) {}

    /**
     * The parameters that predict the log best.
     *
     * @throws java.util.concurrent.CancellationException if the fit's progress says to stop
     */
    Found fit(ReviewLog log);

    /** The model that predicts with these parameters. */
    MemoryModel model(ModelParameters parameters);

    /**
     * FSRS-6 alone.
     *
     * @param threads how many to use at most
     */
    static ModelFit fsrs6(int relearningSteps, FitProgress progress, int threads) {
        Fsrs6Fit fit = new Fsrs6Fit(relearningSteps, progress, threads);
        return of(
                log -> {
                    Fsrs6Fit.Result result = fit.fit(log);
                    return new Found(ModelParameters.DEFAULTS.with(result.parameters()), result.extent());
                },
                parameters -> new Fsrs6(parameters.fsrs6()));
    }

    /**
     * FSRS-7 alone, from the same number of reviews to predict on as FSRS-6.
     *
     * @param threads how many to use at most
     */
    static ModelFit fsrs7(FitProgress progress, int threads) {
        Fsrs7Fit fit = new Fsrs7Fit(progress, threads);
        return of(
                allOrNothing(log -> ModelParameters.DEFAULTS.with(fit.fit(log))),
                parameters -> new Fsrs7(parameters.fsrs7()));
    }

    /** SBD alone, from the same number of reviews to predict on as FSRS-6. */
    static ModelFit sbd(FitProgress progress) {
        SbdFit fit = new SbdFit(progress);
        return of(
                allOrNothing(log -> ModelParameters.DEFAULTS.with(fit.fit(log))),
                parameters -> new Sbd(parameters.sbd()));
    }

    /**
     * The mean of FSRS-6, FSRS-7 and SBD: FSRS-6 and FSRS-7 are each fitted by themselves, SBD keeps its defaults, because in
     * the mean its fit predicts no better.
     *
     * @param threads how many to use at most
     */
    static ModelFit mean(int relearningSteps, FitProgress progress, int threads) {
        Fsrs6Fit fit6 = new Fsrs6Fit(relearningSteps, progress.part(0, 2), threads);
        Fsrs7Fit fit7 = new Fsrs7Fit(progress.part(1, 2), threads);
        return of(
                log -> {
                    Fsrs6Fit.Result result = fit6.fit(log);
                    ModelParameters learnt = ModelParameters.DEFAULTS.with(result.parameters());
                    return new Found(
                            result.extent() == Extent.EVERYTHING ? learnt.with(fit7.fit(log)) : learnt,
                            result.extent());
                },
                ModelParameters::mean);
    }

    private static ModelFit of(Function<ReviewLog, Found> fit, Function<ModelParameters, MemoryModel> model) {
        return new ModelFit() {
            @Override
            public Found fit(ReviewLog log) {
                return fit.apply(log);
            }

            @Override
            public MemoryModel model(ModelParameters parameters) {
                return model.apply(parameters);
            }
        };
    }

    /** Models whose first stabilities are not learnt alone keep their defaults until everything is. */
    private static Function<ReviewLog, Found> allOrNothing(Function<ReviewLog, ModelParameters> fit) {
        return log -> log.targets().length < Fsrs6Fit.ENOUGH
                ? new Found(ModelParameters.DEFAULTS, Extent.NOTHING)
                : new Found(fit.apply(log), Extent.EVERYTHING);
    }
}
