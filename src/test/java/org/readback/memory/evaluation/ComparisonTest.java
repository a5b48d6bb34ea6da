package org.readback.memory.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.readback.memory.fit.FitProgress;
import org.readback.memory.fit.Fsrs6Fit;
import org.readback.memory.fit.Fsrs7Fit;
import org.readback.memory.fit.ModelFit;
import org.readback.memory.fit.PublishedFit;
import org.readback.memory.fit.PublishedFit7;
import org.readback.memory.fit.SbdFit;
import org.readback.memory.model.Fsrs6;
import org.readback.memory.model.Fsrs7;
import org.readback.memory.model.MemoryModel;
import org.readback.memory.model.ModelParameters;
import org.readback.memory.model.Sbd;

/** The models side by side on the sample log, the table of docs/memory.md: run this test to print it. */
class ComparisonTest {

    private static final ReviewLog LOG = SampleLog.log();
    private static final int[] TARGETS = LOG.targets();

    @Test
    @Tag("slow")
    @DisplayName("on the last fifth the mean of FSRS-6 fitted and SBD beats either, and both beat FSRS-6's defaults")
    void lastFifth() {
        Map<String, Score> scores = scores(List.of(TimeSeriesSplit.atShare(TARGETS.length, 0.8)));
        print("last fifth", scores);
        double mean = scores.get("mean of FSRS-6 fitted and SBD").logLoss();
        assertThat(mean).isEqualTo(0.4453, within(0.001));
        assertThat(mean).isLessThan(scores.get("FSRS-6 fitted").logLoss());
        assertThat(mean).isLessThan(scores.get("SBD").logLoss());
        assertThat(scores.get("FSRS-6 fitted").logLoss())
                .isLessThan(scores.get("FSRS-6").logLoss());
        assertThat(scores.get("SBD").logLoss()).isLessThan(scores.get("FSRS-6").logLoss());
        // What fsrs-rs' fit reaches is 0.4517, its defaults 0.4513.
        assertThat(scores.get("FSRS-7 fitted").logLoss()).isEqualTo(0.4421, within(0.001));
    }

    @Test
    @Tag("slow")
    @DisplayName(
            "over five folds fitting wins clearly, the online bias adds nothing to it, and knowing no cards loses to every model")
    void fiveFolds() {
        Map<String, Score> scores = scores(TimeSeriesSplit.folds(TARGETS.length, 5));
        print("five folds", scores);
        assertThat(scores.get("FSRS-6 fitted, bias 0.03").logLoss())
                .isEqualTo(scores.get("FSRS-6 fitted").logLoss(), within(0.0005));
        assertThat(scores.get("FSRS-6 fitted").logLoss())
                .isLessThan(scores.get("FSRS-6").logLoss() - 0.003)
                .isLessThan(scores.get("FSRS-6 fitted as published").logLoss() - 0.003);
        assertThat(scores.get("FSRS-7 fitted").logLoss())
                .isLessThan(scores.get("FSRS-7").logLoss() - 0.003)
                .isLessThan(scores.get("FSRS-7 fitted as published").logLoss() - 0.003);
        assertThat(scores.get("mean of FSRS-6 fitted, FSRS-7 fitted, SBD").logLoss())
                .isLessThan(scores.get("FSRS-6 fitted").logLoss() - 0.002)
                .isLessThan(scores.get("FSRS-7 fitted").logLoss() - 0.002)
                .isLessThan(scores.get("SBD").logLoss() - 0.002);
        assertThat(scores.get("mean of all three, as it is learnt").logLoss())
                .isEqualTo(
                        scores.get("mean of FSRS-6 fitted, FSRS-7 fitted, SBD").logLoss(), within(1e-12));
        assertThat(scores.get("mean of all three, defaults").logLoss())
                .as("who has too few reviews to learn from is predicted better, too")
                .isLessThan(scores.get("FSRS-6").logLoss() - 0.001);
        double blind = scores.get("no cards, rate 0.3").logLoss();
        assertThat(scores)
                .allSatisfy((name, score) -> assertThat(score.logLoss()).isLessThanOrEqualTo(blind));
    }

    private static Map<String, Score> scores(List<TimeSeriesSplit> splits) {
        Map<String, Predictions> models = new LinkedHashMap<>();
        models.put("FSRS-6", predicted(train -> Fsrs6.DEFAULT, splits));
        models.put("FSRS-6 fitted", predicted(ComparisonTest::fittedFsrs6, splits));
        models.put("FSRS-6 fitted as published", predicted(train -> new Fsrs6(PublishedFit.fit(train, 1)), splits));
        models.put("FSRS-7", predicted(train -> Fsrs7.DEFAULT, splits));
        models.put(
                "FSRS-7 fitted", predicted(train -> new Fsrs7(new Fsrs7Fit(FitProgress.NONE, 2).fit(train)), splits));
        models.put("FSRS-7 fitted as published", predicted(train -> new Fsrs7(PublishedFit7.fit(train, 1)), splits));
        models.put("SBD", predicted(train -> Sbd.DEFAULT, splits));
        models.put("SBD fitted", predicted(train -> new Sbd(new SbdFit(FitProgress.NONE).fit(train)), splits));
        models.put("mean of FSRS-6 fitted and SBD", models.get("FSRS-6 fitted").meanLogitWith(models.get("SBD")));
        models.put(
                "mean of FSRS-6 fitted and FSRS-7", models.get("FSRS-6 fitted").meanLogitWith(models.get("FSRS-7")));
        models.put(
                "mean of FSRS-6 fitted and FSRS-7 fitted",
                models.get("FSRS-6 fitted").meanLogitWith(models.get("FSRS-7 fitted")));
        models.put(
                "mean of FSRS-6 fitted and SBD fitted",
                models.get("FSRS-6 fitted").meanLogitWith(models.get("SBD fitted")));
        models.put("mean of SBD and FSRS-7 fitted", models.get("SBD").meanLogitWith(models.get("FSRS-7 fitted")));
        models.put(
                "mean of FSRS-6 fitted, FSRS-7 fitted, SBD",
                models.get("FSRS-6 fitted").meanLogitWith(models.get("FSRS-7 fitted"), models.get("SBD")));
        models.put("mean of all three, defaults", predicted(train -> ModelParameters.DEFAULTS.mean(), splits));
        models.put(
                "mean of all three, as it is learnt",
                predicted(
                        train -> ModelFit.mean(1, FitProgress.NONE, 2)
                                .fit(train)
                                .parameters()
                                .mean(),
                        splits));
        for (String name : new ArrayList<>(models.keySet())) {
            models.put(name + ", bias 0.03", OnlineBias.starting(0.03).over(models.get(name), LOG));
        }
        Predictions blind = OnlineBias.cardBlind(LOG, 0.3);
        models.put(
                "no cards, rate 0.3",
                blind.slice(splits.getFirst().trainedUpTo(), splits.getLast().testedUpTo()));
        Map<String, Score> scores = new LinkedHashMap<>();
        models.forEach((name, predictions) -> scores.put(name, Score.of(predictions, LOG)));
        for (String name : List.of("FSRS-7 fitted", "mean of FSRS-6 fitted, FSRS-7 fitted, SBD")) {
            printDifference(name, models.get(name), models.get("FSRS-6 fitted"));
        }
        return scores;
    }

    private static MemoryModel fittedFsrs6(ReviewLog train) {
        return new Fsrs6(new Fsrs6Fit(1, FitProgress.NONE).fit(train).parameters());
    }

    private static Predictions predicted(Function<ReviewLog, MemoryModel> model, List<TimeSeriesSplit> splits) {
        return CrossValidation.predict(LOG, splits, model);
    }

    /** How sure it is that one predicts better than the other: the standard error of the mean difference, by card. */
    private static void printDifference(String name, Predictions one, Predictions other) {
        double[] byCard = new double[LOG.cardCount()];
        double sum = 0;
        for (int i = 0; i < one.size(); i++) {
            int review = one.reviews()[i];
            boolean recalled = LOG.grade(review).recalled();
            double p = recalled ? one.probabilities()[i] : 1 - one.probabilities()[i];
            double q = recalled ? other.probabilities()[i] : 1 - other.probabilities()[i];
            byCard[LOG.card(review)] += Math.log(q / p);
            sum += Math.log(q / p);
        }
        double mean = sum / one.size();
        double variance = 0;
        for (double card : byCard) {
            variance += card * card;
        }
        System.out.printf(
                Locale.ROOT,
                "%s against FSRS-6 fitted: log loss %+.4f, standard error %.4f%n",
                name,
                mean,
                Math.sqrt(variance) / one.size());
    }

    private static void print(String what, Map<String, Score> scores) {
        StringBuilder table = new StringBuilder(what + ": log loss, RMSE(bins), AUC\n");
        scores.forEach((name, score) -> table.append(String.format(
                Locale.ROOT,
                "%-44s %.4f %.4f %.4f%n",
                name,
                score.logLoss(),
                score.rmseBins(),
                score.auc().orElse(Double.NaN))));
        System.out.print(table);
    }
}
