package org.readback.memory.fit;

import java.util.Optional;
import org.readback.memory.Fsrs6;
import org.readback.memory.Fsrs6Parameters;
import org.readback.memory.evaluation.Predictions;
import org.readback.memory.evaluation.ReviewLog;
import org.readback.memory.evaluation.Score;
import org.readback.memory.evaluation.TimeSeriesSplit;

/**
 * A fit that must prove itself: learned from the first four fifths of a person's reviews, compared with the parameters in
 * use on the last fifth, and adopted, then from the whole log, only if it foretells that fifth better.
 *
 * @param parameters what to use from now on
 * @param adopted whether they are new
 * @param extent how much the log was enough for
 * @param proof how both did on the last fifth; empty where the log is too short to fit all parameters
 */
public record Refit(Fsrs6Parameters parameters, boolean adopted, Fsrs6Fit.Extent extent, Optional<Proof> proof) {

    private static final double LEARNED_FROM = 0.8;

    /** Scores of the parameters in use and of the new ones on reviews that neither learned from. */
    public record Proof(Score inUse, Score fitted) {}

    /**
     * Fits and compares.
     *
     * @throws java.util.concurrent.CancellationException if the fit's progress says to stop
     */
    public static Refit of(ReviewLog log, Fsrs6Parameters inUse, Fsrs6Fit fit) {
        int[] targets = log.targets();
        TimeSeriesSplit split = TimeSeriesSplit.atShare(targets.length, LEARNED_FROM);
        if (split.trainedUpTo() == targets.length) {
            return new Refit(inUse, false, Fsrs6Fit.Extent.NOTHING, Optional.empty());
        }
        Fsrs6Fit.Result early = fit.fit(log.first(targets[split.trainedUpTo()]));
        if (early.extent() != Fsrs6Fit.Extent.EVERYTHING) {
            return new Refit(inUse, false, early.extent(), Optional.empty());
        }
        Proof proof = new Proof(score(inUse, log, split), score(early.parameters(), log, split));
        if (proof.fitted().logLoss() >= proof.inUse().logLoss()) {
            return new Refit(inUse, false, early.extent(), Optional.of(proof));
        }
        return new Refit(fit.fit(log).parameters(), true, early.extent(), Optional.of(proof));
    }

    private static Score score(Fsrs6Parameters parameters, ReviewLog log, TimeSeriesSplit split) {
        Predictions predictions = Predictions.of(new Fsrs6(parameters), log);
        return Score.of(predictions.slice(split.trainedUpTo(), split.testedUpTo()), log);
    }
}
