package org.readback.web.format;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.readback.memory.basics.Grade;
import org.readback.memory.schedule.Due;
import org.readback.memory.schedule.SeenCard;
import org.readback.web.Dates;
import org.readback.web.Language;
import org.readback.web.Texts;

/** Waits, times, days and measures in words of one language. */
public final class StudyWords {
    private static final int DAYS_A_MONTH = 30;
    private static final int DAYS_A_YEAR = 365;

    private final StudyMessages messages;
    private final Locale locale;

    private StudyWords(StudyMessages messages, Language language) {
        this.messages = messages;
        this.locale = language.locale();
    }

    /** In the reader's language. */
    public static StudyWords of(Texts texts) {
        return in(texts.language());
    }

    static StudyWords in(Language language) {
        return new StudyWords(Texts.of(StudyMessages.class, language), language);
    }

    public StudyMessages messages() {
        return messages;
    }

    /** A grade as its button has it. */
    String grade(Grade grade) {
        return messages.grade(grade);
    }

    /** From a card's last review until it is due, e.g. "in 10 minutes", "tomorrow", "in 3 days". */
    public String wait(SeenCard card) {
        return switch (card.due()) {
            case Due.Step step -> wait(Duration.between(card.lastReviewedAt(), step.at()));
            case Due.Day day -> untilDay(card.lastStudyDay(), day.day());
        };
    }

    /** A wait of less than a day; parts of a minute count as a whole one. */
    public String wait(Duration wait) {
        long minutes = Math.max(1, Math.ceilDiv(wait.toSeconds(), 60));
        if (minutes < 120) {
            return messages.inMinutes(minutes);
        }
        long hours = Math.round(minutes / 60.0);
        return hours < 48 ? messages.inHours(hours) : messages.inDays(Math.round(hours / 24.0));
    }

    /** From one study day to a later one; months and years are rounded and say so. */
    public String untilDay(LocalDate from, LocalDate due) {
        long days = ChronoUnit.DAYS.between(from, due);
        if (days <= 0) {
            return messages.today();
        }
        if (days == 1) {
            return messages.tomorrow();
        }
        if (days <= 2 * DAYS_A_MONTH) {
            return messages.inDays(days);
        }
        return days < 2 * DAYS_A_YEAR
                ? messages.inAboutMonths(Math.round((double) days / DAYS_A_MONTH))
                : messages.inAboutYears(Math.round((double) days / DAYS_A_YEAR));
    }

    /** A time spent, e.g. "45 seconds", "12 minutes", "3.5 hours". */
    public String time(long seconds) {
        if (seconds < 90) {
            return messages.seconds(seconds);
        }
        long minutes = Math.round(seconds / 60.0);
        return minutes < 120 ? messages.minutes(minutes) : messages.partHours(decimal(minutes / 60.0));
    }

    /** A length of time in days, as fine as it matters, e.g. "3.2 days", "41 days". */
    public String days(double days) {
        return days < 10 ? messages.partDays(decimal(days)) : messages.days(Math.round(days));
    }

    /** A near day, e.g. "Mon 3 Aug". */
    String day(LocalDate day) {
        return Dates.near(day, locale);
    }

    /** A day of any year in few letters, e.g. "3 Aug 2026". */
    String shortDay(LocalDate day) {
        return Dates.brief(day, locale);
    }

    /** A measure to one digit after the point, e.g. "12.3". */
    public String decimal(double measure) {
        return String.format(locale, "%.1f", measure);
    }
}
