package org.readback.memory.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalDouble;
import org.readback.memory.basics.Elapsed;
import org.readback.memory.model.MemoryModel;

/** How likely a person is to recall a card at some time, if it is not reviewed before. Absent for cards never reviewed. */
public final class Retrievability {

    private final MemoryModel model;
    private final StudyCalendar calendar;

    public Retrievability(MemoryModel model, StudyCalendar calendar) {
        this.model = model;
        this.calendar = calendar;
    }

    /** Probability of recall at an instant; times before the last review count as just after it. */
    public OptionalDouble at(CardState card, Instant instant) {
        return on(card, instant, calendar.dayOf(instant));
    }

    /** Probability of recall when the study day begins. */
    public OptionalDouble on(CardState card, LocalDate day) {
        return on(card, calendar.startOf(day), day);
    }

    private OptionalDouble on(CardState card, Instant instant, LocalDate day) {
        return switch (card) {
            case NewCard fresh -> OptionalDouble.empty();
            case SeenCard seen -> {
                Elapsed elapsed = Elapsed.between(seen.lastReviewedAt(), seen.lastStudyDay(), instant, day);
                yield OptionalDouble.of(model.retrievability(seen.memory(), elapsed));
            }
        };
    }
}
