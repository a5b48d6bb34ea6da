package org.readback.memory.fit;

import org.readback.memory.Fsrs6;
import org.readback.memory.MemoryModel;
import org.readback.memory.ModelParameters;
import org.readback.memory.evaluation.ReviewLog;

/** How a model is learnt from a log. */
public interface ModelFit {

    /**
     * What a fit found.
     *
     * @param parameters those of models that were not fitted are the defaults
     * @param extent how much the log was enough for
     */
    record Found(ModelParameters parameters, Fsrs6Fit.Extent extent) {}

    /**
     * The parameters that foretell the log best.
     *
     * @throws java.util.concurrent.CancellationException if the fit's progress says to stop
     */
    Found fit(ReviewLog log);

    /** The model that foretells with these parameters. */
    MemoryModel model(ModelParameters parameters);

    /**
     * FSRS-6 alone.
     *
     * @param threads how many to use at most
     */
    static ModelFit fsrs6(int relearningSteps, FitProgress progress, int threads) {
        Fsrs6Fit fit = new Fsrs6Fit(relearningSteps, progress, threads);
        return new ModelFit() {
            @Override
            public Found fit(ReviewLog log) {
                Fsrs6Fit.Result result = fit.fit(log);
                return new Found(
                        new ModelParameters(result.parameters(), ModelParameters.DEFAULTS.fsrs7()), result.extent());
            }

            @Override
            public MemoryModel model(ModelParameters parameters) {
                return new Fsrs6(parameters.fsrs6());
            }
        };
    }

    /**
     * The mean of FSRS-6, FSRS-7 and SBD: FSRS-6 and FSRS-7 are each fitted by themselves, SBD keeps its defaults.
     *
     * @param threads how many to use at most
     */
    static ModelFit mean(int relearningSteps, FitProgress progress, int threads) {
        Fsrs6Fit fit6 = new Fsrs6Fit(relearningSteps, progress.part(0, 2), threads);
        Fsrs7Fit fit7 = new Fsrs7Fit(progress.part(1, 2), threads);
        return new ModelFit() {
            @Override
            public Found fit(ReviewLog log) {
                Fsrs6Fit.Result result = fit6.fit(log);
                return new Found(
                        new ModelParameters(
                                result.parameters(),
                                result.extent() == Fsrs6Fit.Extent.EVERYTHING
                                        ? fit7.fit(log)
                                        : ModelParameters.DEFAULTS.fsrs7()),
                        result.extent());
            }

            @Override
            public MemoryModel model(ModelParameters parameters) {
                return parameters.mean();
            }
        };
    }
}
