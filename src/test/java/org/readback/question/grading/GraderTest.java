package org.readback.question.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readback.question.Accepted;
import org.readback.question.Answer;
import org.readback.question.ChinaRussia;
import org.readback.question.KnownNames;
import org.readback.question.Note;
import org.readback.question.Option;
import org.readback.question.Outcome;
import org.readback.question.Question;
import org.readback.question.Verdict;
import org.readback.question.Verdict.Run.Kind;
import org.readback.report.PartialDate;

class GraderTest {
    private final Grader grader = new Grader();
    private final GradingContext context = GradingContext.of(ChinaRussia.names());

    @ParameterizedTest(name = "[{index}] {0} ← {1}: {2}")
    @DisplayName("a typed name is judged by what it names, not by how it is spelt")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Shanghai Cooperation Organization | shanghai cooperation organisation     | CORRECT
            Shanghai Cooperation Organization | The Shanghai Co-operation Organization | CORRECT
            Shanghai Cooperation Organization | SCO                                   | CORRECT
            Shanghai Cooperation Organization | S.C.O.                                | CORRECT
            Shanghai Cooperation Organization | Shanghai Cooperation Organization (SCO) | CORRECT
            Shanghai Cooperation Organization | Shangai Cooperation Organization      | TYPO
            Shanghai Cooperation Organization | Shanghai Coperation Organizaton       | TYPO
            Shanghai Cooperation Organization | Shangai Coperation Organizaton        | WRONG
            Shanghai Cooperation Organization | Shanghai Organization                 | WRONG
            Shanghai Cooperation Organization | BRI                                   | WRONG
            China                             | PRC                                   | CORRECT
            China                             | the P.R.C.                            | CORRECT
            China                             | People’s Republic of China            | CORRECT
            China                             | Peoples Republic of China             | CORRECT
            China                             | Beijing                               | CORRECT
            China                             | Bejing                                | TYPO
            China                             | Russia                                | WRONG
            China                             | Chima                                 | TYPO
            China                             | chin                                  | TYPO
            United States                     | U.S.                                  | CORRECT
            United States                     | us                                    | CORRECT
            United States                     | the United States of America          | CORRECT
            Eurasian Economic Union           | EEU                                   | CORRECT
            Eurasian Economic Union           | EU                                    | WRONG
            Eurasian Economic Union           | European Union                        | WRONG
            Eurasian Economic Union           | European Econmic Union                | WRONG
            EEU                               | EU                                    | WRONG
            EEU                               | EEUU                                  | WRONG
            SCO                               | SCI                                   | WRONG
            BRICS                             | BRICKS                                | WRONG
            BRICS                             | brics grouping                        | CORRECT
            Group of 20                       | G-20                                  | CORRECT
            Group of 20                       | G 20                                  | CORRECT
            Group of 20                       | Group of 21                           | WRONG
            Group of 20                       | Gruop of 20                           | TYPO
            Belt and Road Initiative          | Belt & Road Initiative                | CORRECT
            Belt and Road Initiative          | belt-and-road initative               | TYPO
            Treaty of Good-Neighborliness and Friendly Cooperation | Treaty of Good Neighbourliness and Friendly Co-operation | CORRECT
            Treaty of Good-Neighborliness and Friendly Cooperation | treaty of goodneighborliness and friendly cooperation | CORRECT
            Treaty of Good-Neighborliness and Friendly Cooperation | Treaty of Good-Neighborlines and Freindly Cooperation | TYPO
            Road Map for Military Co-operation | Roadmap for military cooperation     | CORRECT
            Xi Jinping                        | Xi                                    | CORRECT
            Xi Jinping                        | Xi Jinpin                             | TYPO
            Xi Jinping                        | Xu Jinping                            | WRONG
            Vladimir Putin                    | Wladimir Putin                        | TYPO
            Vladimir Putin                    | Xi Jinping                            | WRONG
            de-dollarize                      | dedollarise                           | CORRECT
            de-dollarize                      | dollarize                             | WRONG
            reaction to Russia's invasion     | reaction to Moscow's invasion         | CORRECT
            U.S.-led international order      | United States-led international order | CORRECT
            bilateral relations               | unilateral relations                  | WRONG
            increasing reliance               | decreasing reliance                   | WRONG
            non-binding alignment             | binding alignment                     | WRONG
            non-binding alignment             | nonbinding alignement                 | TYPO
            “high degree of political trust”  | ~high degree of political trust~      | CORRECT
            high degree of political trust    | high degree of apolitical trust       | WRONG
            mistrust                          | ???                                   | WRONG
            """)
    void names(String right, String given, Outcome expected) {
        Verdict verdict = grade(shortAnswer("What is it?", right), given.replace("~", "\""));

        assertThat(verdict.outcome()).isEqualTo(expected);
        assertThat(verdict.rightAnswer()).isEqualTo(right);
        assertThat(verdict.score()).isEqualTo(expected == Outcome.WRONG ? 0 : 1);
    }

    @ParameterizedTest(name = "{0} ← {1}: {2}")
    @DisplayName("a short answer that is a date, a period or a number is judged by its value")
    @CsvSource(delimiter = '|', textBlock = """
            2014                | 2019               | WRONG
            2014                | in 2014            | CORRECT
            2001                | 2021               | WRONG
            November 2021       | Nov. 2021          | CORRECT
            November 2021       | 2021               | PARTLY
            2021 to 2025        | 2021-2025          | CORRECT
            2021 to 2025        | 2021 – 2025        | CORRECT
            2021 to 2025        | between 2021 and 2025 | CORRECT
            2021 to 2025        | 2021               | PARTLY
            2021 to 2025        | 2020 to 2025       | WRONG
            15 members          | fifteen            | CORRECT
            15                  | 16                 | WRONG
            1.2 billion         | 1,200,000,000      | CORRECT
            3.5                 | 35                 | WRONG
            """)
    void values(String right, String given, Outcome expected) {
        assertThat(grade(shortAnswer("How much, or when?", right), given).outcome())
                .isEqualTo(expected);
    }

    @Test
    @DisplayName("an acronym that stands in the question does not answer what it stands for")
    void acronymInStem() {
        Question question = shortAnswer("What does SCO stand for?", "Shanghai Cooperation Organization");

        Verdict verdict = grade(question, "sco");

        assertThat(verdict.outcome()).isEqualTo(Outcome.WRONG);
        assertThat(verdict.note()).contains(new Note.InTheQuestion());
        assertThat(grade(question, "Shanghai Cooperation Organisation").outcome())
                .isEqualTo(Outcome.CORRECT);
    }

    @Test
    @DisplayName("another known entity is wrong and is told by its full name")
    void otherEntity() {
        Verdict verdict = grade(shortAnswer("Which union?", "Eurasian Economic Union"), "EU");

        assertThat(verdict.note()).contains(new Note.NameOf("the European Union"));
    }

    @Test
    @DisplayName("a typo is shown in runs of the right answer and the given one")
    void difference() {
        Verdict verdict = grade(
                shortAnswer("Which body?", "Shanghai Cooperation Organization"), "shangai cooperation organizationx");

        assertThat(verdict.difference())
                .containsExactly(
                        new Verdict.Run(Kind.SAME, "Shang"),
                        new Verdict.Run(Kind.MISSING, "h"),
                        new Verdict.Run(Kind.SAME, "ai Cooperation Organization"),
                        new Verdict.Run(Kind.EXTRA, "x"));
    }

    @Test
    @DisplayName("an answer with nothing in common is shown whole beside the right one")
    void wholeDifference() {
        assertThat(grade(shortAnswer("Which body?", "Shanghai Cooperation Organization"), "NATO")
                        .difference())
                .containsExactly(
                        new Verdict.Run(Kind.MISSING, "Shanghai Cooperation Organization"),
                        new Verdict.Run(Kind.EXTRA, "NATO"));
    }

    @Test
    @DisplayName("a long phrase is graded by the person unless it is given word for word")
    void longPhrase() {
        Question question =
                shortAnswer("What do they share?", "opposition to what they describe as the U.S.-led order");

        assertThat(grade(question, "Opposition to what they describe as the US-led order")
                        .outcome())
                .isEqualTo(Outcome.CORRECT);
        assertThat(grade(question, "they oppose America's order").outcome()).isEqualTo(Outcome.UNJUDGED);
        assertThat(grade(question, " ").outcome()).isEqualTo(Outcome.WRONG);
        assertThat(grader.isSelfGraded(question, context)).isTrue();
        assertThat(grader.grade(question, new Answer.Revealed(), context).outcome())
                .isEqualTo(Outcome.UNJUDGED);
    }

    @Test
    @DisplayName("showing the answer of a machine-graded question counts as not known")
    void revealed() {
        Question question = shortAnswer("Which body?", "Shanghai Cooperation Organization");

        assertThat(grader.isSelfGraded(question, context)).isFalse();
        assertThat(grader.grade(question, new Answer.Revealed(), context).outcome())
                .isEqualTo(Outcome.WRONG);
    }

    @Test
    @DisplayName("an answer to a question that has changed its kind is not judged")
    void otherKind() {
        assertThat(grader.grade(shortAnswer("Which body?", "SCO"), new Answer.Judged(true), context)
                        .outcome())
                .isEqualTo(Outcome.UNJUDGED);
    }

    @ParameterizedTest(name = "{0} ← {1}: {2}, {3}")
    @DisplayName("dates are compared at the precision of the text")
    @CsvSource(delimiter = '|', textBlock = """
            2021-11    | Nov. 2021             | CORRECT  | 1
            2021-11    | 2021-11               | CORRECT  | 1
            2021-11    | 11/2021               | CORRECT  | 1
            2021-11    | November, 2021        | CORRECT  | 1
            2021-11    | novembre 2021         | CORRECT  | 1
            2021-11    | 2021                  | PARTLY   | 0.6667
            2021-11    | the 2020s             | PARTLY   | 0.3333
            2021-11    | Nov 20, 2021          | CORRECT  | 1
            2021-11    | December 2021         | WRONG    | 0
            2021-11    | 2021-12               | WRONG    | 0
            2021-11    | November              | WRONG    | 0
            2021       | November 2021         | CORRECT  | 1
            2021       | November 2001         | WRONG    | 0
            2021       | 2001                  | WRONG    | 0
            2014       | 2019                  | WRONG    | 0
            2014       | before 2014           | WRONG    | 0
            2014       | ٢٠١٤                  | CORRECT  | 1
            2014       | 20144                 | WRONG    | 0
            1960s      | the 1960s             | CORRECT  | 1
            1960s      | 1960’s                | CORRECT  | 1
            1960s      | sixties               | CORRECT  | 1
            1960s      | 1969                  | CORRECT  | 1
            1960s      | 1970s                 | WRONG    | 0
            2023-09-13 | Sept. 13, 2023        | CORRECT  | 1
            2023-09-13 | 13 September 2023     | CORRECT  | 1
            2023-09-13 | September 13th, 2023  | CORRECT  | 1
            2023-09-13 | the 13th of Septmber 2023 | CORRECT | 1
            2023-09-13 | 13.09.2023            | CORRECT  | 1
            2023-09-13 | 9/13/2023             | CORRECT  | 1
            2023-09-13 | 2023/09/13            | CORRECT  | 1
            2023-09-13 | Sep 2023              | PARTLY   | 0.75
            2023-09-13 | 2023                  | PARTLY   | 0.5
            2023-04-03 | 03/04/2023            | UNJUDGED | 0
            2023-09-13 | 03/04/2023            | WRONG    | 0
            2023-04    | 03/04/2023            | UNJUDGED | 0
            2023       | 03/04/2023            | CORRECT  | 1
            2023-02    | 30 February 2023      | WRONG    | 0
            2023-02    | no idea               | WRONG    | 0
            """)
    void dates(String right, String given, Outcome expected, double score) {
        Verdict verdict = grade(new Question.DateAnswer("When?", date(right), Optional.empty()), given);

        assertThat(verdict.outcome()).isEqualTo(expected);
        assertThat(verdict.score()).isCloseTo(score, within(0.0001));
    }

    @Test
    @DisplayName("a date whose day and month could be either is asked back with both readings")
    void askBack() {
        assertThat(grade(new Question.DateAnswer("When?", date("2023-04-03"), Optional.empty()), "03/04/2023")
                        .note())
                .contains(new Note.Ambiguous(List.of("March 4, 2023", "April 3, 2023")));
    }

    @Test
    @DisplayName("a date that is too coarse says what the report gives")
    void tooCoarse() {
        assertThat(grade(new Question.DateAnswer("When?", date("2021-11"), Optional.empty()), "2021")
                        .note())
                .contains(new Note.LessExact("November 2021"));
    }

    @Test
    @DisplayName("months are read in the report's language too")
    void otherLanguage() {
        GradingContext german = new GradingContext(KnownNames.none(), Locale.GERMAN);

        assertThat(grader.grade(
                                new Question.DateAnswer("Wann?", date("2023-10-03"), Optional.empty()),
                                new Answer.Typed("3. Oktober 2023"),
                                german)
                        .outcome())
                .isEqualTo(Outcome.CORRECT);
        assertThat(grader.grade(number("1200", "", "0"), new Answer.Typed("1.200"), german)
                        .outcome())
                .isEqualTo(Outcome.CORRECT);
    }

    @ParameterizedTest(name = "{0} {1} ± {2} ← {3}: {4}")
    @DisplayName("numbers are compared by value, with unit and tolerance")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            1200000000 | -               | 0   | 1.2 billion            | CORRECT
            1200000000 | -               | 0   | 1,200,000,000          | CORRECT
            1200000000 | -               | 0   | 1 200 000 000          | CORRECT
            1200000000 | -               | 0   | 1.200.000.000          | CORRECT
            1200000000 | -               | 0   | 1.2bn                  | CORRECT
            1200000000 | -               | 0   | 1.2 million            | WRONG
            1.2        | billion dollars | 0   | 1.2                    | CORRECT
            1.2        | billion dollars | 0   | $1.2 billion           | CORRECT
            1.2        | billion dollars | 0   | US$1,200,000,000       | CORRECT
            1.2        | billion dollars | 0   | €1.2 billion           | PARTLY
            1.2        | billion dollars | 0   | 1,2                    | CORRECT
            12         | percent         | 0   | 12 %                   | CORRECT
            12         | percent         | 0   | twelve per cent        | CORRECT
            12         | percent         | 1   | 13                     | CORRECT
            12         | percent         | 1   | 13.1                   | WRONG
            15         | members         | 0   | 15 members             | CORRECT
            15         | members         | 0   | about 15               | CORRECT
            15         | weeks           | 0   | 15 days                | PARTLY
            121        | -               | 0   | one hundred and twenty-one | CORRECT
            1000000    | -               | 0   | a million              | CORRECT
            2500       | -               | 0   | two thousand five hundred | CORRECT
            -5         | degrees         | 0   | −5                     | CORRECT
            5          | -               | 0   | NaN                    | WRONG
            5          | -               | 0   | Infinity               | WRONG
            5          | -               | 0   | 5 or 6                 | WRONG
            5          | -               | 0   | five six               | WRONG
            5          | -               | 0   | 1e9                    | WRONG
            0.5        | -               | 0   | .5                     | CORRECT
            """)
    void numbers(String right, String unit, String tolerance, String given, Outcome expected) {
        assertThat(grade(number(right, unit == null ? "" : unit, tolerance), given)
                        .outcome())
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @DisplayName("a list is scored item by item in any order")
    @CsvSource(delimiter = '|', textBlock = """
            United Nations; SCO; BRICS; G20                              | CORRECT | 1
            G20, BRICS, SCO and the U.N.                                 | CORRECT | 1
            United Nations, Shangai Cooperation Organization, BRICS, G20 | TYPO    | 1
            SCO, BRICS                                                   | PARTLY  | 0.5
            SCO, SCO, Shanghai Cooperation Organization, BRICS           | PARTLY  | 0.5
            SCO, BRICS, NATO                                             | PARTLY  | 0.25
            SCO, NATO                                                    | WRONG   | 0
            SCO, NATO, APEC, CSTO                                        | WRONG   | 0
            United Nations; SCO; BRICS; G20; NATO                        | PARTLY  | 0.75
            SCO / BRICS                                                  | WRONG   | 0
            """)
    void lists(String given, Outcome expected, double score) {
        Verdict verdict = grade(list(true, 4, "United Nations", "SCO", "BRICS", "Group of 20"), given);

        assertThat(verdict.outcome()).isEqualTo(expected);
        assertThat(verdict.score()).isCloseTo(score, within(0.0001));
    }

    @Test
    @DisplayName("an item with \"and\" in its name stays whole, with a typo too")
    void wholeItems() {
        Question question = list(
                true, 3, "Treaty of Good-Neighborliness and Friendly Cooperation", "Belt and Road Initiative", "SCO");

        assertThat(grade(
                                question,
                                "Belt and Road Initiative and Treaty of Good-Neighborliness and Freindly Cooperation, and SCO")
                        .outcome())
                .isEqualTo(Outcome.TYPO);
        assertThat(grade(
                                question,
                                "1. SCO\r\n2. belt & road initiative\r\n- treaty of good-neighborliness and friendly cooperation")
                        .outcome())
                .isEqualTo(Outcome.CORRECT);
    }

    @Test
    @DisplayName("what a list lacks and what it should not hold is shown item by item")
    void listDifference() {
        assertThat(grade(list(true, 2, "SCO", "BRICS"), "SCO, NATO").difference())
                .containsExactly(
                        new Verdict.Run(Kind.SAME, "SCO"),
                        new Verdict.Run(Kind.MISSING, "BRICS"),
                        new Verdict.Run(Kind.EXTRA, "NATO"));
    }

    @Test
    @DisplayName("an open list does not blame what the report leaves out, but another entity it knows")
    void openList() {
        Question question = list(false, 2, "exchanges", "joint exercises", "intelligence sharing");

        assertThat(grade(question, "joint exercises, port visits, exchanges").score())
                .isEqualTo(1);
        assertThat(grade(question, "joint exercises, BRICS, exchanges").score()).isEqualTo(0.5);
        assertThat(grade(question, "joint exercises, exchanges, intelligence sharing")
                        .score())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("items are paired so that as many as possible count")
    void bestPairing() {
        Question question = new Question.ListRecall(
                "Name both.", List.of(Accepted.of("treaty", "pact"), Accepted.of("pact")), true, 2, Optional.empty());

        assertThat(grade(question, "pact; treaty").outcome()).isEqualTo(Outcome.CORRECT);
    }

    @Test
    @DisplayName("one right option is right or wrong, and the reason of a wrong one is told")
    void oneOption() {
        Question question = choice(true, false, false);

        assertThat(grader.grade(question, new Answer.Chosen(Set.of(0)), context).outcome())
                .isEqualTo(Outcome.CORRECT);
        Verdict wrong = grader.grade(question, new Answer.Chosen(Set.of(1)), context);
        assertThat(wrong.outcome()).isEqualTo(Outcome.WRONG);
        assertThat(wrong.note()).contains(new Note.Reason("Option 1 is false."));
        assertThat(wrong.rightAnswer()).isEqualTo("option 0");
        assertThat(grader.grade(question, new Answer.Chosen(Set.of(0, 1)), context)
                        .outcome())
                .isEqualTo(Outcome.WRONG);
        assertThat(grader.grade(question, new Answer.Chosen(Set.of()), context).outcome())
                .isEqualTo(Outcome.WRONG);
    }

    @ParameterizedTest(name = "options {0}: {1}, {2}")
    @DisplayName("several right options score hits less wrong ones")
    @CsvSource({
        "0 1, CORRECT, 1",
        "0, PARTLY, 0.5",
        "0 1 2, PARTLY, 0.5",
        "0 2, WRONG, 0",
        "2 3, WRONG, 0",
        "0 99, WRONG, 0"
    })
    void severalOptions(String chosen, Outcome expected, double score) {
        Set<Integer> options =
                Arrays.stream(chosen.split(" ")).map(Integer::valueOf).collect(Collectors.toSet());

        Verdict verdict = grader.grade(choice(true, true, false, false), new Answer.Chosen(options), context);

        assertThat(verdict.outcome()).isEqualTo(expected);
        assertThat(verdict.score()).isEqualTo(score);
    }

    @Test
    @DisplayName("a statement is judged true or false")
    void trueFalse() {
        Question question = new Question.TrueFalse(
                "The relationship is a mutual defense pact.",
                false,
                Optional.of("It falls short of one."),
                Optional.empty());

        assertThat(grader.grade(question, new Answer.Judged(false), context).outcome())
                .isEqualTo(Outcome.CORRECT);
        Verdict wrong = grader.grade(question, new Answer.Judged(true), context);
        assertThat(wrong.outcome()).isEqualTo(Outcome.WRONG);
        assertThat(wrong.rightAnswer()).isEqualTo("False");
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @DisplayName("an order scores its pairs in the right order less those in the wrong one")
    @CsvSource({
        "0 1 2 3, CORRECT, 1",
        "1 0 2 3, PARTLY, 0.6667",
        "3 2 1 0, WRONG, 0",
        "0 1 2, PARTLY, 0.5",
        "0 0 1 1 2 3, CORRECT, 1",
        "7 -1, WRONG, 0"
    })
    void ordering(String given, Outcome expected, double score) {
        Question question =
                new Question.Ordering("Order these.", List.of("1991", "2001", "2014", "2022"), Optional.empty());
        List<Integer> order =
                Arrays.stream(given.split(" ")).map(Integer::valueOf).toList();

        Verdict verdict = grader.grade(question, new Answer.Ordered(order), context);

        assertThat(verdict.outcome()).isEqualTo(expected);
        assertThat(verdict.score()).isCloseTo(score, within(0.0001));
    }

    @Test
    @DisplayName("each left side counts for itself, and equal right sides are the same")
    void matching() {
        Question question = new Question.Matching(
                "When?",
                List.of(
                        new Question.Matching.Pair("renewal of the treaty", "2021"),
                        new Question.Matching.Pair("Road Map", "2021"),
                        new Question.Matching.Pair("veto", "2022")),
                Optional.empty());

        assertThat(grader.grade(question, new Answer.Matched(Map.of(0, 1, 1, 0, 2, 2)), context)
                        .outcome())
                .isEqualTo(Outcome.CORRECT);
        assertThat(grader.grade(question, new Answer.Matched(Map.of(0, 0, 1, 2)), context)
                        .score())
                .isCloseTo(1 / 3.0, within(0.0001));
        assertThat(grader.grade(question, new Answer.Matched(Map.of()), context).outcome())
                .isEqualTo(Outcome.WRONG);
        assertThat(grader.grade(question, new Answer.Matched(Map.of(9, 9)), context)
                        .outcome())
                .isEqualTo(Outcome.WRONG);
    }

    @ParameterizedTest
    @DisplayName("marks that come along with pasted text are not held against anyone")
    @ValueSource(
            strings = {
                "Sh\u00adanghai Cooperation Organization",
                "\u200fShanghai\u00a0Cooperation Organization\u200e",
                "Shangha\u0131\u0307 Cooperation Organization",
                "SHANGHAI COOPERATION ORGANIZATION",
                "Ｓhanghai Cooperation Organization"
            })
    void pasted(String given) {
        assertThat(grade(shortAnswer("Which body?", "Shanghai Cooperation Organization"), given)
                        .outcome())
                .isIn(Outcome.CORRECT, Outcome.TYPO);
    }

    private Verdict grade(Question question, String given) {
        return grader.grade(question, new Answer.Typed(given), context);
    }

    private static Question shortAnswer(String stem, String answer) {
        return new Question.ShortAnswer(stem, Accepted.of(answer), Optional.empty());
    }

    private static Question list(boolean complete, int wanted, String... items) {
        return new Question.ListRecall(
                "Name them.", Arrays.stream(items).map(Accepted::of).toList(), complete, wanted, Optional.empty());
    }

    private static Question number(String number, String unit, String tolerance) {
        return new Question.NumberAnswer(
                "How many?", new BigDecimal(number), unit, new BigDecimal(tolerance), Optional.empty());
    }

    private static Question choice(boolean... right) {
        List<Option> options = new ArrayList<>();
        for (int i = 0; i < right.length; i++) {
            options.add(new Option(
                    "option " + i, right[i], right[i] ? Optional.empty() : Optional.of("Option " + i + " is false.")));
        }
        return new Question.MultipleChoice("Which?", options, Optional.empty());
    }

    private static PartialDate date(String text) {
        if (text.endsWith("s")) {
            return PartialDate.decade(Integer.parseInt(text.substring(0, 4)));
        }
        String[] parts = text.split("-");
        int year = Integer.parseInt(parts[0]);
        return switch (parts.length) {
            case 1 -> PartialDate.year(year);
            case 2 -> PartialDate.month(year, Integer.parseInt(parts[1]));
            default -> PartialDate.day(LocalDate.parse(text));
        };
    }
}
