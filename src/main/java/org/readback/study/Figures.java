package org.readback.study;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.readback.memory.Grade;

/** Figures as pages show them; one that cannot be computed is absent, not zero. */
final class Figures {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);

    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private Figures() {}

    /** A near day, e.g. "Mon 3 Aug". */
    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** A day of any year in few letters, e.g. "3 Aug 2026". */
    static String shortDay(LocalDate day) {
        return SHORT_DAY.format(day);
    }

    /** A length of time in days, as fine as it matters, e.g. "3.2 days", "41 days". */
    static String days(double days) {
        return days < 10 ? decimal(days) + " days" : Math.round(days) + " days";
    }

    /** A measure to one digit after the point, e.g. "12.3". */
    static String decimal(double measure) {
        return String.format(Locale.ROOT, "%.1f", measure);
    }

    /** A grade as its button has it. */
    static String grade(Grade grade) {
        return switch (grade) {
            case AGAIN -> "Again";
            case HARD -> "Hard";
            case GOOD -> "Good";
            case EASY -> "Easy";
        };
    }

    /** A share in whole percent; empty of nothing. */
    static Optional<Long> percent(long part, long whole) {
        return whole == 0 ? Optional.empty() : Optional.of(Math.round(100.0 * part / whole));
    }

    /** A time spent, e.g. "45 seconds", "12 minutes", "3.5 hours". */
    static String time(long seconds) {
        if (seconds < 90) {
            return Wait.counted(seconds, "second");
        }
        long minutes = Math.round(seconds / 60.0);
        return minutes < 120 ? Wait.counted(minutes, "minute") : decimal(minutes / 60.0) + " hours";
    }
}
