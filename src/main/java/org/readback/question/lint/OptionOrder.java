package org.readback.question.lint;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.readback.question.Option;
import org.readback.question.grading.DateReader;
import org.readback.question.grading.NumberReader;
import org.readback.report.PartialDate;

/** L15: dates and numbers ascending, everything else shuffled the same way each time. */
public final class OptionOrder {
    private OptionOrder() {}

    /**
     * The options in their logical order.
     *
     * @param seed decides the shuffle where there is no such order, e.g. from the question's id
     */
    public static List<Option> of(List<Option> options, Locale language, long seed) {
        return ascending(options, language).orElseGet(() -> {
            List<Option> shuffled = new ArrayList<>(options);
            Collections.shuffle(shuffled, new SplittableRandom(seed));
            return List.copyOf(shuffled);
        });
    }

    /** Whether they stand in their logical order, or have none. */
    public static boolean isOrdered(List<Option> options, Locale language) {
        return ascending(options, language)
                .filter(ordered -> !ordered.equals(options))
                .isEmpty();
    }

    private static Optional<List<Option>> ascending(List<Option> options, Locale language) {
        DateReader dates = new DateReader(language);
        NumberReader numbers = new NumberReader(language);
        return sorted(
                        options,
                        text -> dates.readOne(text)
                                .or(() -> dates.readPeriod(text).map(DateReader.Period::start)),
                        PartialDate::compareTo)
                .or(() -> sorted(
                        options, text -> numbers.read(text).map(NumberReader.Reading::number), BigDecimal::compareTo));
    }

    /** The options by their values; empty where one has none. */
    private static <T> Optional<List<Option>> sorted(
            List<Option> options, Function<String, Optional<T>> value, Comparator<T> order) {
        record Placed<T>(Option option, T place) {}
        List<Placed<T>> placed = options.stream()
                .flatMap(option -> value.apply(option.text()).map(place -> new Placed<>(option, place)).stream())
                .toList();
        return placed.isEmpty() || placed.size() < options.size()
                ? Optional.empty()
                : Optional.of(placed.stream()
                        .sorted(Comparator.comparing(Placed::place, order))
                        .map(Placed::option)
                        .toList());
    }
}
