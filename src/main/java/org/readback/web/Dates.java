package org.readback.web;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.function.Function;

/**
 * Dates as pages write them, whatever language the server's machine speaks: in templates {@code {date.words}}. The patterns
 * are {@link DateMessages}.
 */
@TemplateExtension
public final class Dates {
    private Dates() {}

    /** A date, e.g. "3 August 2026", "3. August 2026". */
    public static String words(LocalDate date, @TemplateAttribute Object locale) {
        return format(date, locale, DateMessages::date);
    }

    /** A time to the minute, e.g. "3 Aug 2026, 14:05". */
    public static String words(ZonedDateTime time, @TemplateAttribute Object locale) {
        return format(time, locale, DateMessages::time);
    }

    /** A near day, e.g. "Mon 3 Aug", "Mo. 3. Aug.". */
    public static String near(LocalDate date, @TemplateAttribute Object locale) {
        return format(date, locale, DateMessages::near);
    }

    /** A day of about now with its name, e.g. "Monday 3 August". */
    public static String weekday(LocalDate date, @TemplateAttribute Object locale) {
        return format(date, locale, DateMessages::weekday);
    }

    /** A day of any year in few letters, e.g. "3 Aug 2026". */
    public static String brief(LocalDate date, @TemplateAttribute Object locale) {
        return format(date, locale, DateMessages::brief);
    }

    /** A time as a machine reads it: HTML knows no more than three places of a second. */
    public static String stamp(ZonedDateTime time) {
        return time.truncatedTo(ChronoUnit.SECONDS).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    /** A month, e.g. "Aug 2026". */
    public static String month(YearMonth month, @TemplateAttribute Object locale) {
        return format(month, locale, DateMessages::month);
    }

    /** From one day to a later one of about the same time, e.g. "3–9 Aug", "28 Jul–3 Aug". */
    public static String span(LocalDate first, LocalDate last, Object locale) {
        return format(first, locale, first.getMonth() == last.getMonth() ? DateMessages::inMonth : DateMessages::inYear)
                + "–"
                + format(last, locale, DateMessages::inYear);
    }

    private static String format(TemporalAccessor date, Object locale, Function<DateMessages, String> pattern) {
        Locale reader = (Locale) locale;
        DateMessages patterns = Texts.of(DateMessages.class, Language.of(reader));
        return DateTimeFormatter.ofPattern(pattern.apply(patterns), reader).format(date);
    }
}
