package org.readback.study;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.readback.web.Dates;
import org.readback.web.Language;
import org.readback.web.Texts;

/** What a row of a figure is about; pages say it in the reader's language. */
public sealed interface RowLabel {
    /** Cards that stand so. */
    record Cards(Standing standing) implements RowLabel {}

    /** All cards that the rows before tell apart. */
    record Both() implements RowLabel {}

    /** A near day. */
    record Near(LocalDate day) implements RowLabel {}

    /** A day of any year. */
    record On(LocalDate day) implements RowLabel {}

    record Today() implements RowLabel {}

    record Overdue() implements RowLabel {}

    /** A week, both days included. */
    record Week(LocalDate first, LocalDate last) implements RowLabel {}

    record Month(YearMonth month) implements RowLabel {}

    record Hour(int hour) implements RowLabel {}

    /** From one number to another, e.g. "2–3". */
    record Range(int from, int to) implements RowLabel {}

    /** A range of percent. */
    record Percent(int from, int to) implements RowLabel {}

    /** So many days or more, up to where the next length begins. */
    record Length(int days) implements RowLabel {}

    /** A topic, in its report's language. */
    record Topic(String name, String language) implements RowLabel {}

    /** The language of words that are not the page's own; empty for those that are. */
    default String language() {
        return this instanceof Topic topic ? topic.language() : "";
    }

    /** It in words of a language. */
    default String in(Locale locale) {
        return switch (this) {
            case Cards(Standing standing) ->
                Texts.of(CardsMessages.class, Language.of(locale)).standing(standing);
            case Both() -> messages(locale).both();
            case Near(LocalDate day) -> Dates.near(day, locale);
            case On(LocalDate day) -> Dates.brief(day, locale);
            case Today() -> messages(locale).today();
            case Overdue() -> messages(locale).overdue();
            case Week(LocalDate first, LocalDate last) -> Dates.span(first, last, locale);
            case Month(YearMonth month) -> Dates.month(month, locale);
            case Hour(int hour) -> String.format(locale, "%02d:00", hour);
            case Range(int from, int to) -> from + "–" + to;
            case Percent(int from, int to) -> from + "–" + to + "\u00a0%";
            case Length(int days) -> messages(locale).length(days);
            case Topic(String name, String _) -> name;
        };
    }

    private static ProgressMessages messages(Locale locale) {
        return Texts.of(ProgressMessages.class, Language.of(locale));
    }

    /** In templates {@code {row.label.shown}}. */
    @TemplateExtension
    static String shown(RowLabel label, @TemplateAttribute Object locale) {
        return label.in((Locale) locale);
    }
}
