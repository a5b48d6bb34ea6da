package org.readback.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.resteasy.reactive.RestForm;
import org.readback.question.Option;

/**
 * The options of a multiple choice: a few lines to start with, empty or not.
 *
 * @param choice their texts
 * @param choiceRight the places in {@code choice} of those that are right, from 0
 * @param reason why each option is wrong, at the option's place
 */
record OptionFields(
        @RestForm List<String> choice,
        @RestForm Set<Integer> choiceRight,
        @RestForm List<String> reason) {
    static final OptionFields NONE = new OptionFields(List.of(), Set.of(), List.of());

    private static final int FEWEST = 4;
    private static final int MOST = 8;

    OptionFields {
        choice = padded(choice, FEWEST);
        reason = padded(reason, choice.size());
        choiceRight = choiceRight == null ? Set.of() : Set.copyOf(choiceRight);
    }

    /** One option of the form. */
    record Line(int index, String text, boolean right, String reason) {
        /** As people count. */
        public int number() {
            return index + 1;
        }
    }

    static OptionFields of(List<Option> options) {
        return new OptionFields(
                options.stream().map(Option::text).toList(),
                IntStream.range(0, options.size())
                        .filter(i -> options.get(i).right())
                        .boxed()
                        .collect(Collectors.toSet()),
                options.stream().map(option -> option.reason().orElse("")).toList());
    }

    /** Those that hold a text. */
    List<Option> options() {
        return lines().stream()
                .filter(line -> !line.text().isEmpty())
                .map(line -> new Option(
                        line.text(),
                        line.right(),
                        Optional.of(line.reason()).filter(reason -> !line.right() && !reason.isEmpty())))
                .toList();
    }

    public List<Line> lines() {
        return IntStream.range(0, choice.size())
                .mapToObj(i -> new Line(i, choice.get(i), choiceRight.contains(i), reason.get(i)))
                .toList();
    }

    int size() {
        return choice.size();
    }

    public boolean moreFit() {
        return choice.size() < MOST;
    }

    OptionFields andAnother() {
        return moreFit() ? new OptionFields(padded(choice, choice.size() + 1), choiceRight, reason) : this;
    }

    /** Without the reasons why right options are wrong. */
    OptionFields asKept() {
        List<String> reasons = IntStream.range(0, reason.size())
                .mapToObj(i -> choiceRight.contains(i) ? "" : reason.get(i))
                .toList();
        return new OptionFields(choice, choiceRight, reasons);
    }

    /** As many as there are, but no fewer than these and no more than fit. */
    private static List<String> padded(List<String> typed, int fewest) {
        List<String> all = new ArrayList<>();
        if (typed != null) {
            typed.stream().limit(MOST).map(FormText::of).forEach(all::add);
        }
        while (all.size() < fewest) {
            all.add("");
        }
        return List.copyOf(all);
    }
}
