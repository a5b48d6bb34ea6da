package org.readback.memory.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.readback.memory.basics.MemoryState;

/** A card that has been reviewed at least once. */
public sealed interface SeenCard extends CardState permits Learning, Reviewing, Relearning {

    Past past();

    Due due();

    default MemoryState memory() {
        return past().memory();
    }

    default Instant lastReviewedAt() {
        return past().lastReviewedAt();
    }

    default LocalDate lastStudyDay() {
        return past().lastStudyDay();
    }

    @Override
    default int reviews() {
        return past().reviews();
    }

    @Override
    default int lapses() {
        return past().lapses();
    }

    /** The study day on which the card is due. */
    default LocalDate dueDay() {
        return due().day();
    }

    /** Time from the last review until the card is due: exact for steps, whole days of 24 hours otherwise. */
    default Duration untilDue() {
        return switch (due()) {
            case Due.Step step -> Duration.between(lastReviewedAt(), step.at());
            case Due.Day day -> Duration.ofDays(ChronoUnit.DAYS.between(lastStudyDay(), day.day()));
        };
    }
}
