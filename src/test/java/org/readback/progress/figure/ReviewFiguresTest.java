package org.readback.progress.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.readback.memory.basics.Grade;
import org.readback.memory.schedule.Maturity;
import org.readback.review.tally.ForecastTally;
import org.readback.review.tally.ReviewTally;
import org.readback.review.tally.TallySheet;

class ReviewFiguresTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    @DisplayName("retention counts learned cards only, young and mature apart, with what chance allows")
    void retention() {
        ReviewFigures figures = figures(
                Period.SEVEN_DAYS,
                line(0, 8, Maturity.NEW, Grade.AGAIN, 50),
                line(0, 8, Maturity.LEARNING, Grade.AGAIN, 50),
                line(0, 8, Maturity.YOUNG, Grade.GOOD, 70),
                line(1, 9, Maturity.YOUNG, Grade.HARD, 10),
                line(2, 9, Maturity.YOUNG, Grade.AGAIN, 20));
        assertThat(figures.retention().rows())
                .extracting(ReviewFiguresTest::words)
                .containsExactly("young 100 80 80 71 87", "mature 0 0 - - -", "all 100 80 80 71 87");
        assertThat(figures.reviews()).isEqualTo(200);
        assertThat(figures.seconds()).isEqualTo(2000);
    }

    @Test
    @DisplayName("over time a piece without tests has no retention, and one with reviews of new cards alone neither")
    void overTime() {
        ReviewFigures figures = figures(
                Period.SEVEN_DAYS,
                line(0, 8, Maturity.NEW, Grade.GOOD, 3),
                line(1, 8, Maturity.MATURE, Grade.GOOD, 3),
                line(1, 8, Maturity.YOUNG, Grade.AGAIN, 1));
        assertThat(figures.retentionOverTime().rows().stream()
                        .map(ReviewFiguresTest::words)
                        .toList()
                        .subList(4, 7))
                .containsExactly("2026-02-28 - - - 0", "2026-03-01 0 100 75 4", "2026-03-02 - - - 0");
        assertThat(words(figures.reviewsOverTime().rows().getLast())).isEqualTo("2026-03-02 3 0 0 0");
        assertThat(words(figures.minutes().rows().getLast())).isEqualTo("2026-03-02 0.5 0.0 0.0 0.0");
    }

    @Test
    @DisplayName("a week gathers its days, a month too")
    void gathered() {
        ReviewFigures weeks = figures(
                Period.THIRTEEN_WEEKS,
                line(0, 8, Maturity.NEW, Grade.GOOD, 3),
                line(6, 8, Maturity.NEW, Grade.GOOD, 4),
                line(7, 8, Maturity.NEW, Grade.GOOD, 5));
        assertThat(weeks.reviewsOverTime().rows().stream()
                        .map(ReviewFiguresTest::words)
                        .toList()
                        .subList(11, 13))
                .containsExactly("2026-02-17 5 0 0 0", "2026-02-24 7 0 0 0");
        ReviewFigures months = figures(
                Period.ALL,
                new ReviewTally.Line(LocalDate.of(2026, 1, 1), 8, Maturity.NEW, Grade.GOOD, 3, 30),
                new ReviewTally.Line(LocalDate.of(2026, 1, 1), 9, Maturity.NEW, Grade.EASY, 4, 40));
        assertThat(months.reviewsOverTime().rows())
                .extracting(ReviewFiguresTest::words)
                .containsExactly("2026-01-01 7 0 0 0", "2026-02-01 0 0 0 0", "2026-03-01 0 0 0 0");
    }

    @Test
    @DisplayName("each of the 24 hours has a row, each stage one with its four grades")
    void hoursAndButtons() {
        ReviewFigures figures = figures(
                Period.SEVEN_DAYS,
                line(0, 0, Maturity.NEW, Grade.AGAIN, 2),
                line(0, 23, Maturity.MATURE, Grade.EASY, 3),
                line(0, 23, Maturity.MATURE, Grade.AGAIN, 1));
        assertThat(figures.hours().rows()).hasSize(24);
        assertThat(words(figures.hours().rows().getFirst())).isEqualTo("0 2 0 -");
        assertThat(words(figures.hours().rows().getLast())).isEqualTo("23 4 4 75");
        assertThat(figures.answerButtons().rows())
                .extracting(ReviewFiguresTest::words)
                .containsExactly("new 2 0 0 0 -", "learning 0 0 0 0 -", "young 0 0 0 0 -", "mature 1 0 0 3 75");
    }

    @Test
    @DisplayName("a sheet adds reviews up, each in its day and its month, and what is taken back is gone")
    void sheet() {
        TallySheet sheet = new TallySheet();
        TallySheet.Counted first =
                new TallySheet.Counted(TODAY, 8, Maturity.YOUNG, Grade.GOOD, 12, OptionalDouble.of(0.9123456));
        sheet.add(first);
        sheet.add(new TallySheet.Counted(TODAY.minusDays(1), 8, Maturity.YOUNG, Grade.GOOD, 8, OptionalDouble.of(1)));
        assertThat(sheet.reviews()).hasSize(3);
        assertThat(sheet.reviews()
                        .get(new TallySheet.ReviewKey(
                                TallySheet.Span.MONTH, LocalDate.of(2026, 3, 1), 8, Maturity.YOUNG, Grade.GOOD)))
                .isEqualTo(new TallySheet.ReviewSums(2, 20));
        assertThat(sheet.forecasts())
                .containsEntry(
                        new TallySheet.ForecastKey(TallySheet.Span.DAY, TODAY, 18),
                        new TallySheet.ForecastSums(1, 1, 912346))
                .containsEntry(
                        new TallySheet.ForecastKey(TallySheet.Span.DAY, TODAY.minusDays(1), 19),
                        new TallySheet.ForecastSums(1, 1, 1000000));
        sheet.takeBack(first);
        assertThat(sheet.reviews()
                        .get(new TallySheet.ReviewKey(TallySheet.Span.DAY, TODAY, 8, Maturity.YOUNG, Grade.GOOD)))
                .isEqualTo(new TallySheet.ReviewSums(0, 0));
    }

    @Test
    @DisplayName("the mean forecast is weighed by reviews, and a difference within chance is no fault of it")
    void calibration() {
        Calibration calibration = new Calibration(
                List.of(new ForecastTally.Line(15, 10, 6, 7_800_000), new ForecastTally.Line(18, 90, 81, 82_800_000)));
        assertThat(calibration.predicted().orElseThrow()).isCloseTo(0.906, within(1e-9));
        assertThat(calibration.came().percent()).contains(87L);
        assertThat(calibration.came().mayBe(0.906)).isTrue();
        assertThat(calibration.came().mayBe(0.97)).isFalse();
        assertThat(calibration.figure().rows())
                .extracting(ReviewFiguresTest::words)
                .containsExactly("75 10 78 60", "90 90 92 90");
        assertThat(new Calibration(List.of()).predicted()).isEmpty();
    }

    @Test
    @DisplayName("a share of nothing is no share, and one of few says little")
    void shares() {
        assertThat(new Proportion(0, 0).percent()).isEmpty();
        assertThat(new Proportion(0, 0).low()).isEmpty();
        assertThat(new Proportion(1, 1))
                .extracting(Proportion::low, Proportion::high)
                .containsExactly(Optional.of(21L), Optional.of(100L));
        assertThat(new Proportion(900, 1000))
                .extracting(Proportion::low, Proportion::high)
                .containsExactly(Optional.of(88L), Optional.of(92L));
    }

    private static ReviewFigures figures(Period period, ReviewTally.Line... lines) {
        LocalDate begun = lines[0].startsOn();
        return new ReviewFigures(new ArrayList<>(List.of(lines)), period.pieces(TODAY, begun));
    }

    private static ReviewTally.Line line(int daysAgo, int hour, Maturity stage, Grade grade, int reviews) {
        return new ReviewTally.Line(TODAY.minusDays(daysAgo), hour, stage, grade, reviews, 10L * reviews);
    }

    private static String words(DataTable.Row row) {
        return row.key()
                + row.cells().stream().map(cell -> " " + cell.orElse("-")).reduce("", String::concat);
    }
}
