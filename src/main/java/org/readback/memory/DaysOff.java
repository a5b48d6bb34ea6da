package org.readback.memory;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Study days on which a person does not study.
 *
 * @param weekly days of every week, not all seven
 * @param absences planned ones
 */
public record DaysOff(Set<DayOfWeek> weekly, List<Absence> absences) {

    /** Someone who studies every day. */
    public static final DaysOff NONE = new DaysOff(Set.of(), List.of());

    private static final int DAYS_OF_A_WEEK = 7;

    /**
     * A time away.
     *
     * @param from its first study day
     * @param to its last
     */
    public record Absence(LocalDate from, LocalDate to) {
        public Absence {
            if (to.isBefore(from)) {
                throw new IllegalArgumentException("an absence cannot end on " + to + " and begin on " + from);
            }
        }

        boolean covers(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    public DaysOff {
        weekly = Set.copyOf(weekly);
        absences = List.copyOf(absences);
        if (weekly.size() == DAYS_OF_A_WEEK) {
            throw new IllegalArgumentException("someone who is off every day of the week never studies");
        }
    }

    public boolean isOff(LocalDate day) {
        return weekly.contains(day.getDayOfWeek()) || absences.stream().anyMatch(absence -> absence.covers(day));
    }
}
