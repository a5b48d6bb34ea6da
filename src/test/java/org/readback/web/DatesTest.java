package org.readback.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DatesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 8, 3);

    @Test
    @DisplayName("a date is written as its reader's language does")
    void written() {
        assertThat(Dates.words(DAY, Locale.ENGLISH)).isEqualTo("3 August 2026");
        assertThat(Dates.words(DAY, Locale.GERMAN)).isEqualTo("3. August 2026");
        assertThat(Dates.words(DAY.atTime(14, 5).atZone(ZoneOffset.UTC), Locale.ENGLISH))
                .isEqualTo("3 Aug 2026, 14:05");
        assertThat(Dates.words(DAY.atTime(14, 5).atZone(ZoneOffset.UTC), Locale.GERMAN))
                .isEqualTo("3. Aug. 2026, 14:05");
        assertThat(Dates.near(DAY, Locale.ENGLISH)).isEqualTo("Mon 3 Aug");
        assertThat(Dates.near(DAY, Locale.GERMAN)).isEqualTo("Mo. 3. Aug.");
        assertThat(Dates.brief(DAY, Locale.ENGLISH)).isEqualTo("3 Aug 2026");
        assertThat(Dates.month(YearMonth.from(DAY), Locale.GERMAN)).isEqualTo("Aug. 2026");
    }

    @Test
    @DisplayName("a week names its month once where it is one")
    void week() {
        assertThat(Dates.span(DAY, DAY.plusDays(6), Locale.ENGLISH)).isEqualTo("3–9 Aug");
        assertThat(Dates.span(DAY.minusDays(6), DAY, Locale.ENGLISH)).isEqualTo("28 Jul–3 Aug");
        assertThat(Dates.span(DAY, DAY.plusDays(6), Locale.GERMAN)).isEqualTo("3.–9. Aug.");
        assertThat(Dates.span(DAY.minusDays(6), DAY, Locale.GERMAN)).isEqualTo("28. Juli–3. Aug.");
    }
}
