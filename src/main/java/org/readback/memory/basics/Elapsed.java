package org.readback.memory.basics;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The time since a card's last review, both ways in which models count it. A clock that went backwards gives 0.
 *
 * @param studyDays whole study days of the person
 * @param clockDays days and their fractions, by the clock
 */
public record Elapsed(double studyDays, double clockDays) {

    private static final double SECONDS_PER_DAY = 86_400;

    /** No time at all. */
    public static final Elapsed NONE = days(0);

    /** The same by both counts, for plans and simulations, which know days only. */
    public static Elapsed days(double days) {
        return new Elapsed(days, days);
    }

    /** The time between two reviews, each made at an instant and on a study day. */
    public static Elapsed between(Instant from, LocalDate fromDay, Instant to, LocalDate toDay) {
        Duration clock = Duration.between(from, to);
        return new Elapsed(
                Math.max(0, ChronoUnit.DAYS.between(fromDay, toDay)),
                Math.max(0, (clock.getSeconds() + clock.getNano() / 1e9) / SECONDS_PER_DAY));
    }
}
