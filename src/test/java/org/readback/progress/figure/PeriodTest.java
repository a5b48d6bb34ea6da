package org.readback.progress.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class PeriodTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @EnumSource(Period.class)
    @DisplayName("the pieces follow on one another without a gap and hold today")
    void withoutGaps(Period period) {
        List<Period.Piece> pieces = period.pieces(TODAY, LocalDate.of(2024, 2, 29));
        for (int i = 1; i < pieces.size(); i++) {
            assertThat(pieces.get(i).first()).isEqualTo(pieces.get(i - 1).last().plusDays(1));
        }
        assertThat(pieces.getLast().first()).isBeforeOrEqualTo(TODAY);
        assertThat(pieces.getLast().last()).isAfterOrEqualTo(TODAY);
    }

    @Test
    @DisplayName("short periods are cut into days, longer ones into whole weeks that end today")
    void daysAndWeeks() {
        assertThat(Period.SEVEN_DAYS.pieces(TODAY, TODAY))
                .hasSize(7)
                .extracting(piece -> LabelWords.of(piece.label(), Locale.ENGLISH))
                .startsWith("Tue 24 Feb");
        assertThat(Period.THIRTY_DAYS.pieces(TODAY, TODAY)).hasSize(30);
        List<Period.Piece> quarter = Period.THIRTEEN_WEEKS.pieces(TODAY, TODAY);
        assertThat(quarter).hasSize(13);
        assertThat(quarter.getLast().first()).isEqualTo(LocalDate.of(2026, 2, 24));
        assertThat(quarter.getLast().last()).isEqualTo(TODAY);
        assertThat(LabelWords.of(quarter.getLast().label(), Locale.ENGLISH)).isEqualTo("24 Feb–2 Mar");
        assertThat(LabelWords.of(quarter.get(11).label(), Locale.ENGLISH)).isEqualTo("17–23 Feb");
        assertThat(LabelWords.of(quarter.getLast().label(), Locale.GERMAN)).isEqualTo("24. Feb.–2. März");
        assertThat(LabelWords.of(quarter.get(11).label(), Locale.GERMAN)).isEqualTo("17.–23. Feb.");
        assertThat(Period.FIFTY_TWO_WEEKS.pieces(TODAY, TODAY)).hasSize(52);
    }

    @Test
    @DisplayName("all time is cut into months, from the one in which it began; one that begins today is one month")
    void months() {
        assertThat(Period.ALL.pieces(TODAY, LocalDate.of(2024, 11, 30)))
                .extracting(piece -> LabelWords.of(piece.label(), Locale.ENGLISH))
                .hasSize(17)
                .startsWith("Nov 2024", "Dec 2024")
                .endsWith("Feb 2026", "Mar 2026");
        assertThat(Period.ALL.pieces(TODAY, TODAY)).hasSize(1);
        assertThat(Period.ALL.pieces(TODAY, TODAY.plusMonths(1)))
                .as("what was studied in a zone that was ahead")
                .hasSize(1);
    }

    @Test
    @DisplayName("an address names a period, or the usual one by naming none, or is refused")
    void looks() {
        Optional<String> none = Optional.empty();
        assertThat(TimeRange.of(none, none)).contains(new TimeRange(Period.THIRTY_DAYS, 30));
        assertThat(TimeRange.of(Optional.of("52w"), Optional.of("90")))
                .contains(new TimeRange(Period.FIFTY_TWO_WEEKS, 90));
        assertThat(TimeRange.of(Optional.of("52w"), Optional.of("91"))).isEmpty();
        assertThat(TimeRange.of(Optional.of("52"), none)).isEmpty();
        assertThat(TimeRange.of(Optional.of(""), none)).isEmpty();
    }
}
