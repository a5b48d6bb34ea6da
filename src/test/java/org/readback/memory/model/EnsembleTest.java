package org.readback.memory.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.readback.memory.basics.Elapsed;
import org.readback.memory.basics.Grade;
import org.readback.memory.basics.MemoryState;
import org.readback.memory.evaluation.Predictions;
import org.readback.memory.evaluation.ReviewLog;
import org.readback.memory.evaluation.SampleLog;
import org.readback.memory.schedule.CardHistory;
import org.readback.memory.schedule.CardState;
import org.readback.memory.schedule.Histories;
import org.readback.memory.schedule.NewCard;
import org.readback.memory.schedule.Outcomes;
import org.readback.memory.schedule.Retrievability;
import org.readback.memory.schedule.ReviewEvent;
import org.readback.memory.schedule.Reviewing;
import org.readback.memory.schedule.Scheduler;
import org.readback.memory.schedule.SchedulingSettings;
import org.readback.memory.schedule.SeenCard;
import org.readback.memory.schedule.StudyCalendar;

@Domain(Histories.class)
@Domain(DomainContext.Global.class)
class EnsembleTest {

    private static final Ensemble MEAN = ModelParameters.DEFAULTS.mean();

    @Test
    @DisplayName("on the sample log it predicts what the mean of the models' logits is")
    void meanOfLogits() {
        ReviewLog log = SampleLog.log();
        Predictions one = Predictions.of(MEAN, log);
        Predictions expected = Predictions.of(Fsrs6.DEFAULT, log)
                .meanLogitWith(Predictions.of(Fsrs7.DEFAULT, log), Predictions.of(Sbd.DEFAULT, log));
        assertThat(one.probabilities()).containsExactly(expected.probabilities(), within(1e-14));
    }

    @Test
    @DisplayName("each model counts time in its own way: FSRS-6 in study days, the others by the clock")
    void time() {
        Elapsed overnight = Elapsed.between(
                Instant.parse("2026-01-01T23:00:00Z"),
                LocalDate.of(2026, 1, 1),
                Instant.parse("2026-01-02T05:00:00Z"),
                LocalDate.of(2026, 1, 2));
        assertThat(overnight).isEqualTo(new Elapsed(1, 0.25));
        MemoryState state = MEAN.next(MEAN.first(Grade.GOOD), overnight, Grade.HARD);
        assertThat(state)
                .isEqualTo(Fsrs6.DEFAULT
                        .next(Fsrs6.DEFAULT.first(Grade.GOOD), 1, Grade.HARD)
                        .with(List.of(
                                Fsrs7.DEFAULT.next(Fsrs7.DEFAULT.first(Grade.GOOD), 0.25, Grade.HARD),
                                Sbd.DEFAULT.next(Sbd.DEFAULT.first(Grade.GOOD), 0.25, Grade.HARD))));
    }

    @Test
    @DisplayName("one model alone predicts as itself, and so does the leading one where a state has no others")
    void alone() {
        Ensemble single = new Ensemble(List.of(Fsrs6.DEFAULT));
        MemoryState state = Fsrs6.DEFAULT.next(Fsrs6.DEFAULT.first(Grade.GOOD), 5, Grade.GOOD);
        assertThat(single.next(single.first(Grade.GOOD), 5, Grade.GOOD)).isEqualTo(state);
        for (MemoryModel model : List.of(single, MEAN)) {
            assertThat(model.retrievability(state, 9)).isEqualTo(Fsrs6.DEFAULT.retrievability(state, 9), within(1e-14));
            assertThat(model.intervalDays(state, 0.8)).isEqualTo(Fsrs6.DEFAULT.intervalDays(state, 0.8), within(1e-8));
            assertThat(model.next(state, 9, Grade.EASY)).isEqualTo(Fsrs6.DEFAULT.next(state, 9, Grade.EASY));
        }
    }

    @Test
    @DisplayName("no models, or an ensemble within another, are refused")
    void refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Ensemble(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Ensemble(List.of(Fsrs6.DEFAULT, MEAN)));
    }

    @Property
    void recallIsAProbabilityThatNeverRises(
            @ForAll Fsrs6Parameters parameters, @ForAll StudyCalendar calendar, @ForAll List<Histories.Act> acts) {
        MemoryModel model = mean(parameters);
        Retrievability retrievability = new Retrievability(model, calendar);
        for (SeenCard card : lived(model, SchedulingSettings.DEFAULTS, calendar, acts)) {
            assertThat(card.memory().beside()).hasSize(2);
            double before = 1;
            for (double days : new double[] {-400, 0, 0.01, 0.5, 1, 2, 30, 1_000, 50_000}) {
                double r = retrievability
                        .at(card, card.lastReviewedAt().plusSeconds((long) (days * 86_400)))
                        .orElseThrow();
                // The curves are computed to fifteen digits; where they are flat the last ones may differ.
                assertThat(r).isBetween(0.0, before + 1e-13);
                before = r;
            }
        }
    }

    @Property
    void theIntervalIsWhereRecallHasFallenToTheRetention(
            @ForAll Fsrs6Parameters parameters,
            @ForAll StudyCalendar calendar,
            @ForAll List<Histories.Act> acts,
            @ForAll @DoubleRange(min = 0.7, max = 0.99) double retention) {
        MemoryModel model = mean(parameters);
        for (SeenCard card : lived(model, SchedulingSettings.DEFAULTS, calendar, acts)) {
            double days = model.intervalDays(card.memory(), retention);
            assertThat(days).isBetween(0.0, 36_500.0);
            double there = model.retrievability(card.memory(), days);
            if (days == 0) {
                assertThat(there).isLessThanOrEqualTo(retention + 1e-6);
            } else if (days == 36_500) {
                assertThat(there).isGreaterThanOrEqualTo(retention - 1e-9);
            } else {
                assertThat(there).isEqualTo(retention, within(1e-8));
            }
            assertThat(model.intervalDays(card.memory(), retention - 0.05)).isGreaterThanOrEqualTo(days);
        }
    }

    @Property
    void previewAndAfterAgreeAndIntervalsKeepTheirOrderAndTheMaximum(
            @ForAll Fsrs6Parameters parameters,
            @ForAll SchedulingSettings settings,
            @ForAll StudyCalendar calendar,
            @ForAll Instant start,
            @ForAll List<Histories.Act> acts) {
        Scheduler scheduler = new Scheduler(mean(parameters), settings, calendar);
        CardState card = new NewCard();
        List<ReviewEvent> log = new ArrayList<>();
        Instant now = start;
        for (Histories.Act act : acts) {
            now = now.plus(act.gap());
            Outcomes outcomes = scheduler.preview(card, now, act.fuzzSeed());
            long below = 0;
            for (Grade grade : Grade.values()) {
                assertThat(scheduler.after(card, grade, now, act.fuzzSeed())).isEqualTo(outcomes.of(grade));
                if (outcomes.of(grade) instanceof Reviewing next) {
                    long days = next.untilDue().toDays();
                    long maximum = settings.maximumIntervalDays();
                    assertThat(days).isBetween(Math.min(below + 1, maximum), maximum);
                    below = days;
                }
            }
            log.add(scheduler.event(card, act.grade(), now, act.fuzzSeed()));
            card = outcomes.of(act.grade());
        }
        assertThat(new CardHistory(mean(parameters)).fold(log)).isEqualTo(card);
    }

    private static MemoryModel mean(Fsrs6Parameters parameters) {
        return ModelParameters.DEFAULTS.with(parameters).mean();
    }

    private static List<SeenCard> lived(
            MemoryModel model, SchedulingSettings settings, StudyCalendar calendar, List<Histories.Act> acts) {
        Scheduler scheduler = new Scheduler(model, settings, calendar);
        List<SeenCard> states = new ArrayList<>();
        CardState card = new NewCard();
        Instant now = Instant.parse("2026-01-01T12:00:00Z");
        for (Histories.Act act : acts) {
            now = now.plus(act.gap());
            SeenCard after = scheduler.after(card, act.grade(), now, act.fuzzSeed());
            states.add(after);
            card = after;
        }
        return states;
    }
}
