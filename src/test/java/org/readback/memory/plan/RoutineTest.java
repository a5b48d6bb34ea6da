package org.readback.memory.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.readback.memory.schedule.StudyCalendar;

class RoutineTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final StudyCalendar BERLIN =
            new StudyCalendar(ZoneId.of("Europe/Berlin"), StudyCalendar.DEFAULT_DAY_START);

    @Test
    @DisplayName("whoever it is, in whatever zone, they begin on the study day, summer time or not")
    void sameStudyDay() {
        List<StudyCalendar> calendars = List.of(
                BERLIN,
                new StudyCalendar(ZoneId.of("America/Sao_Paulo"), LocalTime.MIDNIGHT),
                new StudyCalendar(ZoneId.of("Asia/Kolkata"), LocalTime.of(20, 0)));
        SplittableRandom random = new SplittableRandom(1);
        for (StudyCalendar calendar : calendars) {
            for (int person = 0; person < 20; person++) {
                Routine drawn = Routine.draw(random);
                Routine wild = new Routine(drawn.usual(), Duration.ofHours(9), drawn.evenings());
                for (LocalDate day = FIRST; day.isBefore(FIRST.plusYears(1)); day = day.plusDays(1)) {
                    assertThat(calendar.dayOf(drawn.on(day, calendar, random))).isEqualTo(day);
                    assertThat(calendar.dayOf(wild.on(day, calendar, random))).isEqualTo(day);
                }
            }
        }
    }

    @Test
    @DisplayName("they begin around their usual time, and on the share of days that is theirs in the evening")
    void usualTime() {
        Routine routine = new Routine(LocalTime.of(8, 0), Duration.ofMinutes(30), 0.2);
        List<LocalTime> times = times(routine, 2000);
        double evenings =
                times.stream().filter(time -> time.isAfter(LocalTime.of(18, 0))).count() / 2000.0;
        assertThat(evenings).isBetween(0.16, 0.24);
        List<LocalTime> mornings =
                times.stream().filter(time -> time.isBefore(LocalTime.NOON)).toList();
        double near = mornings.stream()
                        .filter(time ->
                                Duration.between(LocalTime.of(8, 0), time).abs().toMinutes() <= 30)
                        .count()
                / (double) mornings.size();
        assertThat(near).as("within a standard deviation").isBetween(0.63, 0.74);
    }

    @Test
    @DisplayName("without spread and evenings they begin at the same time every day")
    void same() {
        assertThat(times(Routine.at(LocalTime.of(7, 40)), 300)).containsOnly(LocalTime.of(7, 40));
    }

    @Test
    @DisplayName("people differ, and the same seed draws the same ones")
    void drawn() {
        assertThat(people(3)).isEqualTo(people(3)).isNotEqualTo(people(4)).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("a share of days that is none is refused")
    void refused() {
        LocalTime eight = LocalTime.of(8, 0);
        assertThatIllegalArgumentException().isThrownBy(() -> new Routine(eight, Duration.ZERO, 1.1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Routine(eight, Duration.ZERO, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> new Routine(eight, Duration.ofMinutes(-1), 0));
    }

    private static List<Routine> people(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return IntStream.range(0, 10).mapToObj(_ -> Routine.draw(random)).toList();
    }

    private static List<LocalTime> times(Routine routine, int days) {
        StudyCalendar calendar = new StudyCalendar(ZoneOffset.UTC, StudyCalendar.DEFAULT_DAY_START);
        SplittableRandom random = new SplittableRandom(2);
        return IntStream.range(0, days)
                .mapToObj(day -> routine.on(FIRST.plusDays(day), calendar, random))
                .map((Instant at) -> LocalTime.ofInstant(at, ZoneOffset.UTC))
                .toList();
    }
}
