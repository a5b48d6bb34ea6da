package org.readback.memory.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.readback.memory.model.MemoryModel;

/** Predicts parts of a log, each with a model that learned from nothing but the reviews before it. */
public final class CrossValidation {

    private CrossValidation() {}

    /**
     * The predictions of all splits' tests, one after the other.
     *
     * @param splits of the log's targets, see {@link ReviewLog#targets}; in order and without overlap
     * @param learn makes a model of the log as it was when the tested reviews began
     */
    public static Predictions predict(
            ReviewLog log, List<TimeSeriesSplit> splits, Function<ReviewLog, MemoryModel> learn) {
        int[] targets = log.targets();
        List<Predictions> parts = splits.stream()
                .filter(split -> split.trainedUpTo() < split.testedUpTo())
                .map(split -> Predictions.of(learn.apply(log.first(targets[split.trainedUpTo()])), log)
                        .slice(split.trainedUpTo(), split.testedUpTo()))
                .toList();
        return new Predictions(
                parts.stream()
                        .map(Predictions::reviews)
                        .flatMapToInt(Arrays::stream)
                        .toArray(),
                parts.stream()
                        .map(Predictions::probabilities)
                        .flatMapToDouble(Arrays::stream)
                        .toArray());
    }
}
