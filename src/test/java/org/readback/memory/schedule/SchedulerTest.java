package org.readback.memory.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.readback.memory.schedule.Vectors.doubles;
import static org.readback.memory.schedule.Vectors.fsrs6;
import static org.readback.memory.schedule.Vectors.ints;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.readback.memory.basics.Grade;
import org.readback.memory.model.Fsrs6;
import org.readback.memory.model.Fsrs6Parameters;

class SchedulerTest {

    private static final StudyCalendar CALENDAR = new StudyCalendar(ZoneOffset.UTC, StudyCalendar.DEFAULT_DAY_START);
    private static final Instant NOON = Instant.parse("2026-01-15T12:00:00Z");

    private final Scheduler scheduler =
            new Scheduler(Fsrs6.DEFAULT, SchedulingSettings.DEFAULTS.withFuzz(false), CALENDAR);

    @Test
    @DisplayName("the interval history of py-fsrs and ts-fsrs")
    void intervalHistory() {
        JsonNode history = fsrs6("interval_history");
        assertThat(days(scheduler, ints(history.get("ratings")))).containsExactly(boxed(history.get("days")));
    }

    @Test
    @DisplayName("the interval history of java-fsrs with older defaults")
    void intervalHistoryOfJava() {
        JsonNode history = fsrs6("java_interval_history");
        Fsrs6 older = new Fsrs6(Fsrs6Parameters.of(doubles(history.get("parameters"))));
        Scheduler ofJava = new Scheduler(older, SchedulingSettings.DEFAULTS.withFuzz(false), CALENDAR);
        assertThat(days(ofJava, ints(history.get("ratings")))).containsExactly(boxed(history.get("days")));
    }

    @Test
    @DisplayName("a new card: Again, Hard and Good stay in learning, Easy waits 8 days")
    void newCard() {
        Outcomes outcomes = scheduler.preview(new NewCard(), NOON, 1);
        JsonNode first = fsrs6("init_difficulty_clamped");
        for (Grade grade : Grade.values()) {
            int days = first.get("scheduled_days").get(grade.ordinal()).intValue();
            boolean learning =
                    first.get("states").get(grade.ordinal()).textValue().equals("Learning");
            assertThat(outcomes.of(grade) instanceof Learning).isEqualTo(learning);
            assertThat(outcomes.untilDue(grade).toDays()).isEqualTo(days);
        }
        assertThat(outcomes.untilDue(Grade.AGAIN)).isEqualTo(Duration.ofMinutes(1));
        assertThat(outcomes.untilDue(Grade.HARD)).isEqualTo(Duration.ofSeconds(330));
        assertThat(outcomes.untilDue(Grade.GOOD)).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    @DisplayName("Hard on a single step waits half as long again")
    void hardOnSingleStep() {
        Scheduler single = new Scheduler(
                Fsrs6.DEFAULT,
                new SchedulingSettings(0.9, List.of(Duration.ofMinutes(10)), List.of(), 36_500, false),
                CALENDAR);
        Outcomes outcomes = single.preview(new NewCard(), NOON, 1);
        assertThat(outcomes.untilDue(Grade.HARD)).isEqualTo(Duration.ofMinutes(15));
        assertThat(outcomes.good()).isInstanceOf(Reviewing.class);
    }

    @Test
    @DisplayName("Hard on a later step repeats that step")
    void hardOnLaterStep() {
        SeenCard second = scheduler.after(new NewCard(), Grade.GOOD, NOON, 1);
        assertThat(scheduler.preview(second, NOON, 1).untilDue(Grade.HARD)).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    @DisplayName(
            "forgetting a reviewed card is a lapse and starts relearning; forgetting it again is not another lapse")
    void lapse() {
        SeenCard reviewing = scheduler.after(new NewCard(), Grade.EASY, NOON, 1);
        Instant later = NOON.plus(Duration.ofDays(8));
        SeenCard lapsed = scheduler.after(reviewing, Grade.AGAIN, later, 1);
        assertThat(lapsed).asInstanceOf(type(Relearning.class)).satisfies(card -> {
            assertThat(card.lapses()).isEqualTo(1);
            assertThat(card.reviews()).isEqualTo(2);
            assertThat(card.step()).isZero();
            assertThat(card.dueAt()).isEqualTo(later.plus(Duration.ofMinutes(10)));
        });
        SeenCard again = scheduler.after(lapsed, Grade.AGAIN, later, 1);
        assertThat(again.lapses()).isEqualTo(1);
        assertThat(scheduler.after(again, Grade.GOOD, later, 1)).isInstanceOf(Reviewing.class);
    }

    @Test
    @DisplayName("without relearning steps a forgotten card stays in review")
    void noRelearningSteps() {
        Scheduler plain = new Scheduler(
                Fsrs6.DEFAULT, new SchedulingSettings(0.9, List.of(), List.of(), 36_500, false), CALENDAR);
        SeenCard reviewing = plain.after(new NewCard(), Grade.GOOD, NOON, 1);
        SeenCard lapsed = plain.after(reviewing, Grade.AGAIN, NOON.plus(Duration.ofDays(2)), 1);
        assertThat(lapsed).isInstanceOf(Reviewing.class);
        assertThat(lapsed.lapses()).isEqualTo(1);
        assertThat(lapsed.untilDue()).isEqualTo(Duration.ofDays(1));
    }

    @Test
    @DisplayName("a step that crosses the day start falls on the next study day")
    void stepAcrossDayStart() {
        Instant late = Instant.parse("2026-01-15T03:55:00Z");
        Learning card = (Learning) scheduler.after(new NewCard(), Grade.GOOD, late, 1);
        assertThat(card.lastStudyDay()).isEqualTo("2026-01-14");
        assertThat(card.dueDay()).isEqualTo("2026-01-15");
        assertThat(card.dueAt()).isEqualTo("2026-01-15T04:05:00Z");
    }

    @Test
    @DisplayName("a card on a step that the settings no longer have is done with its steps")
    void stepsTakenAway() {
        SeenCard second = scheduler.after(new NewCard(), Grade.GOOD, NOON, 1);
        Scheduler fewer = new Scheduler(
                Fsrs6.DEFAULT,
                new SchedulingSettings(0.9, List.of(Duration.ofMinutes(5)), List.of(), 36_500, false),
                CALENDAR);
        Outcomes outcomes = fewer.preview(second, NOON, 1);
        assertThat(outcomes.again()).isInstanceOf(Learning.class);
        assertThat(outcomes.hard()).isInstanceOf(Reviewing.class);
        assertThat(outcomes.good()).isInstanceOf(Reviewing.class);
    }

    @Test
    @DisplayName("impossible settings are refused with the value and what would be right")
    void badSettings() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SchedulingSettings.DEFAULTS.withDesiredRetention(1.2))
                .withMessage("desired retention is 1.2; it must lie between 0.70 and 0.99");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SchedulingSettings.DEFAULTS.withDesiredRetention(Double.NaN));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SchedulingSettings(0.9, List.of(Duration.ZERO), List.of(), 100, true))
                .withMessageContaining("learning step PT0S");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SchedulingSettings(0.9, List.of(), List.of(), 0, true))
                .withMessageContaining("maximum interval is 0 days");
    }

    /** Days until due after each review, every card being reviewed the moment it is due. */
    private static List<Integer> days(Scheduler scheduler, int[] ratings) {
        List<Integer> days = new ArrayList<>();
        CardState card = new NewCard();
        Instant now = NOON;
        for (int rating : ratings) {
            SeenCard after = scheduler.after(card, Grade.ofRating(rating), now, 1);
            days.add((int) after.untilDue().toDays());
            now = now.plus(after.untilDue());
            card = after;
        }
        return days;
    }

    private static Integer[] boxed(JsonNode array) {
        return java.util.Arrays.stream(ints(array)).boxed().toArray(Integer[]::new);
    }
}
