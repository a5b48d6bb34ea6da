package org.readback.question.lint;

import static org.readback.question.lint.Rule.Objection.error;
import static org.readback.question.lint.Rule.Objection.warning;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readback.question.Accepted;
import org.readback.question.Question;
import org.readback.question.grading.Grader;
import org.readback.question.grading.GradingContext;
import org.readback.question.lint.Rule.Objection;
import org.readback.report.PartialDate;
import org.readback.report.Precision;

/** What is to be typed: one thing, small enough to recall, that can be graded. */
final class AnswerRules {
    /** A longer answer holds more than one thing (ours; the rule is W's and M's). */
    static final int MOST_WORDS = 8;

    /** A longer list is not learnt as one (ours; the rule is W's and M's). */
    static final int MOST_ITEMS = 4;

    /** With fewer words around it a blank is a riddle. */
    static final int FEWEST_VISIBLE = 6;

    private static final Pattern TWO_QUESTIONS =
            Pattern.compile("\\band (?:how|what|when|where|which|who|whom|whose|why)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ASKS_PRECISION =
            Pattern.compile("\\b(?:which|what|exact) (decade|year|month|day|date)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern WHEN = Pattern.compile("\\bwhen\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern TELLS_PRECISION =
            Pattern.compile("\\b(?:decade|year|month|day|date)s?\\b", Pattern.CASE_INSENSITIVE);
    private static final Grader GRADER = new Grader();

    private AnswerRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.single("L20", AnswerRules::isAtomic),
                Rule.single("L21", AnswerRules::isSmallList),
                Rule.single("L26", AnswerRules::isSaneCloze),
                Rule.single("L28", AnswerRules::precisionAgrees),
                Rule.single("L30", AnswerRules::isGradable));
    }

    private static Optional<Objection> isAtomic(Item item) {
        boolean isList = item.question() instanceof Question.ListRecall;
        if (!isList && TWO_QUESTIONS.matcher(item.stem()).find()) {
            return Optional.of(warning("stem", "The stem asks two things. Make two questions of it."));
        }
        // An option is recognised, not recalled: it may be a sentence.
        return item.accepted().stream()
                .map(Accepted::answer)
                .filter(key -> item.context().names().named(key).isEmpty())
                .filter(key -> Words.count(key) > MOST_WORDS || joinsTwo(item, key))
                .findFirst()
                .map(key -> warning(
                        "answer",
                        "“" + key + "” is more than one thing. Ask for one of at most " + MOST_WORDS
                                + " words, or for a list."));
    }

    /** "and" between two known names. */
    private static boolean joinsTwo(Item item, String key) {
        String[] parts = key.split(" and ", -1);
        return parts.length == 2
                && item.context().names().named(parts[0]).isPresent()
                && item.context().names().named(parts[1]).isPresent();
    }

    private static Optional<Objection> isSmallList(Item item) {
        return item.question() instanceof Question.ListRecall list && list.wanted() > MOST_ITEMS
                ? Optional.of(warning(
                        "items",
                        list.wanted() + " items are too many to recall at once. Ask for " + MOST_ITEMS
                                + " or fewer, or make a cloze of each."))
                : Optional.empty();
    }

    private static Optional<Objection> isSaneCloze(Item item) {
        if (!(item.question() instanceof Question.Cloze cloze)) {
            return Optional.empty();
        }
        String[] around = cloze.stem().split(Pattern.quote(Question.Cloze.BLANK), -1);
        if (around.length != 2) {
            return Optional.of(error(
                    "stem", "The sentence has " + (around.length - 1) + " blanks. Put exactly one (____) in it."));
        }
        String visible = String.join(" ", around);
        int words = (int) Arrays.stream(visible.split("\\s+"))
                .filter(word -> word.chars().anyMatch(Character::isLetterOrDigit))
                .count();
        if (words < FEWEST_VISIBLE) {
            return Optional.of(error(
                    "stem", "Only " + words + " words stand around the blank. Leave at least " + FEWEST_VISIBLE + "."));
        }
        String target = cloze.accepted().answer();
        if (Words.isFunctionWord(target)) {
            return Optional.of(error("answer", "“" + target + "” says nothing. Leave out a name, a date or a noun."));
        }
        return item.names(target).stream()
                .filter(name -> Words.standsIn(name, visible))
                .findFirst()
                .map(twin ->
                        error("stem", "“" + twin + "” still stands beside the blank. Take it out, or blank it too."));
    }

    private static Optional<Objection> precisionAgrees(Item item) {
        Optional<Precision> precision = precision(item);
        if (precision.isEmpty()) {
            return Optional.empty();
        }
        String right = name(precision.get());
        Matcher asked = ASKS_PRECISION.matcher(item.stem());
        if (asked.find()) {
            String word = asked.group(1).toLowerCase(Locale.ROOT);
            // "In which month and year" asks for the finest it names.
            boolean agrees = word.equals(right)
                    || word.equals("date") && precision.get() == Precision.DAY
                    || Pattern.compile("\\band (?:which )?" + right + "\\b")
                            .matcher(item.stem())
                            .find();
            return agrees
                    ? Optional.empty()
                    : Optional.of(error(
                            "stem",
                            "The stem asks for a " + word + ", the answer is a " + right + ". Ask for the " + right
                                    + "."));
        }
        boolean open = WHEN.matcher(item.stem()).find()
                && !TELLS_PRECISION.matcher(item.stem()).find();
        return open
                ? Optional.of(error("stem", "“When” does not say how exactly. Ask for the " + right + "."))
                : Optional.empty();
    }

    /** The precision of a date to give; of options it is seen. */
    private static Optional<Precision> precision(Item item) {
        return switch (item.question()) {
            case Question.DateAnswer q -> Optional.of(q.date().precision());
            case Question.ShortAnswer q -> item.date(q.accepted().answer()).map(PartialDate::precision);
            case Question.MultipleChoice _,
                    Question.Cloze _,
                    Question.TrueFalse _,
                    Question.ListRecall _,
                    Question.Ordering _,
                    Question.Matching _,
                    Question.NumberAnswer _ -> Optional.empty();
        };
    }

    private static String name(Precision precision) {
        return precision.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<Objection> isGradable(Item item) {
        GradingContext grading =
                new GradingContext(item.context().names(), item.context().language());
        return item.accepted().stream()
                .filter(accepted -> GRADER.isSelfGraded(asTyped(item, accepted), grading))
                .findFirst()
                .map(
                        accepted -> warning(
                                "answer",
                                "“" + accepted.answer()
                                        + "” is too long to be graded in other words: people will grade themselves. Accept a form of five words or fewer, or blank a part."));
    }

    private static Question asTyped(Item item, Accepted accepted) {
        return new Question.ShortAnswer(item.stem(), accepted, Optional.empty());
    }
}
