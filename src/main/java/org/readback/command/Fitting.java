package org.readback.command;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.readback.memory.Fsrs6Parameters;
import org.readback.memory.evaluation.ReviewLog;
import org.readback.memory.evaluation.Score;
import org.readback.memory.fit.Fsrs6Fit;
import org.readback.memory.fit.Refit;

/** What fitting FSRS-6 to a log gives, compared with the defaults on its last fifth. */
record Fitting(int reviews, int cards, Refit refit) {

    /** The fit to the first four fifths that must prove itself, and the one to everything. */
    static final int PARTS = 2;

    private static final int THREADS = Runtime.getRuntime().availableProcessors();

    static Fitting of(ReviewLog log, ProgressBar progress) {
        Fsrs6Fit fit = new Fsrs6Fit(1, progress.fit(), THREADS);
        Refit refit = Refit.of(log, Fsrs6Parameters.DEFAULTS, fit);
        progress.partDone();
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
                    "%n%-24s %9s %9s%n",
                    "last fifth, " + proof.inUse().reviews() + " reviews",
                    "log loss",
                    "RMSE"));
            append(table, "defaults", proof.inUse());
            append(table, "fitted to the rest", proof.fitted());
        });
        table.append(String.format(Locale.ROOT, "%n%-4s %9s %9s%n", "", "fitted", "default"));
        for (int i = 0; i < Fsrs6Parameters.COUNT; i++) {
            table.append(String.format(
                    Locale.ROOT,
                    "%-4s %9.4f %9.4f%n",
                    "w" + i,
                    refit.parameters().w(i),
                    Fsrs6Parameters.DEFAULTS.w(i)));
        }
        return table.toString().stripTrailing();
    }

    private static void append(StringBuilder table, String who, Score score) {
        table.append(String.format(Locale.ROOT, "%-24s %9.4f %9.4f%n", who, score.logLoss(), score.rmseBins()));
    }

    String json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("reviews", reviews);
        json.put("cards", cards);
        json.put("model", "FSRS-6");
        json.put("learned", refit.extent().name().toLowerCase(Locale.ROOT));
        json.put("adopted", refit.adopted());
        json.put("parameters", refit.parameters().toArray());
        refit.proof().ifPresent(proof -> {
            json.put("defaultsOnLastFifth", Json.of(proof.inUse()));
            json.put("fittedOnLastFifth", Json.of(proof.fitted()));
        });
        return Json.of(json);
    }
}
