package org.readback.web.format;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import java.text.DecimalFormatSymbols;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;

/** Measures as pages write them: in templates {@code {stability.decimal}}. */
@TemplateExtension
final class Measures {
    private Measures() {}

    /** To one digit after the point, e.g. "12.3", "12,3". */
    static String decimal(Double measure, @TemplateAttribute Object locale) {
        return String.format((Locale) locale, "%.1f", measure);
    }

    /** A figure's number, which has a point before its part, as the reader writes it. */
    static String local(String number, @TemplateAttribute Object locale) {
        return number.replace(
                '.', DecimalFormatSymbols.getInstance((Locale) locale).getDecimalSeparator());
    }

    /** Whether a figure's number has a part after a point. */
    static boolean parted(String number) {
        return number.indexOf('.') >= 0;
    }

    /** A month in three letters. */
    static String abbreviation(Month month, @TemplateAttribute Object locale) {
        return month.getDisplayName(TextStyle.SHORT_STANDALONE, (Locale) locale);
    }

    /** A day of the week in two or three letters. */
    static String abbreviation(DayOfWeek day, @TemplateAttribute Object locale) {
        return day.getDisplayName(TextStyle.SHORT_STANDALONE, (Locale) locale);
    }
}
