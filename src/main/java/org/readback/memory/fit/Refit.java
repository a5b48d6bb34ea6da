package org.readback.memory.fit;

import java.util.Optional;
import java.util.function.Function;
import org.readback.memory.evaluation.Predictions;
import org.readback.memory.evaluation.ReviewLog;
import org.readback.memory.evaluation.Score;
import org.readback.memory.evaluation.TimeSeriesSplit;
import org.readback.memory.model.MemoryModel;
import org.readback.memory.model.ModelParameters;

/**
 * A fit that must prove itself: learned from the first four fifths of a person's reviews, compared with the parameters in
 * use on the last fifth, and adopted, then from the whole log, only if it predicts that fifth better.
 *
 * @param parameters what to use from now on
 * @param adopted whether they are new
 * @param extent how much the log was enough for
 * @param proof how both did on the last fifth; empty where the log is too short to fit all parameters
 */
public record Refit(ModelParameters parameters, boolean adopted, Fsrs6Fit.Extent extent, Optional<Proof> proof) {

    private static final double LEARNED_FROM = 0.8;

    /**
     * Scores of the parameters in use and of the new ones on reviews that the new ones did not learn from. Those in use may
     * have learnt from some of them, in an earlier fit; it counts in their favour.
     */
    public record Proof(Score inUse, Score fitted) {}

    /**
     * Fits and compares.
     *
     * @param inUse the parameters in use before
     * @param fit makes the fit of the two times that it may run, with that time's progress
     * @throws java.util.concurrent.CancellationException if the fit's progress says to stop
     */
    public static Refit of(
            ReviewLog log, ModelParameters inUse, FitProgress progress, Function<FitProgress, ModelFit> fit) {
        int[] targets = log.targets();
        TimeSeriesSplit split = TimeSeriesSplit.atShare(targets.length, LEARNED_FROM);
        if (split.trainedUpTo() == targets.length) {
            return new Refit(inUse, false, Fsrs6Fit.Extent.NOTHING, Optional.empty());
        }
        ModelFit toProve = fit.apply(progress.part(0, 2));
        ModelFit.Found early = toProve.fit(log.first(targets[split.trainedUpTo()]));
        if (early.extent() != Fsrs6Fit.Extent.EVERYTHING) {
            return new Refit(inUse, false, early.extent(), Optional.empty());
        }
        Proof proof = new Proof(
                score(toProve.model(inUse), log, split), score(toProve.model(early.parameters()), log, split));
        if (proof.fitted().logLoss() >= proof.inUse().logLoss()) {
            return new Refit(inUse, false, early.extent(), Optional.of(proof));
        }
        ModelParameters learnt = fit.apply(progress.part(1, 2)).fit(log).parameters();
        return new Refit(learnt, true, early.extent(), Optional.of(proof));
    }

    private static Score score(MemoryModel model, ReviewLog log, TimeSeriesSplit split) {
        Predictions predictions = Predictions.of(model, log);
        return Score.of(predictions.slice(split.trainedUpTo(), split.testedUpTo()), log);
    }
}
