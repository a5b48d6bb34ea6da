package org.readback.memory.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;

/**
 * Divides time into a person's study days, which begin some hours after midnight so that a late evening belongs to the day
 * it ends.
 *
 * <p>A study day lasts from its start to the start of the next. Where clocks skip the start time, the day starts when they
 * land; where they show it twice, it starts the first time.
 *
 * @param zone where the person lives
 * @param dayStart local time at which a study day begins
 */
public record StudyCalendar(ZoneId zone, LocalTime dayStart) {

    /** The start of the day in Anki, and ours for whoever has not chosen another. */
    public static final LocalTime DEFAULT_DAY_START = LocalTime.of(4, 0);

    /** The study day that an instant falls on. */
    public LocalDate dayOf(Instant instant) {
        // One day ahead is always late enough: no zone's clock is ever set back by more than a day.
        LocalDate day = LocalDate.ofInstant(instant, zone).plusDays(1);
        while (startOf(day).isAfter(instant)) {
            day = day.minusDays(1);
        }
        return day;
    }

    /** The first instant of a study day. A date that the zone left out altogether starts with the one after it. */
    public Instant startOf(LocalDate day) {
        LocalDateTime start = day.atTime(dayStart);
        ZoneOffsetTransition transition = zone.getRules().getTransition(start);
        if (transition != null && transition.isGap()) {
            return transition.getInstant();
        }
        return start.atZone(zone).toInstant();
    }
}
