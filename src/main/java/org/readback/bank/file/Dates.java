package org.readback.bank.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readback.bank.yaml.Fields;
import org.readback.bank.yaml.Place;
import org.readback.bank.yaml.Problems;
import org.readback.bank.yaml.Shown;
import org.readback.bank.yaml.YamlNode;
import org.readback.report.PartialDate;
import org.readback.report.When;

/** Reads dates no finer than they are written: {@code 1960s}, {@code 2014}, {@code 2021-11}, {@code 2023-09-13}. */
final class Dates {
    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:(s)|(?:-(\\d{2})(?:-(\\d{2}))?))?");
    private static final Set<String> PERIOD_KEYS = Set.of("since", "from", "to");

    private final Problems problems;

    Dates(Problems problems) {
        this.problems = problems;
    }

    /** A full day under a key that must be there. */
    LocalDate day(Fields fields, String key) {
        Optional<String> text = Optional.of(fields.text(key)).filter(word -> !word.isEmpty());
        Optional<LocalDate> day =
                text.flatMap(Dates::parse).filter(date -> date.day() != 0).map(PartialDate::earliest);
        if (text.isPresent() && day.isEmpty()) {
            problems.add(fields.placeOf(key), "`" + Shown.shortly(text.get()) + "` is no day; write it as 2023-09-13");
        }
        return day.orElse(LocalDate.EPOCH);
    }

    /** A date, {@code {since: date}} or {@code {from: date, to: date}}. */
    Optional<When> when(YamlNode node) {
        if (node instanceof YamlNode.Text text) {
            return date(text.text(), text.place()).map(When.At::new);
        }
        return Fields.of(node, PERIOD_KEYS, problems).flatMap(this::period);
    }

    private Optional<When> period(Fields fields) {
        if (fields.node("since").isPresent()) {
            if (fields.node("from").isPresent() || fields.node("to").isPresent()) {
                problems.add(fields.place(), "`since` stands alone; a period with both ends has `from` and `to`");
            }
            return date(fields.text("since"), fields.placeOf("since")).map(When.Since::new);
        }
        Optional<PartialDate> from = date(fields.text("from"), fields.placeOf("from"));
        Optional<PartialDate> to = date(fields.text("to"), fields.placeOf("to"));
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        if (!from.get().isStrictlyBefore(to.get())) {
            problems.add(fields.placeOf("to"), "the period ends before it starts; `from` comes before `to`");
        }
        return Optional.of(new When.Between(from.get(), to.get()));
    }

    private Optional<PartialDate> date(String text, Place place) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<PartialDate> date = parse(text);
        if (date.isEmpty()) {
            problems.add(
                    place,
                    "`" + Shown.shortly(text)
                            + "` is no date; write it as finely as the text gives it: 1960s, 2014, 2021-11 or 2023-09-13");
        }
        return date;
    }

    private static Optional<PartialDate> parse(String text) {
        Matcher date = DATE.matcher(text);
        if (!date.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(date.group(1));
        try {
            if (date.group(2) != null) {
                return Optional.of(PartialDate.decade(year));
            }
            if (date.group(3) == null) {
                return Optional.of(PartialDate.year(year));
            }
            int month = Integer.parseInt(date.group(3));
            return Optional.of(
                    date.group(4) == null
                            ? PartialDate.month(year, month)
                            : PartialDate.day(LocalDate.of(year, month, Integer.parseInt(date.group(4)))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
