package org.readback.memory.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.readback.memory.basics.Grade;
import org.readback.memory.basics.MemoryState;
import org.readback.memory.model.Fsrs6;
import org.readback.memory.model.Fsrs6Parameters;

/** What holds for every history, every setting and every set of parameters. */
@Domain(Histories.class)
@Domain(DomainContext.Global.class)
class SchedulingPropertiesTest {

    @Property
    void previewAndAfterAgree(
            @ForAll Fsrs6Parameters parameters,
            @ForAll SchedulingSettings settings,
            @ForAll StudyCalendar calendar,
            @ForAll Instant start,
            @ForAll List<Histories.Act> acts) {
        Scheduler scheduler = new Scheduler(new Fsrs6(parameters), settings, calendar);
        walk(scheduler, start, acts, (card, act, now) -> {
            Outcomes outcomes = scheduler.preview(card, now, act.fuzzSeed());
            for (Grade grade : Grade.values()) {
                assertThat(scheduler.after(card, grade, now, act.fuzzSeed())).isEqualTo(outcomes.of(grade));
            }
        });
    }

    @Property
    void intervalsAreInOrderAndWithinTheMaximum(
            @ForAll Fsrs6Parameters parameters,
            @ForAll SchedulingSettings settings,
            @ForAll StudyCalendar calendar,
            @ForAll Instant start,
            @ForAll List<Histories.Act> acts) {
        Scheduler scheduler = new Scheduler(new Fsrs6(parameters), settings, calendar);
        int maximum = settings.maximumIntervalDays();
        walk(scheduler, start, acts, (card, act, now) -> {
            Outcomes outcomes = scheduler.preview(card, now, act.fuzzSeed());
            long below = 0;
            for (Grade grade : Grade.values()) {
                SeenCard next = outcomes.of(grade);
                assertThat(next.untilDue()).isPositive();
                if (next instanceof Reviewing) {
                    long days = next.untilDue().toDays();
                    assertThat(days).isBetween(Math.min(below + 1, maximum), (long) maximum);
                    below = days;
                }
            }
        });
    }

    @Property
    void closedDaysAreLeftAndTheOrderOfGradesStays(
            @ForAll Fsrs6Parameters parameters,
            @ForAll SchedulingSettings settings,
            @ForAll StudyCalendar calendar,
            @ForAll Instant start,
            @ForAll @IntRange(min = 2, max = 9) int everySo,
            @ForAll List<Histories.Act> acts) {
        DayLoad load = day -> day % everySo == 0 ? 0 : DayLoad.CLOSED;
        Scheduler scheduler = new Scheduler(new Fsrs6(parameters), settings, calendar, load);
        int maximum = settings.maximumIntervalDays();
        walk(scheduler, start, acts, (card, act, now) -> {
            Outcomes outcomes = scheduler.preview(card, now, act.fuzzSeed());
            long below = 1;
            for (Grade grade : Grade.values()) {
                if (outcomes.of(grade) instanceof Reviewing next) {
                    int days = (int) next.untilDue().toDays();
                    assertThat((long) days).isBetween(Math.min(below, maximum), (long) maximum);
                    if (maximum >= everySo && days + everySo <= maximum) {
                        assertThat(load.closed(days)).isFalse();
                    }
                    below = days;
                }
            }
        });
    }

    @Property
    void fuzzStaysInTheRangeOfTheIntervalWithoutIt(
            @ForAll Fsrs6Parameters parameters,
            @ForAll SchedulingSettings settings,
            @ForAll StudyCalendar calendar,
            @ForAll Instant start,
            @ForAll List<Histories.Act> acts) {
        Fsrs6 model = new Fsrs6(parameters);
        Scheduler fuzzy = new Scheduler(model, settings.withFuzz(true), calendar);
        Scheduler exact = new Scheduler(model, settings.withFuzz(false), calendar);
        walk(fuzzy, start, acts, (card, act, now) -> {
            Outcomes spread = fuzzy.preview(card, now, act.fuzzSeed());
            Outcomes plain = exact.preview(card, now, act.fuzzSeed());
            for (Grade grade : Grade.values()) {
                if (plain.of(grade) instanceof Reviewing) {
                    int days = (int) plain.untilDue(grade).toDays();
                    assertThat((int) spread.untilDue(grade).toDays()).isBetween(Fuzz.lowest(days), Fuzz.highest(days));
                } else {
                    assertThat(spread.of(grade)).isEqualTo(plain.of(grade));
                }
            }
        });
    }

    @Property
    void theFoldOfTheLogIsTheStateLived(
            @ForAll Fsrs6Parameters parameters,
            @ForAll List<SchedulingSettings> settings,
            @ForAll StudyCalendar calendar,
            @ForAll Instant start,
            @ForAll List<Histories.Act> acts) {
        Fsrs6 model = new Fsrs6(parameters);
        CardState card = new NewCard();
        List<ReviewEvent> log = new ArrayList<>();
        Instant now = start;
        int review = 0;
        for (Histories.Act act : acts) {
            now = now.plus(act.gap());
            // Settings and zone change under way; the log must not care.
            SchedulingSettings current =
                    settings.isEmpty() ? SchedulingSettings.DEFAULTS : settings.get(review % settings.size());
            StudyCalendar here = review < 5
                    ? calendar
                    : new StudyCalendar(ZoneId.of("Asia/Shanghai"), StudyCalendar.DEFAULT_DAY_START);
            Scheduler scheduler = new Scheduler(model, current, here);
            log.add(scheduler.event(card, act.grade(), now, act.fuzzSeed()));
            card = scheduler.after(card, act.grade(), now, act.fuzzSeed());
            review++;
            assertThat(new CardHistory(model).fold(log)).isEqualTo(card);
        }
        assertThat(card.reviews()).isEqualTo(acts.size());
    }

    @Property
    void anotherModelChangesTheMemoryButNoPromise(
            @ForAll Fsrs6Parameters parameters,
            @ForAll SchedulingSettings settings,
            @ForAll StudyCalendar calendar,
            @ForAll Instant start,
            @ForAll List<Histories.Act> acts) {
        Scheduler scheduler = new Scheduler(Fsrs6.DEFAULT, settings, calendar);
        CardState card = new NewCard();
        List<ReviewEvent> log = new ArrayList<>();
        Instant now = start;
        for (Histories.Act act : acts) {
            now = now.plus(act.gap());
            log.add(scheduler.event(card, act.grade(), now, act.fuzzSeed()));
            card = scheduler.after(card, act.grade(), now, act.fuzzSeed());
        }
        SeenCard lived = (SeenCard) card;
        SeenCard refolded = (SeenCard) new CardHistory(new Fsrs6(parameters)).fold(log);
        assertThat(refolded.due()).isEqualTo(lived.due());
        assertThat(refolded.lapses()).isEqualTo(lived.lapses());
        assertThat(refolded.getClass()).isEqualTo(lived.getClass());
    }

    @Property
    void memoryStaysFiniteAndRetrievabilityIsAProbabilityThatNeverRises(
            @ForAll Fsrs6Parameters parameters,
            @ForAll SchedulingSettings settings,
            @ForAll StudyCalendar calendar,
            @ForAll Instant start,
            @ForAll List<Histories.Act> acts) {
        Fsrs6 model = new Fsrs6(parameters);
        Scheduler scheduler = new Scheduler(model, settings, calendar);
        Retrievability retrievability = new Retrievability(model, calendar);
        walk(scheduler, start, acts, (card, act, now) -> {
            SeenCard after = scheduler.after(card, act.grade(), now, act.fuzzSeed());
            assertThat(after.memory().stability()).isBetween(0.001, 36_500.0);
            assertThat(after.memory().difficulty()).isBetween(1.0, 10.0);
            double before = 1;
            for (long days : new long[] {-400, 0, 1, 2, 30, 1_000, 50_000}) {
                double r =
                        retrievability.at(after, now.plusSeconds(days * 86_400)).orElseThrow();
                assertThat(r).isBetween(0.0, before);
                before = r;
            }
        });
    }

    /** A harder grade never leaves a stronger memory than an easier one. */
    @Property
    void betterGradesLeaveStrongerMemories(
            @ForAll Fsrs6Parameters parameters,
            @ForAll SchedulingSettings settings,
            @ForAll StudyCalendar calendar,
            @ForAll Instant start,
            @ForAll List<Histories.Act> acts) {
        Fsrs6 model = new Fsrs6(parameters);
        Scheduler scheduler = new Scheduler(model, settings, calendar);
        walk(scheduler, start, acts, (card, act, now) -> {
            if (card instanceof SeenCard) {
                Outcomes outcomes = scheduler.preview(card, now, act.fuzzSeed());
                for (int i = 1; i < 4; i++) {
                    MemoryState worse = outcomes.of(Grade.values()[i - 1]).memory();
                    MemoryState better = outcomes.of(Grade.values()[i]).memory();
                    assertThat(worse.stability()).isLessThanOrEqualTo(better.stability());
                    assertThat(worse.difficulty()).isGreaterThanOrEqualTo(better.difficulty());
                }
            }
        });
    }

    private interface Visit {
        void at(CardState card, Histories.Act act, Instant now);
    }

    private static void walk(Scheduler scheduler, Instant start, List<Histories.Act> acts, Visit visit) {
        CardState card = new NewCard();
        Instant now = start;
        for (Histories.Act act : acts) {
            now = now.plus(act.gap());
            visit.at(card, act, now);
            card = scheduler.after(card, act.grade(), now, act.fuzzSeed());
        }
    }
}
