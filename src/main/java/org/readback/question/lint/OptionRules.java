package org.readback.question.lint;

import static org.readback.question.lint.Rule.Objection.error;
import static org.readback.question.lint.Rule.Objection.warning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.readback.question.Option;
import org.readback.question.Question;
import org.readback.question.lint.Rule.Objection;

/** What stands side by side: options, and the items of lists, orders and matches. */
final class OptionRules {
    /** More options than these make a question longer, not better (R). */
    static final int MOST_OPTIONS = 4;

    /** Fewer options than these leave a coin to toss (R). */
    static final int FEWEST_OPTIONS = 3;

    private static final Pattern ALL_OR_NONE = Pattern.compile(
            "\\b(?:all|none|neither|both|either|any) of (?:the|these|them)(?: above| options| answers| others|\\b)"
                    + "|\\b(?:both )?a and b\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ABSOLUTE_OR_VAGUE = Pattern.compile(
            "\\b(?:always|never|only|every|completely|entirely|usually|often|sometimes|frequently|rarely|generally)\\b",
            Pattern.CASE_INSENSITIVE);

    private OptionRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.single("L01", OptionRules::oneKey),
                Rule.single("L02", OptionRules::distinct),
                Rule.single("L05", OptionRules::noAllOrNone),
                Rule.single("L11", OptionRules::noAbsolutes),
                Rule.single("L15", OptionRules::inOrder),
                Rule.single("L18", OptionRules::twoOrThreeDistractors));
    }

    private static Optional<Objection> oneKey(Item item) {
        boolean asksForAnswers = !(item.question() instanceof Question.TrueFalse)
                && !(item.question() instanceof Question.Ordering)
                && !(item.question() instanceof Question.Matching);
        if (asksForAnswers && item.keys().stream().allMatch(String::isBlank)) {
            return Optional.of(
                    item.isChoice()
                            ? error("options", "No option is marked right. Mark the one that is.")
                            : error("answer", "There is no right answer. Write the one you expect."));
        }
        return item.distractors().stream()
                .filter(wrong -> item.keys().stream().anyMatch(key -> item.same(key, wrong)))
                .findFirst()
                .map(wrong -> error(
                        "options",
                        "The wrong option “" + wrong
                                + "” means the same as the right one. Replace it with one that is false."));
    }

    private static Optional<Objection> distinct(Item item) {
        List<String> texts = item.sideBySide();
        return pairs(texts)
                .filter(pair -> item.same(pair.one(), pair.other()))
                .findFirst()
                .map(pair -> error(
                        item.isChoice() ? "options" : "items",
                        Words.quoted(List.of(pair.one(), pair.other()))
                                + " are the same. Leave one out, or make them differ."));
    }

    private static Optional<Objection> noAllOrNone(Item item) {
        return firstOption(item, ALL_OR_NONE)
                .map(text -> error(
                        "options",
                        "“" + text + "” speaks of the other options. Write an option that stands for itself."));
    }

    private static Optional<Objection> noAbsolutes(Item item) {
        return item.options().stream()
                .map(Option::text)
                .map(ABSOLUTE_OR_VAGUE::matcher)
                .filter(matcher -> matcher.find())
                .map(matcher -> matcher.group())
                .findFirst()
                .map(word -> warning(
                        "options",
                        "“" + word + "” in an option tells that it is wrong or right. Say how it is without it."));
    }

    private static Optional<Objection> inOrder(Item item) {
        return OptionOrder.isOrdered(item.options(), item.context().language())
                ? Optional.empty()
                : Optional.of(warning("options", "Dates and numbers stand best in ascending order. Sort the options."));
    }

    private static Optional<Objection> twoOrThreeDistractors(Item item) {
        int options = item.options().size();
        if (!item.isChoice() || options >= FEWEST_OPTIONS && options <= MOST_OPTIONS) {
            return Optional.empty();
        }
        return Optional.of(warning(
                "options",
                options + " options: " + FEWEST_OPTIONS + " are enough, more than " + MOST_OPTIONS
                        + " are too many. Keep the wrong ones that people really take for right."));
    }

    private static Optional<String> firstOption(Item item, Pattern pattern) {
        return item.options().stream()
                .map(Option::text)
                .filter(text -> pattern.matcher(text).find())
                .findFirst();
    }

    /** Two of several texts. */
    record Pair(String one, String other) {}

    static Stream<Pair> pairs(List<String> texts) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            for (int j = i + 1; j < texts.size(); j++) {
                pairs.add(new Pair(texts.get(i), texts.get(j)));
            }
        }
        return pairs.stream();
    }
}
