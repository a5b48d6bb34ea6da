package org.readback.question.lint;

import static org.readback.question.lint.Rule.Objection.error;
import static org.readback.question.lint.Rule.Objection.warning;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.readback.question.Question;
import org.readback.question.lint.Rule.Objection;

/** How the question itself is put. */
final class StemRules {
    /** A stem with fewer words asks nothing. */
    static final int FEWEST_WORDS = 4;

    /** A stem with more words is hard to hold in mind. */
    static final int MANY_WORDS = 35;

    /** A stem with more words is a text. */
    static final int MOST_WORDS = 60;

    private static final Pattern NEGATIVE =
            Pattern.compile("\\bnot\\b|\\bexcept\\b|(?<!\\bat )\\bleast\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern YES_NO = Pattern.compile(
            "^(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should)\\b.*\\?$",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile("“[^”]*”|\"[^\"]*\"");
    private static final Pattern UNRESOLVED = Pattern.compile(
            "\\b(?:this (?!report|question|list)\\w+|these|the (?:former|latter))\\b|^(?:it|its|they|their|he|his|she|her)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PAIR = Pattern.compile(
            "\\b(?:both (?!\\w+(?: \\w+){0,4} and )\\w+"
                    + "|the (?:two|both) (?:countries|governments|leaders|nations|parties|powers|presidents|sides|states))\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AND = Pattern.compile("\\band\\b");
    private static final Pattern THESE = Pattern.compile("\\bthese\\b", Pattern.CASE_INSENSITIVE);
    /** In small letters: "the Union" is a name. */
    private static final Pattern BARE_NOUN = Pattern.compile(
            "\\b[Tt]he (accord|agreement|countries|governments|group|grouping|invasion|leaders|organization|pact|partnership"
                    + "|presidents|resolution|sides|treaty|union)\\b"
                    + "(?! (?:between|for|from|in|of|on|signed|that|to|which|with)\\b)");

    private StemRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.single("L12", StemRules::positive),
                Rule.single("L13", StemRules::asks),
                Rule.single("L14", StemRules::isShort),
                Rule.single("L22", StemRules::notYesOrNo),
                Rule.single("L23", StemRules::standsAlone));
    }

    /** A negation is the report's own where its sentence has it too. */
    private static Optional<Objection> positive(Item item) {
        String sentence = item.context().sentence().orElse("");
        return NEGATIVE.matcher(item.stem())
                .results()
                .map(found -> found.group())
                .filter(word -> !Words.standsIn(word, sentence))
                .findFirst()
                .map(word -> warning("stem", "The stem says “" + word + "”. Ask for what is so, not for what is not."));
    }

    private static Optional<Objection> asks(Item item) {
        String stem = item.stem().strip();
        boolean complete = switch (item.question()) {
            case Question.Cloze _ -> stem.contains(Question.Cloze.BLANK);
            case Question.TrueFalse _ -> stem.endsWith(".") || stem.endsWith(".”");
            case Question.ShortAnswer _, Question.MultipleChoice _, Question.DateAnswer _, Question.NumberAnswer _ ->
                stem.endsWith("?") || stem.contains(Question.Cloze.BLANK);
            // These are often told to do something: "Put these in order."
            case Question.ListRecall _, Question.Ordering _, Question.Matching _ -> stem.matches("(?s).*[?.:]");
        };
        if (!complete) {
            return Optional.of(error(
                    "stem",
                    item.question() instanceof Question.TrueFalse
                            ? "The statement does not end with a full stop. Write one whole sentence."
                            : "The stem asks nothing. End it with a question mark, or put a blank (____) in it."));
        }
        int words = Words.count(stem);
        return words >= FEWEST_WORDS
                ? Optional.empty()
                : Optional.of(error(
                        "stem",
                        "The stem has " + words + " words. Ask a whole question of at least " + FEWEST_WORDS + "."));
    }

    private static Optional<Objection> isShort(Item item) {
        int words = Words.count(item.stem());
        String message = "The stem has " + words + " words. Cut it to " + MANY_WORDS + " or fewer.";
        if (words > MOST_WORDS) {
            return Optional.of(error("stem", message));
        }
        return words > MANY_WORDS ? Optional.of(warning("stem", message)) : Optional.empty();
    }

    private static Optional<Objection> notYesOrNo(Item item) {
        if (item.question() instanceof Question.TrueFalse statement) {
            boolean bare = !statement.truth() && statement.correction().isEmpty();
            return bare
                    ? Optional.of(warning("correction", "A false statement teaches nothing alone. Add the true one."))
                    : Optional.empty();
        }
        return YES_NO.matcher(item.stem().strip()).matches() && !item.isChoice()
                ? Optional.of(warning(
                        "stem", "The stem can be answered by yes or no. Ask who, what, which, when, where or why."))
                : Optional.empty();
    }

    private static Optional<Objection> standsAlone(Item item) {
        String stem = unquoted(item);
        return Stream.of(
                        dangling(UNRESOLVED, stem, (_, _) -> false),
                        dangling(PAIR, stem, (_, before) -> AND.matcher(before).find()),
                        dangling(BARE_NOUN, stem, Words::standsIn))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The stem in its own words; "these" is told by what stands below it, where something does. */
    private static String unquoted(Item item) {
        String stem = QUOTED.matcher(item.stem()).replaceAll("“”").strip();
        return item.sideBySide().isEmpty() ? stem : THESE.matcher(stem).replaceAll("those");
    }

    /**
     * The first reference that nothing before it resolves.
     *
     * @param isResolved whether the reference is to something in the stem's words before it: "In the Border Agreement,
     *     what did the agreement settle?"
     */
    private static Optional<Objection> dangling(
            Pattern reference, String stem, BiPredicate<String, String> isResolved) {
        return reference
                .matcher(stem)
                .results()
                .filter(found -> !isResolved.test(
                        found.groupCount() > 0 ? found.group(1) : found.group(), stem.substring(0, found.start())))
                .findFirst()
                .map(found -> error(
                        "stem",
                        "“" + found.group().strip()
                                + "” cannot be understood without the text around it. Name who or what is meant."));
    }
}
