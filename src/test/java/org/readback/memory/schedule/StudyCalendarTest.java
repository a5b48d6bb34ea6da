package org.readback.memory.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StudyCalendarTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    @DisplayName("before four in the morning it is still yesterday")
    void rollover() {
        StudyCalendar calendar = new StudyCalendar(BERLIN, StudyCalendar.DEFAULT_DAY_START);
        assertThat(calendar.dayOf(at("2026-01-15T03:59:59+01:00"))).isEqualTo("2026-01-14");
        assertThat(calendar.dayOf(at("2026-01-15T04:00:00+01:00"))).isEqualTo("2026-01-15");
        assertThat(calendar.dayOf(at("2026-01-15T23:59:59+01:00"))).isEqualTo("2026-01-15");
    }

    @Test
    @DisplayName("where clocks skip the start time, the day starts when they land")
    void gap() {
        StudyCalendar calendar = new StudyCalendar(BERLIN, LocalTime.of(2, 30));
        Instant landing = at("2026-03-29T03:00:00+02:00");
        assertThat(calendar.startOf(LocalDate.parse("2026-03-29"))).isEqualTo(landing);
        assertThat(calendar.dayOf(landing)).isEqualTo("2026-03-29");
        assertThat(calendar.dayOf(landing.minusNanos(1))).isEqualTo("2026-03-28");
    }

    @Test
    @DisplayName("where clocks show the start time twice, the day starts the first time")
    void overlap() {
        StudyCalendar calendar = new StudyCalendar(BERLIN, LocalTime.of(2, 30));
        assertThat(calendar.startOf(LocalDate.parse("2026-10-25"))).isEqualTo(at("2026-10-25T02:30:00+02:00"));
        assertThat(calendar.dayOf(at("2026-10-25T02:10:00+01:00"))).isEqualTo("2026-10-25");
    }

    @Test
    @DisplayName("a date that the zone left out passes in the four hours before the next day starts")
    void leftOutDate() {
        StudyCalendar apia = new StudyCalendar(ZoneId.of("Pacific/Apia"), StudyCalendar.DEFAULT_DAY_START);
        assertThat(apia.dayOf(at("2011-12-29T23:00:00-10:00"))).isEqualTo("2011-12-29");
        assertThat(apia.dayOf(at("2011-12-31T01:00:00+14:00"))).isEqualTo("2011-12-30");
        assertThat(apia.dayOf(at("2011-12-31T04:00:00+14:00"))).isEqualTo("2011-12-31");
    }

    @Property
    void everyInstantLiesWithinItsDay(
            @ForAll("calendars") StudyCalendar calendar, @ForAll("instants") Instant instant) {
        LocalDate day = calendar.dayOf(instant);
        assertThat(calendar.startOf(day)).isBeforeOrEqualTo(instant);
        assertThat(calendar.startOf(day.plusDays(1))).isAfter(instant);
    }

    @Property
    void timeNeverRunsBackThroughTheDays(
            @ForAll("calendars") StudyCalendar calendar,
            @ForAll("instants") Instant instant,
            @ForAll("instants") Instant other) {
        Instant earlier = instant.isBefore(other) ? instant : other;
        Instant later = instant.isBefore(other) ? other : instant;
        assertThat(calendar.dayOf(earlier)).isBeforeOrEqualTo(calendar.dayOf(later));
    }

    @Property
    void aroundClockChangesEveryInstantLiesWithinItsDay(
            @ForAll("calendars") StudyCalendar calendar, @ForAll("instants") Instant near) {
        var change = calendar.zone().getRules().nextTransition(near);
        if (change != null) {
            for (int minutes = -26 * 60; minutes <= 26 * 60; minutes += 10) {
                everyInstantLiesWithinItsDay(calendar, change.getInstant().plusSeconds(60L * minutes));
            }
        }
    }

    @Provide
    Arbitrary<StudyCalendar> calendars() {
        Arbitrary<ZoneId> zones = Arbitraries.of(
                        ZoneId.getAvailableZoneIds().stream().sorted().toList())
                .map(ZoneId::of);
        Arbitrary<LocalTime> starts =
                Arbitraries.integers().between(0, 24 * 60 - 1).map(minute -> LocalTime.ofSecondOfDay(60L * minute));
        return Combinators.combine(zones, starts).as(StudyCalendar::new);
    }

    @Provide
    Arbitrary<Instant> instants() {
        // 1900 to 2100: the years in which zones changed their minds.
        return Arbitraries.longs().between(-2_208_988_800L, 4_102_444_800L).map(Instant::ofEpochSecond);
    }

    private static Instant at(String text) {
        return ZonedDateTime.parse(text).toInstant();
    }
}
