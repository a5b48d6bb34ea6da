package org.readback.memory.plan;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.SplittableRandom;
import org.readback.memory.schedule.StudyCalendar;

/**
 * When a simulated person sits down to study: at about their usual time, on some days in the evening instead.
 *
 * @param usual local time at which they mostly begin
 * @param spread standard deviation of when they really do
 * @param evenings share of days on which they begin in the evening, from 0 to 1
 */
public record Routine(LocalTime usual, Duration spread, double evenings) {

    private static final LocalTime EVENING = LocalTime.of(20, 30);
    /** What they sat down for is done before the study day ends. */
    private static final Duration AT_LEAST = Duration.ofHours(1);

    private static final LocalTime[] USUAL = {
        LocalTime.of(7, 0), LocalTime.of(8, 30), LocalTime.of(12, 30), LocalTime.of(18, 0)
    };
    private static final int DIFFERENCE_MINUTES = 90;
    private static final Duration LEAST_SPREAD = Duration.ofMinutes(20);
    private static final int MORE_SPREAD_MINUTES = 40;
    private static final double MOST_EVENINGS = 0.25;

    public Routine {
        if (spread.isNegative() || !(evenings >= 0 && evenings <= 1)) {
            throw new IllegalArgumentException("a spread of " + spread + " and " + evenings
                    + " of the days in the evening are not possible; a spread is not negative, a share from 0 to 1");
        }
    }

    /** Somebody who sits down at the same time every day. */
    public static Routine at(LocalTime usual) {
        return new Routine(usual, Duration.ZERO, 0);
    }

    /** One of many people: most are early, some study at noon or after work. */
    public static Routine draw(SplittableRandom random) {
        return new Routine(
                USUAL[random.nextInt(USUAL.length)].plusMinutes(random.nextInt(DIFFERENCE_MINUTES)),
                LEAST_SPREAD.plusMinutes(random.nextInt(MORE_SPREAD_MINUTES)),
                random.nextDouble() * MOST_EVENINGS);
    }

    /** When they sit down on a study day; always on that day, and early enough to get something done. */
    Instant on(LocalDate day, StudyCalendar calendar, SplittableRandom random) {
        LocalTime wanted = random.nextDouble() < evenings ? EVENING : usual;
        // What is before the day's start by the clock is at its end.
        LocalDate date = wanted.isBefore(calendar.dayStart()) ? day.plusDays(1) : day;
        Instant at = date.atTime(wanted)
                .atZone(calendar.zone())
                .toInstant()
                .plusSeconds(Math.round(random.nextGaussian() * spread.toSeconds()));
        Instant first = calendar.startOf(day);
        Instant last = calendar.startOf(day.plusDays(1)).minus(AT_LEAST);
        return at.isBefore(first) ? first : at.isAfter(last) ? last : at;
    }
}
