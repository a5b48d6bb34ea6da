package org.readback.progress.figure;

import java.time.LocalDate;
import java.time.YearMonth;
import org.readback.review.card.CardStatus;

/** What a row of a figure is about; {@link LabelWords} says it in the reader's language. */
public sealed interface RowLabel {
    /** Cards that stand so. */
    record Cards(CardStatus standing) implements RowLabel {}

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
}
