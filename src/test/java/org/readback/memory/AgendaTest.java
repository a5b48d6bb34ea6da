package org.readback.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AgendaTest {

    private static final StudyCalendar CALENDAR = new StudyCalendar(ZoneOffset.UTC);
    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final LocalDate TODAY = CALENDAR.dayOf(NOW);
    private static final Scheduler SCHEDULER = new Scheduler(Fsrs6.DEFAULT, SchedulingSettings.DEFAULTS, CALENDAR);

    @Property
    void aCardStaysInItsFuzzRangeAndGetsTheOpenDayWithLeastToDo(
            @ForAll @IntRange(min = 1, max = 400) int stability, @ForAll("agendas") Agenda agenda, @ForAll long seed) {
        SeenCard card = card(stability);
        SchedulingSettings exact = SchedulingSettings.DEFAULTS.withFuzz(false);
        Outcomes plain = new Scheduler(Fsrs6.DEFAULT, exact, CALENDAR).preview(card, NOW, seed);
        Outcomes placed = SCHEDULER.preview(card, NOW, seed, agenda);
        int below = 0;
        for (Grade grade : List.of(Grade.HARD, Grade.GOOD, Grade.EASY)) {
            int wanted = (int) plain.untilDue(grade).toDays();
            int days = (int) placed.untilDue(grade).toDays();
            int low = Math.max(Math.max(Fuzz.lowest(wanted), below + 1), wanted > stability ? stability + 1 : 1);
            int high = Math.max(low, Fuzz.highest(wanted));
            List<Integer> open = IntStream.rangeClosed(low, high)
                    .filter(day -> !agenda.daysOff().isOff(TODAY.plusDays(day)))
                    .boxed()
                    .toList();
            List<Integer> apart = open.stream()
                    .filter(day -> !agenda.siblings().contains(TODAY.plusDays(day)))
                    .toList();
            List<Integer> good = apart.isEmpty() ? open : apart;
            if (!good.isEmpty()) {
                assertThat(days).isIn(good);
                double least = good.stream()
                        .mapToDouble(day -> agenda.load().applyAsDouble(TODAY.plusDays(day)))
                        .min()
                        .orElseThrow();
                assertThat(agenda.load().applyAsDouble(TODAY.plusDays(days))).isEqualTo(least);
            } else {
                assertThat(agenda.daysOff().isOff(TODAY.plusDays(days))).isFalse();
            }
            assertThat(days).isPositive();
            below = days;
        }
    }

    @Property
    void withNothingOnTheAgendaTheFuzzDecidesAlone(
            @ForAll @IntRange(min = 1, max = 400) int stability, @ForAll long seed) {
        assertThat(SCHEDULER.preview(card(stability), NOW, seed, Agenda.EMPTY))
                .isEqualTo(SCHEDULER.preview(card(stability), NOW, seed));
    }

    @Test
    @DisplayName("cards placed one after the other level a crowd of days")
    void levels() {
        Map<LocalDate, Integer> fuzzed = new HashMap<>();
        Map<LocalDate, Integer> balanced = new HashMap<>();
        for (int seed = 0; seed < 700; seed++) {
            fuzzed.merge(due(SCHEDULER.preview(card(40), NOW, seed)), 1, Integer::sum);
            Agenda agenda = new Agenda(DaysOff.NONE, day -> balanced.getOrDefault(day, 0), Set.of());
            balanced.merge(due(SCHEDULER.preview(card(40), NOW, seed, agenda)), 1, Integer::sum);
        }
        assertThat(balanced.keySet()).isSubsetOf(fuzzed.keySet());
        int least = balanced.values().stream().mapToInt(n -> n).min().orElseThrow();
        int most = balanced.values().stream().mapToInt(n -> n).max().orElseThrow();
        assertThat(most - least).isLessThanOrEqualTo(1);
    }

    @Test
    @DisplayName("a card due in the middle of a long absence is asked on the nearer side of it")
    void absence() {
        int wanted = (int) ChronoUnit.DAYS.between(
                TODAY,
                due(new Scheduler(Fsrs6.DEFAULT, SchedulingSettings.DEFAULTS.withFuzz(false), CALENDAR)
                        .preview(card(40), NOW, 1)));
        Agenda away = away(wanted - 12, wanted + 30);
        assertThat(due(SCHEDULER.preview(card(40), NOW, 1, away))).isEqualTo(TODAY.plusDays(wanted - 13));
        Agenda soonBack = away(wanted - 30, wanted + 12);
        assertThat(due(SCHEDULER.preview(card(40), NOW, 1, soonBack))).isEqualTo(TODAY.plusDays(wanted + 13));
    }

    @Test
    @DisplayName("someone away for good keeps the days that the model wants, and the maximum holds")
    void neverBack() {
        Agenda gone = away(1, 40_000);
        assertThat(SCHEDULER
                        .preview(card(40), NOW, 1, gone)
                        .untilDue(Grade.GOOD)
                        .toDays())
                .isPositive();
        SchedulingSettings short7 = new SchedulingSettings(0.9, List.of(), List.of(), 7, true);
        Agenda week = away(5, 20);
        assertThat(new Scheduler(Fsrs6.DEFAULT, short7, CALENDAR)
                        .preview(card(40), NOW, 1, week)
                        .untilDue(Grade.GOOD)
                        .toDays())
                .isEqualTo(4);
    }

    @Test
    @DisplayName("impossible days off are refused")
    void refusals() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DaysOff(EnumSet.allOf(DayOfWeek.class), List.of()))
                .withMessageContaining("never studies");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DaysOff.Absence(TODAY, TODAY.minusDays(1)))
                .withMessageContaining("cannot end");
    }

    @Test
    @DisplayName("of each family the first card comes today, none if one was seen already")
    void siblings() {
        Siblings.Split<String> split =
                Siblings.apart(List.of("a1", "b1", "a2", "c1"), card -> card.charAt(0), Set.of('c'));
        assertThat(split.today()).containsExactly("a1", "b1");
        assertThat(split.waiting()).containsExactly("a2", "c1");
    }

    @Test
    @DisplayName("a card is kept at the highest retention that one of its topics asks for")
    void retentionByTopic() {
        RetentionWishes<String> wishes = new RetentionWishes<>(0.85, Map.of("energy", 0.8, "arms", 0.95));
        assertThat(wishes.of(List.of("energy", "arms"))).isEqualTo(0.95);
        assertThat(wishes.of(List.of("energy"))).isEqualTo(0.8);
        assertThat(wishes.of(List.of("trade"))).isEqualTo(0.85);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RetentionWishes<>(0.9, Map.of("arms", 1.0)))
                .withMessageContaining("between 0.70 and 0.99");
    }

    @Provide
    Arbitrary<Agenda> agendas() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 450).map(TODAY::plusDays);
        Arbitrary<DaysOff.Absence> absences = Combinators.combine(
                        days, Arbitraries.integers().between(0, 60))
                .as((from, length) -> new DaysOff.Absence(from, from.plusDays(length)));
        Arbitrary<DaysOff> off = Combinators.combine(
                        Arbitraries.of(DayOfWeek.class).set().ofMaxSize(6),
                        absences.list().ofMaxSize(3))
                .as(DaysOff::new);
        return Combinators.combine(
                        off, Arbitraries.integers().between(1, 9), days.set().ofMaxSize(40))
                .as((daysOff, period, siblings) ->
                        new Agenda(daysOff, day -> Math.floorMod(day.toEpochDay() * 7, period), siblings));
    }

    private static Agenda away(int from, int to) {
        return new Agenda(
                new DaysOff(Set.of(), List.of(new DaysOff.Absence(TODAY.plusDays(from), TODAY.plusDays(to)))),
                day -> 0,
                Set.of());
    }

    private static LocalDate due(Outcomes outcomes) {
        return outcomes.good().dueDay();
    }

    /** A card in review whose recall has just fallen to 90 %. */
    private static SeenCard card(int stability) {
        Instant before = NOW.minus(stability, ChronoUnit.DAYS);
        Past past = new Past(new MemoryState(stability, 5), before, CALENDAR.dayOf(before), 3, 0);
        return new Reviewing(past, new Due.Day(TODAY));
    }
}
