package org.readback.memory.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.readback.memory.basics.Grade;
import org.readback.memory.evaluation.LoggedReview;
import org.readback.memory.evaluation.Predictions;
import org.readback.memory.evaluation.ReviewLog;
import org.readback.memory.evaluation.ReviewLogCsv;
import org.readback.memory.evaluation.Score;
import org.readback.memory.model.Fsrs6;
import org.readback.memory.model.Fsrs7;
import org.readback.memory.model.MemoryModel;
import org.readback.memory.model.ModelParameters;
import org.readback.memory.model.Sbd;
import org.readback.memory.schedule.StudyCalendar;

/** Whatever a log says, however wrong the clocks were: predictions are probabilities, fits are parameters, text is read or refused. */
class ReviewLogPropertiesTest {

    private static final StudyCalendar CALENDAR = new StudyCalendar(ZoneOffset.UTC, StudyCalendar.DEFAULT_DAY_START);
    private static final List<MemoryModel> MODELS = List.of(Fsrs6.DEFAULT, Fsrs7.DEFAULT, Sbd.DEFAULT);

    @Property(tries = 300)
    void predictionsAreProbabilitiesAndScoresAreNumbers(@ForAll("logs") List<LoggedReview> reviews) {
        ReviewLog log = ReviewLog.of(reviews, CALENDAR);
        for (MemoryModel model : MODELS) {
            Predictions predictions = Predictions.of(model, log);
            for (double p : predictions.probabilities()) {
                assertThat(p).isBetween(0.0, 1.0);
            }
            if (predictions.size() > 0) {
                Score score = Score.of(predictions, log);
                assertThat(score.logLoss()).isFinite().isNotNegative();
                assertThat(score.rmseBins()).isBetween(0.0, 1.0);
                score.auc().ifPresent(auc -> assertThat(auc).isBetween(0.0, 1.0));
            }
        }
        for (int review = 0; review < log.size(); review++) {
            assertThat(Fsrs7.DEFAULT.days(log.elapsed(review))).isNotNegative();
            assertThat(log.studyDaysSince(review)).isNotNegative();
        }
    }

    /** Parameters exist only within their bounds and never as NaN, so that being made is the test. */
    @Property(tries = 60)
    void fitsEndWithinTheBounds(@ForAll("logs") List<LoggedReview> reviews) {
        ReviewLog log = ReviewLog.of(reviews, CALENDAR);
        Fsrs6Fit.Result fitted = new Fsrs6Fit(1, FitProgress.NONE).fit(log);
        assertThat(fitted.parameters()).isNotNull();
        assertThat(new Fsrs7Fit(FitProgress.NONE, 1).fit(log)).isNotNull();
        assertThat(new SbdFit(FitProgress.NONE).fit(log)).isNotNull();
        Refit refit =
                Refit.of(log, ModelParameters.DEFAULTS, FitProgress.NONE, progress -> ModelFit.mean(1, progress, 1));
        if (!refit.adopted()) {
            assertThat(refit.parameters()).isEqualTo(ModelParameters.DEFAULTS);
        }
        refit.proof()
                .ifPresent(proof -> assertThat(refit.adopted())
                        .isEqualTo(proof.fitted().logLoss() < proof.inUse().logLoss()));
    }

    @Property(tries = 100)
    void theOrderOfRowsAndRowsThatComeTwiceDoNotMatter(@ForAll("logs") List<LoggedReview> reviews, @ForAll long seed) {
        List<LoggedReview> distinct = List.copyOf(reviews.stream()
                .collect(Collectors.toMap(LoggedReview::at, review -> review, (one, other) -> one))
                .values());
        List<LoggedReview> shuffled = new ArrayList<>(distinct);
        shuffled.addAll(distinct);
        Collections.shuffle(shuffled, new Random(seed));
        ReviewLog once = ReviewLog.of(distinct, CALENDAR);
        ReviewLog again = ReviewLog.of(shuffled, CALENDAR);
        assertThat(again.size()).isEqualTo(once.size());
        assertThat(Predictions.of(Fsrs6.DEFAULT, again).probabilities())
                .containsExactly(Predictions.of(Fsrs6.DEFAULT, once).probabilities());
    }

    @Property(tries = 2_000)
    void textIsReadOrRefusedWithItsLine(@ForAll("lines") String line) throws IOException {
        try {
            List<LoggedReview> reviews = ReviewLogCsv.read(
                    "log.csv", new StringReader("card_id,review_time,review_rating\na,1711744352250,3\n" + line));
            assertThat(reviews).hasSizeBetween(1, 2);
        } catch (IllegalArgumentException refused) {
            assertThat(refused).hasMessageStartingWith("log.csv, line 3: ");
        }
    }

    @Test
    @Tag("slow")
    @DisplayName("a million reviews are read, laid out and predicted in seconds")
    void aMillion() throws IOException {
        StringBuilder csv = new StringBuilder("card_id,review_time,review_rating\n");
        long start = 1_600_000_000_000L;
        for (int i = 0; i < 1_000_000; i++) {
            long time = start + i % 20 * Duration.ofDays(9).toMillis() + i;
            csv.append(i / 20)
                    .append(',')
                    .append(time)
                    .append(',')
                    .append(i * 7 % 11 == 0 ? 1 : 3)
                    .append('\n');
        }
        List<LoggedReview> reviews = ReviewLogCsv.read("million.csv", new StringReader(csv.toString()));
        ReviewLog log = ReviewLog.of(reviews, CALENDAR);
        assertThat(log.cardCount()).isEqualTo(50_000);
        Predictions predicted = Predictions.of(Fsrs6.DEFAULT, log);
        assertThat(predicted.size()).isEqualTo(950_000);
        assertThat(Score.of(predicted, log).logLoss()).isFinite();
    }

    @Provide
    Arbitrary<List<LoggedReview>> logs() {
        Arbitrary<Long> gaps = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.longs().between(0, 600_000)),
                Tuple.of(6, Arbitraries.longs().between(0, Duration.ofDays(40).toMillis())),
                Tuple.of(
                        1, Arbitraries.longs().between(0, Duration.ofDays(4_000).toMillis())),
                // Clocks set back.
                Tuple.of(1, Arbitraries.longs().between(-Duration.ofDays(400).toMillis(), 0)));
        return Combinators.combine(
                        Arbitraries.integers().between(0, 6).list().ofMinSize(1).ofMaxSize(150),
                        gaps.list().ofSize(150),
                        Arbitraries.of(Grade.values()).list().ofSize(150))
                .as((cards, waits, grades) -> {
                    long[] now = {1_500_000_000_000L};
                    return IntStream.range(0, cards.size())
                            .mapToObj(i -> {
                                now[0] += waits.get(i);
                                return new LoggedReview(
                                        "card " + cards.get(i), grades.get(i), Instant.ofEpochMilli(now[0]));
                            })
                            .toList();
                });
    }

    @Provide
    Arbitrary<String> lines() {
        Arbitrary<String> fields = Arbitraries.oneOf(
                Arbitraries.of(
                        "a", "1711744352251", "3", "-1", "5", "", "NaN", "1e9", "99999999999999999999", "\"", ";"),
                Arbitraries.strings().ofMaxLength(6).filter(text -> text.indexOf('\n') < 0 && text.indexOf('\r') < 0));
        return fields.list().ofMaxSize(4).map(list -> String.join(",", list));
    }
}
