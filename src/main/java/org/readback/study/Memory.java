package org.readback.study;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.OptionalDouble;
import org.readback.account.Person;
import org.readback.memory.CardHistory;
import org.readback.memory.CardState;
import org.readback.memory.Fsrs6;
import org.readback.memory.MemoryModel;
import org.readback.memory.NewCard;
import org.readback.memory.Retrievability;
import org.readback.memory.Scheduler;
import org.readback.memory.SchedulingSettings;
import org.readback.memory.SeenCard;
import org.readback.memory.StudyCalendar;

/** The memory model that cards are kept with, set up for a person. */
@Singleton
class Memory {
    /** How the log names the model. */
    static final String MODEL = "FSRS-6";

    private final MemoryModel model = Fsrs6.DEFAULT;
    private final CardHistory history = new CardHistory(model);

    CardHistory history() {
        return history;
    }

    Scheduler scheduler(Person person) {
        return new Scheduler(
                model,
                SchedulingSettings.DEFAULTS.withDesiredRetention(person.desiredRetention()),
                calendar(person.zone()));
    }

    StudyCalendar calendar(ZoneId zone) {
        return new StudyCalendar(zone);
    }

    /** How likely the person was to recall the card; empty for a new one. */
    OptionalDouble predicted(CardState card, ZoneId zone, Instant now) {
        return new Retrievability(model, calendar(zone)).at(card, now);
    }

    /** Study days since the last review, 0 for a new card. */
    static int elapsedDays(CardState card, LocalDate today) {
        return switch (card) {
            case NewCard fresh -> 0;
            case SeenCard seen -> (int) Math.max(0, ChronoUnit.DAYS.between(seen.lastStudyDay(), today));
        };
    }
}
