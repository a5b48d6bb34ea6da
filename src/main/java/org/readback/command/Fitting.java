package org.readback.command;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import org.readback.memory.evaluation.ReviewLog;
import org.readback.memory.evaluation.Score;
import org.readback.memory.fit.ModelFit;
import org.readback.memory.fit.Refit;
import org.readback.memory.model.Fsrs6Parameters;
import org.readback.memory.model.Fsrs7Parameters;
import org.readback.memory.model.ModelParameters;

/** What fitting the mean of FSRS-6, FSRS-7 and SBD to a log gives, compared with the defaults on its last fifth. */
record Fitting(int reviews, int cards, Refit refit) {

    /** The whole fit reports as one. */
    static final int PARTS = 1;

    private static final int THREADS = Runtime.getRuntime().availableProcessors();

    static Fitting of(ReviewLog log, ProgressBar progress) {
        Refit refit =
                Refit.of(log, ModelParameters.DEFAULTS, progress.fit(), steps -> ModelFit.mean(1, steps, THREADS));
        progress.partDone();
        return new Fitting(log.size(), log.cardCount(), refit);
    }

    private String verdict() {
        return switch (refit.extent()) {
            case NOTHING -> "too few reviews to learn from: the defaults stay";
            case FIRST_STABILITIES -> "too few reviews to prove a fit on: the defaults stay";
            case EVERYTHING ->
                refit.adopted()
                        ? "fitted: better than the defaults on the last fifth"
                        : "the defaults: fitting did no better on the last fifth";
        };
    }

    String table() {
        StringBuilder table = new StringBuilder();
        table.append(String.format(Locale.ROOT, "%,d reviews of %,d cards; %s%n", reviews, cards, verdict()));
        refit.proof().ifPresent(proof -> {
            table.append(String.format(
                    Locale.ROOT,
                    "%n%-40s %9s %9s%n",
                    "last fifth, " + proof.inUse().reviews() + " reviews, mean of models",
                    "log loss",
                    "RMSE"));
            append(table, "defaults", proof.inUse());
            append(table, "FSRS-6 and FSRS-7 fitted to the rest", proof.fitted());
        });
        ModelParameters found = refit.parameters();
        append(table, "FSRS-6", Fsrs6Parameters.COUNT, found.fsrs6()::w, Fsrs6Parameters.DEFAULTS::w);
        append(table, "FSRS-7", Fsrs7Parameters.COUNT, found.fsrs7()::w, Fsrs7Parameters.DEFAULTS::w);
        return table.toString().stripTrailing();
    }

    private static void append(StringBuilder table, String who, Score score) {
        table.append(String.format(Locale.ROOT, "%-40s %9.4f %9.4f%n", who, score.logLoss(), score.rmseBins()));
    }

    private static void append(
            StringBuilder table, String model, int count, IntToDoubleFunction found, IntToDoubleFunction byDefault) {
        table.append(String.format(Locale.ROOT, "%n%-6s %9s %9s%n", model, "fitted", "default"));
        for (int i = 0; i < count; i++) {
            table.append(String.format(
                    Locale.ROOT, "%-6s %9.4f %9.4f%n", "w" + i, found.applyAsDouble(i), byDefault.applyAsDouble(i)));
        }
    }

    String json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("reviews", reviews);
        json.put("cards", cards);
        json.put("model", "mean");
        json.put("learned", refit.extent().name().toLowerCase(Locale.ROOT));
        json.put("adopted", refit.adopted());
        json.put(
                "parameters",
                Map.of(
                        "FSRS-6", refit.parameters().fsrs6().toArray(),
                        "FSRS-7", refit.parameters().fsrs7().toArray()));
        refit.proof().ifPresent(proof -> {
            json.put("defaultsOnLastFifth", Json.of(proof.inUse()));
            json.put("fittedOnLastFifth", Json.of(proof.fitted()));
        });
        return Json.of(json);
    }
}
