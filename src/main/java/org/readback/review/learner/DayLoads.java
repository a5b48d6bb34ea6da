package org.readback.review.learner;

import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.readback.memory.schedule.DayLoad;
import org.readback.review.card.DueCards;
import org.readback.settings.Absence;
import org.readback.settings.StudySettings;

/** What the person's coming days hold already, for a card that is about to be given its next day. */
@Singleton
public class DayLoads {
    /** Days ahead that are looked at; what lies farther is spread thinly anyway. */
    private static final int AHEAD = 120;

    /** A day on which another question about the same fact is due is as full as one with so many cards more. */
    private static final double SIBLING = 50;

    private final DueCards due;
    private final Absence.Repository absences;

    DayLoads(DueCards due, Absence.Repository absences) {
        this.due = due;
        this.absences = absences;
    }

    /**
     * The loads as they are now. Needs a transaction.
     *
     * @param factId the fact that the card's question rests on
     */
    public DayLoad of(
            long personId, StudySettings settings, LocalDate today, String questionId, Optional<String> factId) {
        Map<LocalDate, Long> cards = due.dueBetween(personId, today.plusDays(1), today.plusDays(AHEAD)).stream()
                .collect(Collectors.toMap(DueCards.DueOn::day, DueCards.DueOn::cards));
        Set<LocalDate> siblings = factId.map(fact -> new HashSet<>(due.dueDaysOfFact(personId, fact, questionId)))
                .orElseGet(HashSet::new);
        List<Absence> away = absences.from(personId, today);
        Set<DayOfWeek> off = settings.daysOff();
        return daysFromToday -> {
            LocalDate day = today.plusDays(daysFromToday);
            if (off.contains(day.getDayOfWeek()) || away.stream().anyMatch(absence -> absence.covers(day))) {
                return DayLoad.CLOSED;
            }
            return cards.getOrDefault(day, 0L) + (siblings.contains(day) ? SIBLING : 0);
        };
    }
}
