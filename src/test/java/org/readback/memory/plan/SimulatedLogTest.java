package org.readback.memory.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.readback.memory.evaluation.LoggedReview;
import org.readback.memory.evaluation.Predictions;
import org.readback.memory.evaluation.ReviewLog;
import org.readback.memory.evaluation.Score;
import org.readback.memory.model.Fsrs6;
import org.readback.memory.schedule.Scheduler;
import org.readback.memory.schedule.SchedulingSettings;
import org.readback.memory.schedule.StudyCalendar;

class SimulatedLogTest {

    private static final StudyCalendar CALENDAR = new StudyCalendar(ZoneOffset.UTC, StudyCalendar.DEFAULT_DAY_START);

    @Test
    @DisplayName("what a simulated person recalls is what their own memory predicts, on average")
    void trueToTheirMemory() {
        ReviewLog log = ReviewLog.of(reviews(10_000, 0.2, 1), CALENDAR);
        assertThat(log.size()).isEqualTo(10_000);
        Predictions predicted = Predictions.of(Fsrs6.DEFAULT, log);
        double recalled = 0;
        double expected = 0;
        for (int i = 0; i < predicted.size(); i++) {
            recalled += log.grade(predicted.reviews()[i]).recalled() ? 1 : 0;
            expected += predicted.probabilities()[i];
        }
        assertThat(recalled / predicted.size()).isEqualTo(expected / predicted.size(), within(0.01));
        assertThat(Score.of(predicted, log).rmseBins()).isLessThan(0.04);
    }

    @Test
    @DisplayName("reviews come in order, and the same seed gives the same ones")
    void orderAndSeed() {
        List<LoggedReview> reviews = reviews(500, 0.5, 2);
        assertThat(reviews).isSortedAccordingTo(Comparator.comparing(LoggedReview::at));
        assertThat(reviews(500, 0.5, 2)).isEqualTo(reviews);
        assertThat(reviews(500, 0.5, 3)).isNotEqualTo(reviews);
    }

    @Test
    @DisplayName(
            "what is studied on a day stays on that day, in order, also late at night, and with other hours much the same")
    void overDays() {
        LocalDate first = LocalDate.of(2025, 1, 1);
        List<SimulatedLog.Review> late = overDays(Routine.at(LocalTime.of(3, 0)), first);
        assertThat(late).extracting(review -> review.event().at()).isSorted();
        assertThat(late).allSatisfy(review -> {
            assertThat(review.event().at().atOffset(ZoneOffset.UTC).getHour()).isEqualTo(3);
            assertThat(review.event().studyDay())
                    .isEqualTo(CALENDAR.dayOf(review.event().at()));
        });
        assertThat(late.getFirst().event().studyDay()).isEqualTo(first);
        assertThat(late.getLast().event().studyDay()).isEqualTo(first.plusDays(29));
        List<SimulatedLog.Review> varied =
                overDays(new Routine(LocalTime.of(8, 0), Duration.ofMinutes(40), 0.2), first);
        assertThat(varied).extracting(review -> review.event().at()).isSorted();
        assertThat(varied.stream()
                        .map(review ->
                                review.event().at().atOffset(ZoneOffset.UTC).getHour())
                        .distinct())
                .contains(7, 8, 20);
        assertThat(varied.getLast().event().studyDay()).isEqualTo(first.plusDays(29));
        assertThat(overDays(new Routine(LocalTime.of(8, 0), Duration.ofMinutes(40), 0.2), first))
                .isEqualTo(varied);
    }

    private static List<SimulatedLog.Review> overDays(Routine routine, LocalDate first) {
        return SimulatedLog.overDays(
                Learner.of(Fsrs6.DEFAULT),
                new Scheduler(Fsrs6.DEFAULT, SchedulingSettings.DEFAULTS, CALENDAR),
                CALENDAR,
                10,
                1000,
                routine,
                first,
                30,
                4);
    }

    @Test
    @DisplayName("who never studies has no log")
    void nothingToLog() {
        assertThatIllegalArgumentException().isThrownBy(() -> reviews(1, 1, 1)).withMessageContaining("nothing to log");
    }

    private static List<LoggedReview> reviews(int count, double skippedDays, long seed) {
        return SimulatedLog.of(
                new Learner(Fsrs6.DEFAULT, StudyHabits.USUAL, skippedDays),
                new Scheduler(Fsrs6.DEFAULT, SchedulingSettings.DEFAULTS, CALENDAR),
                CALENDAR,
                10,
                Instant.parse("2025-01-01T08:00:00Z"),
                count,
                seed);
    }
}
