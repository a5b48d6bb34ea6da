package org.readback.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WaitTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @Test
    @DisplayName("steps are said in whole minutes, then hours, then days")
    void steps() {
        assertThat(Wait.of(Duration.ofSeconds(20))).isEqualTo("in 1 minute");
        assertThat(Wait.of(Duration.ofMinutes(10))).isEqualTo("in 10 minutes");
        assertThat(Wait.of(Duration.ofSeconds(330))).isEqualTo("in 6 minutes");
        assertThat(Wait.of(Duration.ofMinutes(119))).isEqualTo("in 119 minutes");
        assertThat(Wait.of(Duration.ofHours(2))).isEqualTo("in 2 hours");
        assertThat(Wait.of(Duration.ofDays(3))).isEqualTo("in 3 days");
    }

    @Test
    @DisplayName("days are said exactly for two months, and roughly beyond")
    void days() {
        assertThat(Wait.untilDay(DAY, DAY)).isEqualTo("today");
        assertThat(Wait.untilDay(DAY, DAY.minusDays(4))).isEqualTo("today");
        assertThat(Wait.untilDay(DAY, DAY.plusDays(1))).isEqualTo("tomorrow");
        assertThat(Wait.untilDay(DAY, DAY.plusDays(60))).isEqualTo("in 60 days");
        assertThat(Wait.untilDay(DAY, DAY.plusDays(61))).isEqualTo("in about 2 months");
        assertThat(Wait.untilDay(DAY, DAY.plusDays(700))).isEqualTo("in about 23 months");
        assertThat(Wait.untilDay(DAY, DAY.plusDays(1100))).isEqualTo("in about 3 years");
    }
}
