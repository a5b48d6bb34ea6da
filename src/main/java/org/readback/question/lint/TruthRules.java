package org.readback.question.lint;

import static org.readback.question.lint.Rule.Objection.error;
import static org.readback.question.lint.Rule.Objection.warning;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.readback.question.Option;
import org.readback.question.Question;
import org.readback.question.lint.Rule.Objection;

/** What the facts say: lures are false, the answer is the only one, its source, its speaker and its day are told. */
final class TruthRules {
    private static final Pattern CURRENT = Pattern.compile(
            "\\b(?:current(?:ly)?|now(?:adays)?|today|recent(?:ly)?|so far)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern AS_OF =
            Pattern.compile("\\bas of\\b|\\breport\\b|\\b(?:1[89]|20)\\d\\d\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ATTRIBUTED = Pattern.compile(
            "\\breport\\b|\\baccording to\\b|\\bauthors?\\b|\\b(?:say|said|express|describe|claim|call|believe)(?:s|ed|d)?\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ASKS_WHO = Pattern.compile(
            "^(?:in the report, |according to the report, )?(?:by )?(?:who|whom|whose)\\b", Pattern.CASE_INSENSITIVE);

    private TruthRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule("L03", TruthRules::luresAreFalse),
                Rule.single("L24", TruthRules::hasSource),
                Rule.single("L25", TruthRules::isUnambiguous),
                Rule.single("L27", TruthRules::isAttributed),
                Rule.single("L29", TruthRules::hasFeedback));
    }

    private static Stream<Objection> luresAreFalse(Item item) {
        return item.options().stream().filter(option -> !option.right()).flatMap(option -> switch (item.context()
                .truth()
                .of(option.text())) {
            case TRUE ->
                Stream.of(error(
                        "options",
                        "“" + option.text()
                                + "” is true as well, by the report's facts. Replace it with one that is false."));
            case UNKNOWN ->
                Stream.of(option)
                        .filter(TruthRules::lacksReason)
                        .map(_ -> warning(
                                "options",
                                "Nothing proves “" + option.text() + "” false. Say in a few words why it is."));
            case FALSE -> Stream.empty();
        });
    }

    private static boolean lacksReason(Option option) {
        return option.reason().filter(reason -> !reason.isBlank()).isEmpty();
    }

    private static Optional<Objection> hasSource(Item item) {
        if (item.context().citation().isEmpty()) {
            return Optional.of(
                    error("source", "No report is named. Choose the report, so that its title and date can be shown."));
        }
        return CURRENT.matcher(item.stem())
                .results()
                .map(found -> found.group())
                .findFirst()
                .filter(_ -> !AS_OF.matcher(item.stem()).find())
                // The report's own "current" is as of the report's date, which is shown with the question.
                .filter(word -> !Words.standsIn(word, item.context().sentence().orElse("")))
                .map(word -> warning(
                        "stem",
                        "“" + word + "” will grow old. Say as of when, e.g. “as of "
                                + item.context().citation().orElseThrow().asOf().getYear() + "”."));
    }

    /** Of a choice only the options count, and a list asks for several. */
    private static Optional<Objection> isUnambiguous(Item item) {
        boolean asksForOne = switch (item.question()) {
            case Question.ShortAnswer _, Question.Cloze _, Question.DateAnswer _, Question.NumberAnswer _ -> true;
            case Question.MultipleChoice _,
                    Question.TrueFalse _,
                    Question.ListRecall _,
                    Question.Ordering _,
                    Question.Matching _ -> false;
        };
        List<String> others = asksForOne
                ? item.context().truth().otherAnswers().stream()
                        .filter(other -> accepted(item).noneMatch(answer -> item.same(answer, other)))
                        .toList()
                : List.of();
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(error(
                        "stem",
                        "By the report's facts " + Words.quoted(others)
                                + " would be right as well. Ask more exactly, or accept it."));
    }

    private static Stream<String> accepted(Item item) {
        return Stream.concat(
                item.keys().stream(), item.accepted().stream().flatMap(accepted -> accepted.others().stream()));
    }

    private static Optional<Objection> isAttributed(Item item) {
        Optional<String> speaker = item.context().speaker();
        if (speaker.isPresent()) {
            return isSpeakerTold(item, speaker.get())
                    ? Optional.empty()
                    : Optional.of(warning(
                            "stem",
                            "This is an opinion. Name who holds it: " + Words.quoted(List.of(speaker.get())) + "."));
        }
        return item.context()
                .hedge()
                .filter(hedge -> !isHedgeKept(hedge, item.stem())
                        && !ATTRIBUTED.matcher(item.stem()).find())
                .map(hedge -> warning(
                        "stem",
                        "The report limits this by “" + hedge
                                + "”. Keep these words, or write “according to the report”."));
    }

    /** In any form of its words: "appears, in part" is kept by "appear, in part, to reflect". */
    private static boolean isHedgeKept(String hedge, String stem) {
        Set<String> told = Words.content(stem);
        return Words.standsIn(hedge, stem)
                || Words.content(hedge).stream().anyMatch(told::contains)
                || Arrays.stream(hedge.split(" ")).anyMatch(word -> word.length() > 3 && Words.standsIn(word, stem));
    }

    /** In the stem, in any words of its own, or it is what the question asks for. */
    private static boolean isSpeakerTold(Item item, String speaker) {
        boolean asked =
                ASKS_WHO.matcher(item.stem()).find() || item.keys().stream().anyMatch(key -> item.same(key, speaker));
        // A false statement may put the opinion into another's mouth.
        boolean twisted = item.question() instanceof Question.TrueFalse statement
                && !statement.truth()
                && ATTRIBUTED.matcher(item.stem()).find();
        boolean named =
                item.context().names().closure(speaker).stream().anyMatch(name -> Words.standsIn(name, item.stem()));
        return asked
                || twisted
                || named
                || Words.content(item.stem()).stream().anyMatch(Words.content(speaker)::contains);
    }

    private static Optional<Objection> hasFeedback(Item item) {
        boolean some = Stream.of(item.question().explanation(), item.context().sentence())
                .flatMap(Optional::stream)
                .anyMatch(text -> !text.isBlank());
        return some
                ? Optional.empty()
                : Optional.of(warning(
                        "explanation", "Nothing explains the answer. Add an explanation, or the report's sentence."));
    }
}
