package org.readback.study;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.readback.memory.Due;
import org.readback.memory.SeenCard;

/** How long until a card comes back, in words: "10m" is read out as ten metres. */
final class Wait {
    private static final int DAYS_A_MONTH = 30;
    private static final int DAYS_A_YEAR = 365;

    private Wait() {}

    /** From its last review until it is due, e.g. "in 10 minutes", "tomorrow", "in 3 days". */
    static String of(SeenCard card) {
        return switch (card.due()) {
            case Due.Step step -> of(Duration.between(card.lastReviewedAt(), step.at()));
            case Due.Day day -> untilDay(card.lastStudyDay(), day.day());
        };
    }

    /** A wait of less than a day; parts of a minute count as a whole one. */
    static String of(Duration wait) {
        long minutes = Math.max(1, Math.ceilDiv(wait.toSeconds(), 60));
        if (minutes < 120) {
            return "in " + counted(minutes, "minute");
        }
        long hours = Math.round(minutes / 60.0);
        return hours < 48 ? "in " + counted(hours, "hour") : "in " + counted(Math.round(hours / 24.0), "day");
    }

    /** From one study day to a later one; months and years are rounded and say so. */
    static String untilDay(LocalDate from, LocalDate due) {
        long days = ChronoUnit.DAYS.between(from, due);
        if (days <= 0) {
            return "today";
        }
        if (days == 1) {
            return "tomorrow";
        }
        if (days <= 2 * DAYS_A_MONTH) {
            return "in " + days + " days";
        }
        if (days < 2 * DAYS_A_YEAR) {
            return "in about " + Math.round((double) days / DAYS_A_MONTH) + " months";
        }
        return "in about " + Math.round((double) days / DAYS_A_YEAR) + " years";
    }

    /** A number with its noun, e.g. "1 card", "2 cards". */
    static String counted(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
