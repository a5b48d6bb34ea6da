package org.readback.web;

import io.quarkus.qute.TemplateExtension;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as pages write them, whatever language the server's machine speaks: in templates {@code {date.words}}. */
@TemplateExtension
public final class Dates {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);

    private Dates() {}

    /** A date, e.g. "3 August 2026". */
    public static String words(LocalDate date) {
        return DATE.format(date);
    }

    /** A time to the minute, e.g. "3 Aug 2026, 14:05". */
    public static String words(ZonedDateTime time) {
        return TIME.format(time);
    }
}
