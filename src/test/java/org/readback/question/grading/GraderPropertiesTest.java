package org.readback.question.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.readback.question.Accepted;
import org.readback.question.Answer;
import org.readback.question.ChinaRussia;
import org.readback.question.Option;
import org.readback.question.Outcome;
import org.readback.question.Question;
import org.readback.question.Verdict;
import org.readback.question.Verdict.Run.Kind;
import org.readback.report.PartialDate;

/** What holds of every verdict, whatever is given. */
class GraderPropertiesTest {
    private final Grader grader = new Grader();
    private final GradingContext context = GradingContext.of(ChinaRussia.names());

    @Property
    @Label("every typed text gets a verdict with a score between 0 and 1 that fits its outcome")
    void total(@ForAll("questions") Question question, @ForAll("texts") String text) {
        check(question, new Answer.Typed(text));
    }

    @Property
    @Label("every choice, order and match gets a verdict, whatever the indexes")
    void anyIndexes(@ForAll("questions") Question question, @ForAll List<Integer> indexes, @ForAll boolean truth) {
        Map<Integer, Integer> matched = new HashMap<>();
        indexes.forEach(index -> matched.put(index, indexes.size() - index));
        check(question, new Answer.Chosen(new HashSet<>(indexes)));
        check(question, new Answer.Ordered(indexes));
        check(question, new Answer.Matched(matched));
        check(question, new Answer.Judged(truth));
        check(question, new Answer.Revealed());
    }

    @Property
    @Label("whatever is accepted is right when it is typed, in capitals too")
    void acceptsItself(@ForAll("phrases") String answer) {
        Question question = new Question.ShortAnswer("?", Accepted.of(answer), Optional.empty());

        assertThat(grade(question, answer).outcome()).isEqualTo(Outcome.CORRECT);
        assertThat(grade(question, "  " + answer + " ").outcome()).isEqualTo(Outcome.CORRECT);
    }

    @Property
    @Label("the difference holds the right answer: its shared and missing runs spell it")
    void differenceSpellsTheAnswer(@ForAll("phrases") String answer, @ForAll("texts") String given) {
        List<Verdict.Run> runs = Difference.between(answer, given);

        StringBuilder spelt = new StringBuilder();
        runs.stream().filter(run -> run.kind() != Kind.EXTRA).forEach(run -> spelt.append(run.text()));
        assertThat(spelt).hasToString(answer);
    }

    @Property
    @Label("a year is right only when it is that year")
    void yearsAreExact(@ForAll("years") int right, @ForAll("years") int given) {
        Question question = new Question.DateAnswer("When?", PartialDate.year(right), Optional.empty());

        assertThat(grade(question, Integer.toString(given)).outcome())
                .isEqualTo(right == given ? Outcome.CORRECT : Outcome.WRONG);
    }

    @Property
    @Label("a bounded distance is the distance, and is the same both ways")
    void distance(@ForAll("words") String one, @ForAll("words") String other) {
        int near = EditDistance.within(one, other, 2);

        assertThat(near).isEqualTo(EditDistance.within(other, one, 2));
        assertThat(near).isEqualTo(Math.min(3, EditDistance.within(one, other, 20)));
        assertThat(near == 0).isEqualTo(one.equals(other));
    }

    private void check(Question question, Answer answer) {
        Verdict verdict = grader.grade(question, answer, context);
        assertThat(verdict.score()).isBetween(0.0, 1.0);
        assertThat(verdict.rightAnswer()).isNotBlank();
        switch (verdict.outcome()) {
            case CORRECT, TYPO -> assertThat(verdict.score()).isEqualTo(1);
            case PARTLY -> assertThat(verdict.score()).isStrictlyBetween(0.0, 1.0);
            case WRONG, UNJUDGED -> assertThat(verdict.score()).isZero();
        }
    }

    private Verdict grade(Question question, String text) {
        return grader.grade(question, new Answer.Typed(text), context);
    }

    /** Anything, and long stretches of what separates, brackets, counts, marks or reverses. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                " ",
                ",",
                ", and ",
                " and ",
                ";",
                "\n",
                "(",
                ")",
                "0",
                "1,",
                ".5",
                "a",
                "twenty ",
                "hundred ",
                "million ",
                "Shanghai Cooperation Organization ",
                "Treaty of ",
                "2021-",
                " to ",
                "\u0301",
                "\u202e",
                "\u200f",
                "שלום",
                "👩‍👩‍👧",
                "\ud83d",
                "\u0000",
                "\u0007",
                "ﷺ",
                "İ",
                "-",
                "%",
                "$");
        Arbitrary<String> repeated = pieces.flatMap(
                piece -> Arbitraries.integers().between(1, 10_000).map(piece::repeat));
        Arbitrary<String> mixed = pieces.list().ofMaxSize(60).map(parts -> String.join("", parts));
        Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(10_000);
        return Arbitraries.frequencyOf(Tuple.of(1, repeated), Tuple.of(4, mixed), Tuple.of(2, any));
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().withChars("abc").ofMaxLength(10);
    }

    @Provide
    Arbitrary<Integer> years() {
        return Arbitraries.integers().between(1980, 2030);
    }

    @Provide
    Arbitrary<String> phrases() {
        return Arbitraries.of(
                "Shanghai Cooperation Organization",
                "SCO",
                "1.2 billion",
                "November 2021",
                "2021 to 2025",
                "“Comprehensive Strategic Partnership of Coordination for a New Era”",
                "de-dollarize",
                "Group of 20",
                "C++",
                "?",
                "岸田",
                "Côte d’Ivoire",
                "the United States, the European Union (EU), and some other countries");
    }

    @Provide
    Arbitrary<Question> questions() {
        Optional<String> none = Optional.empty();
        return Arbitraries.of(
                new Question.ShortAnswer("?", Accepted.of("Shanghai Cooperation Organization", "SCO"), none),
                new Question.ShortAnswer("?", Accepted.of("November 2021"), none),
                new Question.ShortAnswer("?", Accepted.of("2021 to 2025"), none),
                new Question.Cloze("In ____ it was signed.", Accepted.of("1.2 billion"), none),
                new Question.ShortAnswer("?", Accepted.of("what they see as beholden to the United States"), none),
                new Question.ListRecall(
                        "?",
                        List.of(
                                Accepted.of("SCO"),
                                Accepted.of("Treaty of Good-Neighborliness and Friendly Cooperation"),
                                Accepted.of("BRICS")),
                        true,
                        3,
                        none),
                new Question.ListRecall("?", List.of(Accepted.of("a"), Accepted.of("b")), false, 1, none),
                new Question.DateAnswer("?", PartialDate.month(2021, 11), none),
                new Question.DateAnswer("?", PartialDate.decade(1960), none),
                new Question.NumberAnswer("?", new BigDecimal("1.2"), "billion dollars", BigDecimal.ONE, none),
                new Question.MultipleChoice(
                        "?", List.of(new Option("a", true, none), new Option("b", false, none)), none),
                new Question.MultipleChoice(
                        "?",
                        List.of(new Option("a", true, none), new Option("b", false, none), new Option("c", true, none)),
                        none),
                new Question.TrueFalse("It is.", true, none, none),
                new Question.Ordering("?", List.of("a", "b", "c"), none),
                new Question.Matching(
                        "?",
                        List.of(new Question.Matching.Pair("a", "1"), new Question.Matching.Pair("b", "2")),
                        none));
    }
}
