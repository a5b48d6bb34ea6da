package org.readback.web;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as pages write them, whatever language the server's machine speaks: in templates {@code {date.words}}. */
@TemplateExtension
public final class Dates {
    private Dates() {}

    /** A date, e.g. "3 August 2026", "3. August 2026". */
    public static String words(LocalDate date, @TemplateAttribute Object locale) {
        return DateTimeFormatter.ofPattern(german(locale) ? "d. MMMM uuuu" : "d MMMM uuuu", (Locale) locale)
                .format(date);
    }

    /** A time to the minute, e.g. "3 Aug 2026, 14:05". */
    public static String words(ZonedDateTime time, @TemplateAttribute Object locale) {
        return DateTimeFormatter.ofPattern(german(locale) ? "d. MMM uuuu, HH:mm" : "d MMM uuuu, HH:mm", (Locale) locale)
                .format(time);
    }

    /** A near day, e.g. "Mon 3 Aug", "Mo. 3. Aug.". */
    public static String near(LocalDate date, @TemplateAttribute Object locale) {
        return DateTimeFormatter.ofPattern(german(locale) ? "EEE d. MMM" : "EEE d MMM", (Locale) locale)
                .format(date);
    }

    /** A day of any year in few letters, e.g. "3 Aug 2026". */
    public static String brief(LocalDate date, @TemplateAttribute Object locale) {
        return DateTimeFormatter.ofPattern(german(locale) ? "d. MMM uuuu" : "d MMM uuuu", (Locale) locale)
                .format(date);
    }

    private static boolean german(Object locale) {
        return ((Locale) locale).getLanguage().equals(Locale.GERMAN.getLanguage());
    }
}
