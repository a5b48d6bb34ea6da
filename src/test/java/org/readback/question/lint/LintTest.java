package org.readback.question.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.readback.question.Accepted;
import org.readback.question.ChinaRussia;
import org.readback.question.Option;
import org.readback.question.Question;
import org.readback.report.PartialDate;

/** Each rule fires on what it is there for, and not on its neighbour. */
class LintTest {
    private static final LintContext CONTEXT = new LintContext(
            ChinaRussia.names(),
            Locale.ENGLISH,
            truths(Map.of()),
            Optional.of(new LintContext.Citation("China-Russia Relations", LocalDate.of(2023, 9, 13))),
            Optional.of("In November 2021, the two sides signed a Road Map for Military Co-operation."),
            Optional.empty(),
            Optional.empty());

    private final Lint lint = new Lint();

    private record Example(String rule, Level level, LintContext context, Question bad, Question good) {}

    private static List<Example> examples() {
        String which = "Which organization did China and Ukraine's neighbors found?";
        return List.of(
                error("L01", choice(which, "!China", "PRC", "Ukraine"), choice(which, "!China", "Russia", "Ukraine")),
                error("L01", choice(which, "SCO", "BRICS", "EU"), choice(which, "!SCO", "BRICS", "EU")),
                error("L01", typed("Which organization is meant?", " "), typed("Which organization is meant?", "SCO")),
                error("L02", choice(which, "!China", "Russia", "Moscow"), choice(which, "!China", "Russia", "Ukraine")),
                error(
                        "L02",
                        choice(which, "!2001", "Nov. 2021", "November 2021"),
                        choice(which, "!Nov. 2001", "Nov. 2021", "Nov. 2022")),
                with(
                        context(truths(Map.of("Russia", TruthCheck.Truth.TRUE))),
                        error(
                                "L03",
                                choice(which, "!China", "Russia", "Ukraine"),
                                choice(which, "!China", "North Korea", "Ukraine"))),
                with(
                        context(TruthCheck.unknown()),
                        warning(
                                "L03",
                                choice(which, "!China", "Russia", "Ukraine"),
                                choice(which, "!China", "Russia (it is not: no member)", "Ukraine (no member)"))),
                error("L04", choice(which, "!2021", "Nov. 2021", "2014"), choice(which, "!2021", "2022", "2014")),
                error(
                        "L04",
                        choice(which, "!2021 to 2025", "2023 to 2030", "2001 to 2005"),
                        choice(which, "!2021 to 2025", "2026 to 2030", "2001 to 2005")),
                error(
                        "L04",
                        choice(which, "!China", "China and Russia", "Ukraine"),
                        choice(which, "!China", "Russia", "Ukraine")),
                error(
                        "L05",
                        choice(which, "!trade", "security", "None of the above"),
                        choice(which, "!trade", "security", "culture")),
                error("L05", choice(which, "!trade", "security", "Both A and B"), choice(which, "!trade", "b", "c")),
                warning(
                        "L06",
                        choice(which, "!strengthening its ties with China and others", "leaving the UN", "a new pact"),
                        choice(which, "!strengthening ties", "leaving the UN", "a new alliance")),
                error("L07", choice(which, "!China", "SCO", "Russia"), choice(which, "!China", "Ukraine", "Russia")),
                error("L07", choice(which, "!2021", "November 2022", "2001"), choice(which, "!2021", "2022", "2001")),
                error("L07", choice(which, "!2021", "long ago", "2001"), choice(which, "!now", "long ago", "later")),
                error("L07", choice(which, "!SCO", "United Nations", "ASEAN"), choice(which, "!SCO", "U.N.", "ASEAN")),
                warning(
                        "L08",
                        choice(
                                "Which pact covers military matters?",
                                "!Military Road Map",
                                "Trade Treaty",
                                "Border Pact"),
                        choice(
                                "Which pact covers the armed forces?",
                                "!Military Road Map",
                                "Trade Treaty",
                                "Border Pact")),
                error("L09", typed("What did China sign with Moscow?", "PRC"), typed("Who signed with Moscow?", "PRC")),
                error(
                        "L09",
                        date("In which year was the 1991 Border Agreement signed?", PartialDate.year(1991)),
                        date("In which year was the Border Agreement signed?", PartialDate.year(1991))),
                error(
                        "L09",
                        typed("Which body did the SCO's founders found?", "Shanghai Cooperation Organization"),
                        typed("What does SCO stand for in it?", "Shanghai Cooperation Organization")),
                error(
                        "L09",
                        choice("Who joined China in the veto of 2022?", "!China", "Ukraine", "North Korea"),
                        choice("Whose reliance grew, China's or Russia's: that of China?", "!China", "Russia")),
                error(
                        "L10",
                        cloze("In 2001 both governments signed a ____ on border issues.", "treaty"),
                        cloze("In 2001 both governments signed the ____ on border issues.", "treaty")),
                error(
                        "L10",
                        choice("The Eurasian grouping of 2022 is an", "!alliance", "pact", "union"),
                        choice("The Eurasian grouping of 2022 is an", "!alliance", "entente", "axis")),
                warning(
                        "L11",
                        choice(which, "!It grew", "It never grew", "It shrank"),
                        choice(which, "!It grew", "It stayed", "It shrank")),
                warning(
                        "L12",
                        typed("Which country is not in the SCO?", "Ukraine"),
                        typed("Which country has at least one base there?", "Ukraine")),
                error(
                        "L13",
                        typed("The members of the SCO are", "many"),
                        typed("Who are the members of the SCO?", "x")),
                error("L13", typed("Who vetoed it?", "x"), typed("Who vetoed the 2022 draft?", "x")),
                error("L13", statement("Did Russia join the 2022 veto?"), statement("Russia joined the 2022 veto.")),
                warning("L14", typed(words(36), "x"), typed(words(35), "x")),
                error("L14", typed(words(61), "x"), typed(words(60), "x")),
                warning("L15", choice(which, "!2021", "2001", "2014"), choice(which, "2001", "2014", "!2021")),
                warning("L15", choice(which, "!20 states", "5 states"), choice(which, "5 states", "!20 states")),
                warning(
                        "L17",
                        choice(which, "!trade ties with Russia", "trade rows with Ukraine", "arms ties with Moscow"),
                        choice(which, "!trade with Russia", "peace with Ukraine", "alliance with Moscow")),
                warning("L18", choice(which, "!a1", "b1"), choice(which, "!a1", "b1", "c1", "d1")),
                warning("L18", choice(which, "!a1", "b1", "c1", "d1", "e1"), choice(which, "!a1", "b1", "c1")),
                warning(
                        "L20",
                        typed("Who signed the Road Map and when did they?", "x"),
                        typed("Who signed the Road Map in 2021?", "x")),
                warning(
                        "L20",
                        typed(
                                "What did Moscow seek after 2014?",
                                "to strengthen its ties with China and other countries"),
                        typed(
                                "What did Moscow seek after 2014?",
                                "Treaty of Good-Neighborliness and Friendly Cooperation")),
                warning(
                        "L20",
                        typed("Who vetoed the 2022 draft?", "China and Russia"),
                        typed("Who vetoed the 2022 draft?", "exchanges and exercises")),
                warning("L21", list("Name the five members.", 5), list("Name the four members.", 4)),
                warning(
                        "L22",
                        typed("Did Russia veto the 2022 draft?", "yes"),
                        typed("Which draft did Russia veto in 2022?", "one")),
                warning(
                        "L22",
                        new Question.TrueFalse("They are allies now.", false, Optional.empty(), Optional.empty()),
                        new Question.TrueFalse(
                                "They are allies now.", false, Optional.of("They are not."), Optional.empty())),
                error(
                        "L23",
                        typed("What did the two sides sign in 2021?", "x"),
                        typed("What did China and Russia sign in 2021?", "x")),
                error(
                        "L23",
                        typed("In which year was the treaty renewed?", "2021"),
                        typed("In which year was the treaty of 2001 renewed?", "2021")),
                error(
                        "L23",
                        typed("What has spurred this common opposition?", "x"),
                        typed("What has spurred both China and Russia?", "x")),
                with(LintContext.of(ChinaRussia.names()), error("L24", typed("Who vetoed the 2022 draft?", "x"), null)),
                warning(
                        "L24",
                        typed("Who is the current leader of China?", "Xi"),
                        typed("Who is the current leader of China, as of 2023?", "Xi")),
                with(
                        context(others("Road Map", "PRC")),
                        error(
                                "L25",
                                typed("Which state signed in 2021?", "China"),
                                new Question.ShortAnswer(
                                        "Which state signed in 2021?",
                                        Accepted.of("China", "Road Map"),
                                        Optional.empty()))),
                error(
                        "L26",
                        cloze("The ____ and Russia signed the ____ in November 2021.", "PRC"),
                        cloze("The ____ and Russia signed it in November 2021.", "PRC")),
                error(
                        "L26",
                        cloze("They signed a ____ then.", "pact"),
                        cloze("In 2001 they had signed one ____ then.", "pact")),
                error(
                        "L26",
                        cloze("China ____ Russia signed the Road Map in 2021.", "and"),
                        cloze("China and ____ signed the Road Map in 2021.", "Russia")),
                error(
                        "L26",
                        cloze("The ____ and Russia, like China, signed the Road Map.", "PRC"),
                        cloze("The ____ and Russia, like others, signed the Road Map.", "PRC")),
                with(
                        spoken("many experts", null),
                        warning(
                                "L27",
                                typed("To which year is the dynamism traced?", "2014"),
                                typed("To which year do many experts trace the dynamism?", "2014"))),
                with(
                        spoken(null, "appears, in part"),
                        warning(
                                "L27",
                                typed("What does the direction of relations reflect?", "ties"),
                                typed("What, according to the report, does their direction reflect?", "ties"))),
                error(
                        "L28",
                        date("In which year did they sign the Road Map?", PartialDate.month(2021, 11)),
                        date("In which month and year did they sign the Road Map?", PartialDate.month(2021, 11))),
                error(
                        "L28",
                        date("When did they sign the Road Map?", PartialDate.month(2021, 11)),
                        date("When, to the month, did they sign the Road Map?", PartialDate.month(2021, 11))),
                with(
                        LintContext.of(ChinaRussia.names()),
                        warning(
                                "L29",
                                typed("Who vetoed the 2022 draft?", "x"),
                                new Question.ShortAnswer(
                                        "Who vetoed the 2022 draft?", Accepted.of("x"), Optional.of("Both did.")))),
                warning(
                        "L30",
                        typed("What do they oppose?", "the use of unilateral sanctions as tools of policy"),
                        typed("What do they oppose?", "the use of unilateral sanctions")),
                warning(
                        "L30",
                        typed("What did they sign?", "a long treaty of good and friendly ties"),
                        typed("What did they sign?", "Treaty of Good-Neighborliness and Friendly Cooperation")));
    }

    @TestFactory
    @DisplayName("each rule fires on its example and leaves the mended one alone")
    Stream<DynamicTest> rules() {
        List<Example> examples = examples();
        return IntStream.range(0, examples.size()).mapToObj(i -> {
            Example example = examples.get(i);
            return DynamicTest.dynamicTest(
                    i + " " + example.rule() + ": " + example.bad().stem(), () -> {
                        assertThat(lint.check(example.bad(), example.context())).anySatisfy(finding -> {
                            assertThat(finding.ruleId()).isEqualTo(example.rule());
                            assertThat(finding.level()).isEqualTo(example.level());
                            assertThat(finding.field()).isNotBlank();
                            assertThat(finding.message()).endsWith(".");
                        });
                        if (example.good() != null) {
                            assertThat(lint.check(example.good(), example.context()))
                                    .noneMatch(finding -> finding.ruleId().equals(example.rule())
                                            && finding.level() == example.level());
                        }
                    });
        });
    }

    @Test
    @DisplayName("every rule for one question has an example here")
    void allRulesHaveExamples() {
        Set<String> tested = new TreeSet<>();
        examples().forEach(example -> tested.add(example.rule()));
        Set<String> expected = new TreeSet<>();
        IntStream.rangeClosed(1, 30)
                .filter(rule -> rule != 16 && rule != 19)
                .forEach(rule -> expected.add("L%02d".formatted(rule)));

        assertThat(tested).isEqualTo(expected);
    }

    @Test
    @DisplayName("a cited source is enough for L24")
    void cited() {
        assertThat(lint.check(typed("Who vetoed the 2022 draft?", "Russia"), CONTEXT))
                .isEmpty();
    }

    @Test
    @DisplayName("a good question of each kind has no finding")
    void goodQuestions() {
        List<Question> good = List.of(
                typed("Which country joined Russia in the 2022 veto?", "China"),
                cloze("In November 2021, China and Russia signed a(n) ____ for Military Co-operation.", "Road Map"),
                choice("Which country's reliance on Chinese support grew?", "!Russia", "Ukraine", "North Korea"),
                new Question.TrueFalse(
                        "China and Russia are founding members of the SCO.", true, Optional.empty(), Optional.empty()),
                list("Name four settings in which China and Russia coordinate.", 4),
                new Question.Ordering(
                        "Put these in order of time, the earliest first.",
                        List.of("the dissolution", "the treaty", "the Road Map"),
                        Optional.empty()),
                new Question.Matching(
                        "Which name belongs to which acronym?",
                        List.of(
                                new Question.Matching.Pair("SCO", "Shanghai Cooperation Organization"),
                                new Question.Matching.Pair("BRI", "Belt and Road Initiative")),
                        Optional.empty()),
                date("In which month and year was the Road Map signed?", PartialDate.month(2021, 11)),
                new Question.NumberAnswer(
                        "How many founding members does it have?",
                        new BigDecimal("6"),
                        "members",
                        BigDecimal.ZERO,
                        Optional.empty()));

        assertThat(good)
                .allSatisfy(
                        question -> assertThat(lint.check(question, CONTEXT)).isEmpty());
    }

    @Test
    @DisplayName("L16 objects to keys that mostly stand first, and not to balanced or too few ones")
    void keyPositions() {
        Question first = choice("Which of them is it?", "!a1", "b1", "c1");
        Question second = choice("Which of them is it?", "a1", "!b1", "c1");
        Question third = choice("Which of them is it?", "a1", "b1", "!c1");

        assertThat(lint.checkBank(times(20, first)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.ruleId()).isEqualTo("L16"));
        assertThat(lint.checkBank(times(10, first, second, third))).isEmpty();
        assertThat(lint.checkBank(times(14, first))).isEmpty();
        assertThat(KeyPositions.chiSquare(new int[] {20, 10, 0})).isEqualTo(20);
    }

    @Test
    @DisplayName("L19 keeps apart what gives away, and not everything that mentions a country")
    void giveaways() {
        Question asks = typed("What does SCO stand for?", "Shanghai Cooperation Organization");
        Question tells = typed("Who founded the Shanghai Cooperation Organization (SCO)?", "China and Russia");
        Question other = typed("Which country joined Russia in the 2022 veto?", "China");
        Question mentions = typed("To which year is the tie of China to Moscow traced?", "2014");

        assertThat(lint.givesAway(asks, tells, ChinaRussia.names())).isTrue();
        assertThat(lint.givesAway(tells, asks, ChinaRussia.names())).isTrue();
        assertThat(lint.givesAway(other, mentions, ChinaRussia.names())).isFalse();
        assertThat(lint.checkSession(List.of(other, asks, mentions, tells), ChinaRussia.names()))
                .singleElement()
                .satisfies(finding -> assertThat(finding.ruleId()).isEqualTo("L19"));
    }

    @Test
    @DisplayName("L15 sorts dates and numbers and shuffles the rest the same way each time")
    void optionOrder() {
        List<Option> years = options("!2021", "2001", "2014");
        List<Option> names = options("!China", "Russia", "Ukraine", "North Korea");

        assertThat(OptionOrder.of(years, Locale.ENGLISH, 1))
                .extracting(Option::text)
                .containsExactly("2001", "2014", "2021");
        assertThat(OptionOrder.of(options("20 percent", "!5 percent"), Locale.ENGLISH, 1))
                .extracting(Option::text)
                .containsExactly("5 percent", "20 percent");
        assertThat(OptionOrder.of(names, Locale.ENGLISH, 7))
                .containsExactlyInAnyOrderElementsOf(names)
                .isEqualTo(OptionOrder.of(names, Locale.ENGLISH, 7));
        assertThat(IntStream.range(0, 50)
                        .mapToObj(seed ->
                                OptionOrder.of(names, Locale.ENGLISH, seed).getFirst())
                        .distinct())
                .hasSize(4);
    }

    @Test
    @DisplayName("L31 names a wrong option that hardly anyone chose, once it was shown often enough")
    void deadDistractors() {
        assertThat(DeadDistractors.check(List.of(
                        new DeadDistractors.Count("dead", 30, 1),
                        new DeadDistractors.Count("alive", 40, 2),
                        new DeadDistractors.Count("too new", 29, 0))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.ruleId()).isEqualTo("L31");
                    assertThat(finding.message()).contains("“dead”");
                });
    }

    private static Example error(String rule, Question bad, Question good) {
        return new Example(rule, Level.ERROR, CONTEXT, bad, good);
    }

    private static Example warning(String rule, Question bad, Question good) {
        return new Example(rule, Level.WARNING, CONTEXT, bad, good);
    }

    private static Example with(LintContext context, Example example) {
        return new Example(example.rule(), example.level(), context, example.bad(), example.good());
    }

    private static LintContext context(TruthCheck truth) {
        return new LintContext(
                CONTEXT.names(),
                CONTEXT.language(),
                truth,
                CONTEXT.citation(),
                CONTEXT.sentence(),
                CONTEXT.hedge(),
                CONTEXT.speaker());
    }

    private static LintContext spoken(String speaker, String hedge) {
        return new LintContext(
                CONTEXT.names(),
                CONTEXT.language(),
                CONTEXT.truth(),
                CONTEXT.citation(),
                CONTEXT.sentence(),
                Optional.ofNullable(hedge),
                Optional.ofNullable(speaker));
    }

    /** Everything is false but what is given. */
    private static TruthCheck truths(Map<String, TruthCheck.Truth> known) {
        return new TruthCheck() {
            @Override
            public Truth of(String answer) {
                return known.getOrDefault(answer, Truth.FALSE);
            }

            @Override
            public List<String> otherAnswers() {
                return List.of();
            }
        };
    }

    private static TruthCheck others(String... answers) {
        return new TruthCheck() {
            @Override
            public Truth of(String answer) {
                return Truth.FALSE;
            }

            @Override
            public List<String> otherAnswers() {
                return List.of(answers);
            }
        };
    }

    private static Question typed(String stem, String answer) {
        return new Question.ShortAnswer(stem, Accepted.of(answer), Optional.empty());
    }

    private static Question cloze(String stem, String answer) {
        return new Question.Cloze(stem, Accepted.of(answer), Optional.empty());
    }

    private static Question date(String stem, PartialDate date) {
        return new Question.DateAnswer(stem, date, Optional.empty());
    }

    private static Question statement(String text) {
        return new Question.TrueFalse(text, true, Optional.empty(), Optional.empty());
    }

    private static Question list(String stem, int wanted) {
        return new Question.ListRecall(
                stem,
                Stream.of("trade", "security", "culture", "science", "energy")
                        .limit(wanted)
                        .map(Accepted::of)
                        .toList(),
                true,
                wanted,
                Optional.empty());
    }

    private static Question choice(String stem, String... options) {
        return new Question.MultipleChoice(stem, options(options), Optional.empty());
    }

    /** Options: a right one starts with !, a reason may stand in brackets. */
    private static List<Option> options(String... texts) {
        List<Option> options = new ArrayList<>();
        for (String text : texts) {
            boolean right = text.startsWith("!");
            int bracket = text.indexOf(" (");
            String plain = text.substring(right ? 1 : 0, bracket < 0 ? text.length() : bracket);
            options.add(new Option(
                    plain, right, bracket < 0 ? Optional.empty() : Optional.of(text.substring(bracket + 1))));
        }
        return options;
    }

    private static String words(int count) {
        return "Why did it happen " + "then ".repeat(count - 5) + "so?";
    }

    private static List<Question> times(int count, Question... questions) {
        return IntStream.range(0, count)
                .boxed()
                .flatMap(_ -> Arrays.stream(questions))
                .toList();
    }
}
