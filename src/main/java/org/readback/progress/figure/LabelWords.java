package org.readback.progress.figure;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.readback.review.card.CardStatus;
import org.readback.review.card.CardStatusMessages;
import org.readback.web.Dates;
import org.readback.web.Language;
import org.readback.web.Texts;

/** Puts labels of rows into words. */
final class LabelWords {
    private LabelWords() {}

    /** A label in words of a language. */
    static String of(RowLabel label, Locale locale) {
        return switch (label) {
            case RowLabel.Cards(CardStatus standing) ->
                Texts.of(CardStatusMessages.class, Language.of(locale)).of(standing);
            case RowLabel.Both() -> messages(locale).both();
            case RowLabel.Near(LocalDate day) -> Dates.near(day, locale);
            case RowLabel.On(LocalDate day) -> Dates.brief(day, locale);
            case RowLabel.Today() -> messages(locale).today();
            case RowLabel.Overdue() -> messages(locale).overdue();
            case RowLabel.Week(LocalDate first, LocalDate last) -> Dates.span(first, last, locale);
            case RowLabel.Month(YearMonth month) -> Dates.month(month, locale);
            case RowLabel.Hour(int hour) -> String.format(locale, "%02d:00", hour);
            case RowLabel.Range(int from, int to) -> from + "–" + to;
            case RowLabel.Percent(int from, int to) -> from + "–" + to + "\u00a0%";
            case RowLabel.Length(int days) -> messages(locale).length(days);
            case RowLabel.Topic(String name, String _) -> name;
        };
    }

    private static ProgressMessages messages(Locale locale) {
        return Texts.of(ProgressMessages.class, Language.of(locale));
    }

    /** In templates {@code {row.label.shown}}. */
    @TemplateExtension
    static String shown(RowLabel label, @TemplateAttribute Object locale) {
        return of(label, (Locale) locale);
    }
}
