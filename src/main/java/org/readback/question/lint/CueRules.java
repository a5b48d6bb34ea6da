package org.readback.question.lint;

import static org.readback.question.lint.Rule.Objection.error;
import static org.readback.question.lint.Rule.Objection.warning;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.readback.question.NormalForm;
import org.readback.question.Question;
import org.readback.question.lint.Rule.Objection;
import org.readback.report.Entity;

/** What gives the answer away to someone who does not know it. */
final class CueRules {
    /** The right option may be so many times as long as the median of the wrong ones (ours; the rule is N's). */
    static final double LENGTH_RATIO = 1.5;

    /** So many words shared with other options make a cue. */
    static final int SHARED_WORDS = 2;

    private static final Pattern ASKS_FOR_NAME = Pattern.compile(
            "\\b(?:acronyms?|abbreviations?|initials|stands? for|short (?:for|form)|full name|spel(?:t|led) out|names? for)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ARTICLE_BEFORE_BLANK =
            Pattern.compile("\\ban? [“\"]?" + Question.Cloze.BLANK, Pattern.CASE_INSENSITIVE);
    private static final Pattern QUOTED = Pattern.compile("“[^”]*”");
    private static final Pattern ARTICLE_AT_END = Pattern.compile("\\ban?\\s*[:….?]*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern VERB_AFTER_BLANK = Pattern.compile(
            Question.Cloze.BLANK + "\\s+(?:is|are|was|were|has|have|does|do)\\b", Pattern.CASE_INSENSITIVE);

    private CueRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.single("L06", CueRules::keyIsNotLongest),
                Rule.single("L08", CueRules::noClang),
                Rule.single("L09", CueRules::noAnswerInStem),
                Rule.single("L10", CueRules::noGrammarCue),
                Rule.single("L17", CueRules::noConvergence));
    }

    private static Optional<Objection> keyIsNotLongest(Item item) {
        int[] wrong =
                item.distractors().stream().mapToInt(String::length).sorted().toArray();
        if (wrong.length == 0) {
            return Optional.empty();
        }
        double median = (wrong[(wrong.length - 1) / 2] + wrong[wrong.length / 2]) / 2.0;
        return item.keys().stream()
                .filter(key -> key.length() > LENGTH_RATIO * median)
                .findFirst()
                .map(key -> warning(
                        "options",
                        "The right option “" + key + "” is much longer than the others. Make all about as long."));
    }

    private static Optional<Objection> noClang(Item item) {
        if (!item.isChoice()) {
            return Optional.empty();
        }
        Set<String> stem = Words.content(item.stem());
        Set<String> lures = new HashSet<>();
        item.distractors().forEach(text -> lures.addAll(Words.content(text)));
        return item.keys().stream()
                .flatMap(key -> Words.content(key).stream())
                .filter(word -> stem.contains(word) && !lures.contains(word))
                .findFirst()
                .map(word -> warning(
                        "options",
                        "Stem and right option share “" + word
                                + "…”, no wrong option does. Reword one of them, or let a wrong option share it."));
    }

    private static Optional<Objection> noAnswerInStem(Item item) {
        boolean asksForName = ASKS_FOR_NAME.matcher(item.stem()).find();
        return item.keys().stream()
                .flatMap(key -> Stream.concat(asksForName ? Stream.of(key) : item.names(key).stream(), year(item, key)))
                .filter(name -> Words.standsIn(name, item.stem()))
                .filter(name -> !isAmongAlternatives(item, name))
                .findFirst()
                .map(name -> error("stem", "The answer “" + name + "” stands in the stem. Ask without naming it."));
    }

    private static Stream<String> year(Item item, String key) {
        return item.date(key).map(date -> Integer.toString(date.year())).stream();
    }

    /** "Whose reliance grew, China's or Russia's?" names the answer beside what it could be instead. */
    private static boolean isAmongAlternatives(Item item, String name) {
        boolean luresToo = item.distractors().stream().anyMatch(text -> Words.standsIn(text, item.stem()));
        String stem = " " + Words.form(item.stem()) + " ";
        String form = Words.form(name);
        return luresToo || stem.contains(" or " + form + " ") || stem.contains(" " + form + " or ");
    }

    private static Optional<Objection> noGrammarCue(Item item) {
        // Inside quotation marks the article is part of a name and stays as it is.
        String unquoted = QUOTED.matcher(item.stem()).replaceAll("“”");
        if (ARTICLE_BEFORE_BLANK.matcher(unquoted).find()) {
            return Optional.of(
                    error(
                            "stem",
                            "“a” or “an” before the blank tells how the answer begins. Write “a(n)”, or put the article in the blank."));
        }
        List<String> options = item.sideBySide();
        if (!item.isChoice()) {
            return Optional.empty();
        }
        boolean bothSounds =
                options.stream().map(CueRules::startsWithVowel).distinct().count() > 1;
        if (bothSounds && ARTICLE_AT_END.matcher(item.stem().strip()).find()) {
            return Optional.of(error(
                    "stem", "The stem ends in “a” or “an”, which fits only some options. Move the article into them."));
        }
        List<Boolean> plural = options.stream()
                .map(option -> item.context().names().named(option).map(Entity::plural))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return plural.size() > 1 && VERB_AFTER_BLANK.matcher(item.stem()).find()
                ? Optional.of(error(
                        "stem", "The verb after the blank fits only some options. Reword it so that all of them fit."))
                : Optional.empty();
    }

    private static boolean startsWithVowel(String option) {
        String form = NormalForm.of(option);
        return !form.isEmpty() && "aeiou".indexOf(form.charAt(0)) >= 0;
    }

    private static Optional<Objection> noConvergence(Item item) {
        boolean onlyNames = item.sideBySide().stream()
                .allMatch(text -> item.context().names().named(text).isPresent());
        if (!item.isChoice()
                || onlyNames
                || item.options().size() < 3
                || item.keys().size() != 1) {
            return Optional.empty();
        }
        String key = item.keys().getFirst();
        long shared = shared(item, key);
        boolean most = item.distractors().stream().allMatch(text -> shared(item, text) < shared);
        return shared >= SHARED_WORDS && most
                ? Optional.of(
                        warning(
                                "options",
                                "The right option “" + key
                                        + "” shares more words with the others than any of them. Spread the words over the options."))
                : Optional.empty();
    }

    /** How many words of this option stand in others, counted once for each other. */
    private static long shared(Item item, String option) {
        Set<String> words = Words.content(option);
        return item.sideBySide().stream()
                .filter(other -> !Objects.equals(other, option))
                .flatMap(other -> Words.content(other).stream())
                .filter(words::contains)
                .count();
    }
}
