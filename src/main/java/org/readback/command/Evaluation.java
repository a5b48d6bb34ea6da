package org.readback.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.readback.memory.evaluation.CrossValidation;
import org.readback.memory.evaluation.OnlineBias;
import org.readback.memory.evaluation.Predictions;
import org.readback.memory.evaluation.ReviewLog;
import org.readback.memory.evaluation.Score;
import org.readback.memory.evaluation.TimeSeriesSplit;
import org.readback.memory.fit.Fsrs6Fit;
import org.readback.memory.fit.Fsrs7Fit;
import org.readback.memory.model.Fsrs6;
import org.readback.memory.model.Fsrs7;
import org.readback.memory.model.MemoryModel;
import org.readback.memory.model.ModelParameters;
import org.readback.memory.model.Sbd;

/**
 * How well each memory model predicts a log, on reviews that it has not learned from.
 *
 * @param reviews how many the log has
 * @param cards of how many cards they are
 * @param fiveFolds scores by model over five folds, each trained on all before it
 * @param lastFifth scores by model on the last fifth, trained on the rest
 */
record Evaluation(int reviews, int cards, Map<String, Score> fiveFolds, Map<String, Score> lastFifth) {

    private static final int FOLDS = 5;
    private static final int THREADS = Runtime.getRuntime().availableProcessors();

    private static final String FSRS6 = "FSRS-6, defaults";
    private static final String FSRS6_FITTED = "FSRS-6, fitted";
    private static final String FSRS7_FITTED = "FSRS-7, fitted";
    private static final String SBD = "SBD, defaults";
    private static final String MEAN_DEFAULTS = "mean of FSRS-6, FSRS-7 and SBD, defaults";
    private static final String MEAN = "mean of FSRS-6 and FSRS-7 fitted, SBD";
    private static final String AVERAGE = "average that needs no card";

    /** How far one review moves the average. */
    private static final double RATE = 0.3;

    /** Reviews to predict that the folds need. */
    static final int FEWEST = FOLDS + 1;

    /** Both fits on each fold and on the first four fifths. */
    static final int PARTS = 2 * (FOLDS + 1);

    static Evaluation of(ReviewLog log, ProgressBar progress) {
        int targets = log.targets().length;
        Map<String, Score> lastFifth = scores(log, List.of(TimeSeriesSplit.atShare(targets, 0.8)), progress);
        Map<String, Score> folds = scores(log, TimeSeriesSplit.folds(targets, FOLDS), progress);
        return new Evaluation(log.size(), log.cardCount(), folds, lastFifth);
    }

    private static Map<String, Score> scores(ReviewLog log, List<TimeSeriesSplit> splits, ProgressBar progress) {
        Function<ReviewLog, MemoryModel> fsrs6 = train -> {
            MemoryModel model = new Fsrs6(
                    new Fsrs6Fit(1, progress.fit(), THREADS).fit(train).parameters());
            progress.partDone();
            return model;
        };
        Function<ReviewLog, MemoryModel> fsrs7 = train -> {
            MemoryModel model = new Fsrs7(new Fsrs7Fit(progress.fit(), THREADS).fit(train));
            progress.partDone();
            return model;
        };
        Map<String, Predictions> predicted = new LinkedHashMap<>();
        predicted.put(FSRS6, CrossValidation.predict(log, splits, train -> Fsrs6.DEFAULT));
        predicted.put(FSRS6_FITTED, CrossValidation.predict(log, splits, fsrs6));
        predicted.put(FSRS7_FITTED, CrossValidation.predict(log, splits, fsrs7));
        predicted.put(SBD, CrossValidation.predict(log, splits, train -> Sbd.DEFAULT));
        predicted.put(MEAN, predicted.get(FSRS6_FITTED).meanLogitWith(predicted.get(FSRS7_FITTED), predicted.get(SBD)));
        predicted.put(MEAN_DEFAULTS, CrossValidation.predict(log, splits, train -> ModelParameters.DEFAULTS.mean()));
        predicted.put(
                AVERAGE,
                OnlineBias.cardBlind(log, RATE)
                        .slice(splits.getFirst().trainedUpTo(), splits.getLast().testedUpTo()));
        Map<String, Score> scores = new LinkedHashMap<>();
        predicted.forEach((model, predictions) -> scores.put(model, Score.of(predictions, log)));
        return scores;
    }

    String table() {
        StringBuilder table = new StringBuilder();
        table.append(String.format(Locale.ROOT, "%,d reviews of %,d cards%n", reviews, cards));
        append(table, "five folds", fiveFolds);
        append(table, "last fifth", lastFifth);
        table.append(String.format(Locale.ROOT, "%n%-42s %9s %9s %9s%n", MEAN, "reviews", "predicted", "recalled"));
        for (Score.CalibrationBin bin : fiveFolds.get(MEAN).calibration()) {
            table.append(String.format(
                    Locale.ROOT, "%-42s %9d %9.3f %9.3f%n", "", bin.count(), bin.predicted(), bin.recalled()));
        }
        return table.toString().stripTrailing();
    }

    private static void append(StringBuilder table, String what, Map<String, Score> scores) {
        int reviews = scores.get(FSRS6).reviews();
        table.append(String.format(
                Locale.ROOT, "%n%-42s %9s %9s %9s%n", what + ", " + reviews + " reviews", "log loss", "RMSE", "AUC"));
        scores.forEach((model, score) -> table.append(String.format(
                Locale.ROOT,
                "%-42s %9.4f %9.4f %9s%n",
                model,
                score.logLoss(),
                score.rmseBins(),
                score.auc().isPresent()
                        ? String.format(Locale.ROOT, "%.4f", score.auc().getAsDouble())
                        : "-")));
    }

    String json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("reviews", reviews);
        json.put("cards", cards);
        json.put("fiveFolds", json(fiveFolds));
        json.put("lastFifth", json(lastFifth));
        return Json.of(json);
    }

    private static Map<String, Object> json(Map<String, Score> scores) {
        Map<String, Object> json = new LinkedHashMap<>();
        scores.forEach((model, score) -> json.put(model, Json.of(score)));
        return json;
    }
}
