package org.readback.generation;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.readback.question.Option;

/** The order of options: dates ascending, all else shuffled the same way each time. */
final class Options {
    /** A date as {@link org.readback.report.PartialDate#text()} writes it. */
    private static final Pattern DATE = Pattern.compile("(?:(\\p{L}+) )?(?:(\\d{1,2}), )?(\\d{4})s?");

    private Options() {}

    static List<Option> shuffled(String right, List<Option> wrong, long seed) {
        Random random = new Random(seed);
        List<Option> options = new ArrayList<>(wrong);
        Collections.shuffle(options, random);
        options.add(random.nextInt(options.size() + 1), right(right));
        return List.copyOf(options);
    }

    static List<Option> ascending(String right, List<Option> wrong) {
        return Stream.concat(Stream.of(right(right)), wrong.stream())
                .sorted(Comparator.comparingInt(option -> place(option.text())))
                .toList();
    }

    private static Option right(String text) {
        return new Option(text, true, Optional.empty());
    }

    /** A number that grows with the date; what is no date comes last. */
    private static int place(String text) {
        Matcher date = DATE.matcher(text);
        if (!date.matches()) {
            return Integer.MAX_VALUE;
        }
        int month = Optional.ofNullable(date.group(1)).map(Options::month).orElse(0);
        int day = Optional.ofNullable(date.group(2)).map(Integer::valueOf).orElse(0);
        return (Integer.parseInt(date.group(3)) * 16 + month) * 32 + day;
    }

    private static int month(String name) {
        return Stream.of(Month.values())
                .filter(month ->
                        month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).equals(name))
                .findFirst()
                .map(Month::getValue)
                .orElse(0);
    }
}
