package org.readback.memory.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.readback.memory.basics.Grade;
import org.readback.memory.model.Fsrs6;
import org.readback.memory.schedule.StudyCalendar;

class ScoreTest {

    @Test
    @DisplayName("log loss and AUC of four reviews, worked by hand")
    void byHand() {
        ReviewLog log = secondReviews(Grade.GOOD, Grade.AGAIN, Grade.HARD, Grade.AGAIN);
        Score score = Score.of(new Predictions(log.targets(), new double[] {0.8, 0.6, 0.6, 0.4}), log);
        double loss = -(Math.log(0.8) + Math.log(0.4) + Math.log(0.6) + Math.log(0.6)) / 4;
        assertThat(score.logLoss()).isEqualTo(loss, within(1e-12));
        // Of the four pairs of a recalled and a forgotten review three are in order and one is a tie.
        assertThat(score.auc().orElseThrow()).isEqualTo(3.5 / 4, within(1e-12));
        // All four lie in one bin: predicted 0.6 on average, recalled 0.5.
        assertThat(score.rmseBins()).isEqualTo(0.1, within(1e-12));
        assertThat(score.calibration()).hasSize(3);
        assertThat(score.calibration().get(1)).isEqualTo(new Score.CalibrationBin(2, 0.6, 0.5));
    }

    @Test
    @DisplayName("when everything was recalled there is no AUC")
    void noAuc() {
        ReviewLog log = secondReviews(Grade.GOOD, Grade.EASY);
        assertThat(Score.of(new Predictions(log.targets(), new double[] {0.8, 0.6}), log)
                        .auc())
                .isEmpty();
    }

    @Test
    @DisplayName("without a review to score there is no score")
    void nothingToScore() {
        ReviewLog log = ReviewLog.of(List.of(), new StudyCalendar(ZoneOffset.UTC, StudyCalendar.DEFAULT_DAY_START));
        assertThatIllegalArgumentException().isThrownBy(() -> Score.of(Predictions.of(Fsrs6.DEFAULT, log), log));
    }

    @Test
    @DisplayName("FSRS-6 with defaults scores 0.4513 on the last fifth of the sample log, as fsrs-rs does")
    void defaultsOnSample() {
        ReviewLog log = SampleLog.log();
        Predictions predictions = Predictions.of(Fsrs6.DEFAULT, log);
        TimeSeriesSplit split = TimeSeriesSplit.atShare(predictions.size(), 0.8);
        Score score = Score.of(predictions.slice(split.trainedUpTo(), split.testedUpTo()), log);
        assertThat(score.logLoss()).isEqualTo(0.4513, within(5e-5));
    }

    @Test
    @DisplayName("five folds cover the log after its first sixth, each after what it is trained on")
    void folds() {
        assertThat(TimeSeriesSplit.folds(20, 5))
                .containsExactly(
                        new TimeSeriesSplit(5, 8),
                        new TimeSeriesSplit(8, 11),
                        new TimeSeriesSplit(11, 14),
                        new TimeSeriesSplit(14, 17),
                        new TimeSeriesSplit(17, 20));
        assertThatIllegalArgumentException().isThrownBy(() -> TimeSeriesSplit.folds(5, 5));
    }

    @Test
    @DisplayName("the online bias sinks while a person forgets more than predicted, and rises again")
    void onlineBias() {
        OnlineBias bias = OnlineBias.starting(0.3).after(0.9, Grade.AGAIN);
        assertThat(bias.bias()).isEqualTo(-0.27, within(1e-12));
        assertThat(bias.correct(0.9)).isLessThan(0.9);
        assertThat(bias.after(0.9, Grade.GOOD).bias()).isGreaterThan(bias.bias());
    }

    @Test
    @DisplayName("a forecast is corrected only by the reviews before it")
    void onlineBiasSeesOnlyThePast() {
        ReviewLog log = secondReviews(Grade.AGAIN, Grade.AGAIN, Grade.GOOD);
        Predictions corrected =
                OnlineBias.starting(0.3).over(new Predictions(log.targets(), new double[] {0.9, 0.9, 0.9}), log);
        assertThat(corrected.probabilities()[0]).isEqualTo(0.9, within(1e-12));
        assertThat(corrected.probabilities()[1]).isLessThan(0.9);
        assertThat(corrected.probabilities()[2]).isLessThan(corrected.probabilities()[1]);
    }

    @Test
    @DisplayName("the mean of two models' logits lies between them")
    void meanLogit() {
        Predictions one = new Predictions(new int[] {4}, new double[] {0.9});
        Predictions other = new Predictions(new int[] {4}, new double[] {0.1});
        assertThat(one.meanLogitWith(other).probabilities()[0]).isEqualTo(0.5, within(1e-12));
    }

    /** Cards learned together and reviewed once more two days later, in this order. */
    private static ReviewLog secondReviews(Grade... grades) {
        List<LoggedReview> reviews = new ArrayList<>();
        Instant start = Instant.parse("2026-01-01T12:00:00Z");
        for (int card = 0; card < grades.length; card++) {
            reviews.add(new LoggedReview("card " + card, Grade.GOOD, start.plusSeconds(card)));
            reviews.add(new LoggedReview("card " + card, grades[card], start.plusSeconds(2 * 86_400 + card)));
        }
        return ReviewLog.of(reviews, new StudyCalendar(ZoneOffset.UTC, StudyCalendar.DEFAULT_DAY_START));
    }
}
