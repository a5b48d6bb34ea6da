package org.readback.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.readback.question.KnownNames;
import org.readback.question.Option;
import org.readback.question.Outcome;
import org.readback.question.Question;
import org.readback.report.Entity;
import org.readback.report.Fact;
import org.readback.report.Passage;
import org.readback.report.Value;
import org.readback.report.When;

/** What goes wrong when questions are made from the report on China and Russia, trap by trap, as docs/question-quality.md lists them. */
class TextTrapsTest {
    private static final KnownNames NAMES = KnownNames.of(Shipped.REPORT.entities());

    @Test
    @DisplayName("1: the title is the report's own; furniture of the page is no text")
    void title() {
        assertThat(Shipped.REPORT.report().title()).isEqualTo("China-Russia Relations");
        assertThat(words()).doesNotContain("Download the document", "Home »", "Report to Congress");
    }

    @Test
    @DisplayName("2: the text is an excerpt, so no question says what the report does not mention")
    void excerpt() {
        assertThat(Shipped.REPORT.report().edition()).contains("excerpt");
        assertThat(everythingShown()).noneMatch(text -> text.matches(".*(says nothing|does not mention|not named).*"));
    }

    @Test
    @DisplayName("3: every answer is keyed to one edition")
    void edition() {
        assertThat(Shipped.REPORT.report().publishedOn()).isEqualTo(LocalDate.of(2023, 9, 13));
    }

    @Test
    @DisplayName("4: a full stop in U.S. or U.N. cuts no quotation")
    void abbreviations() {
        assertThat(Shipped.fact("draft-vetoed").quotation().text())
                .contains("a U.S.-led draft U.N. resolution that would have tightened sanctions");
    }

    @Test
    @DisplayName("5: nothing that is asked needs the sentence before it")
    void standsAlone() {
        Pattern dangling = Pattern.compile(
                "(?i)\\b(the two countries|both governments|the two sides|this sphere|this common opposition|the treaty(?! of| between)|the former|the latter)\\b");
        assertThat(everythingShown()).noneMatch(text -> dangling.matcher(text).find());
    }

    @Test
    @DisplayName("6: no option is another name of the right one, and the Soviet Union is not Russia")
    void aliases() {
        Shipped.choices()
                .forEach(choice -> assertThat(choice.options())
                        .as(choice.stem())
                        .filteredOn(option -> !option.right())
                        .noneMatch(wrong -> choice.options().stream()
                                .filter(Option::right)
                                .anyMatch(right -> NAMES.sameEntity(right.text(), wrong.text()))));
        assertThat(NAMES.sameEntity("Soviet Union", "Russia")).isFalse();
        assertThat(NAMES.sameEntity("PRC", "Beijing")).isTrue();
        assertThat(NAMES.sameEntity("Moscow", "Russian Federation")).isTrue();
    }

    @Test
    @DisplayName("7: an invasion of Ukraine is always said to be the first or the renewed one")
    void twoInvasions() {
        Pattern unclear = Pattern.compile("(?<!first )(?<!renewed )invasion of Ukraine");
        assertThat(everythingShown()).noneMatch(text -> unclear.matcher(text).find());
        assertThat(Shipped.graded("two-invasions", "number object", "2")).isEqualTo(Outcome.CORRECT);
    }

    @Test
    @DisplayName("8: what is open-ended is asked by its start and never dated in that year")
    void starts() {
        assertThat(Shipped.fact("met-since-2013").when()).get().isInstanceOf(When.Since.class);
        assertThat(Shipped.fact("dynamism-traced").when()).get().isInstanceOf(When.Since.class);
        assertThat(Shipped.fact("renewed-invasion-started").when()).get().isInstanceOf(When.Since.class);
        assertThat(Shipped.asked("met-since-2013", "when when").stem()).startsWith("Since which year");
        assertThat(amongDatedEvents()).extracting(Fact::when).noneMatch(when -> when.get() instanceof When.Since);
    }

    @Test
    @DisplayName("9: the agreement of 1991, the treaty of 2001 and its renewal of 2021 are three dates")
    void threeDates() {
        assertThat(Shipped.graded("border-agreement-year", "which-year when", "1991"))
                .isEqualTo(Outcome.CORRECT);
        assertThat(Shipped.graded("friendship-treaty-year", "which-year when", "2001"))
                .isEqualTo(Outcome.CORRECT);
        assertThat(Shipped.graded("treaty-renewed", "when when", "2021")).isEqualTo(Outcome.CORRECT);
        assertThat(Shipped.graded("treaty-renewed", "when when", "2001")).isEqualTo(Outcome.WRONG);
    }

    @Test
    @DisplayName("10: events of one year never stand side by side, and no stem asks what happened in a year")
    void sharedYears() {
        Shipped.QUESTIONS.stream()
                .filter(asked -> Set.of(Family.FIRST, Family.ORDER).contains(asked.family()))
                .forEach(asked -> assertThat(factsOf(asked)
                                .map(fact -> fact.when().orElseThrow().text().replaceAll(".*(\\d{4})", "$1")))
                        .as(asked.question().stem())
                        .doesNotHaveDuplicates());
        assertThat(everythingShown()).noneMatch(text -> text.matches("(?i)what happened in \\d{4}.*"));
    }

    @Test
    @DisplayName("11: 2021 to 2025 is the period of the Road Map, November 2021 its signing")
    void periodAndSigning() {
        assertThat(Shipped.fact("road-map-period").when()).get().isInstanceOf(When.Between.class);
        assertThat(Shipped.graded("road-map-period", "when when", "2021-2025")).isEqualTo(Outcome.CORRECT);
        assertThat(Shipped.graded("road-map-signed", "when when", "November 2021"))
                .isEqualTo(Outcome.CORRECT);
    }

    @Test
    @DisplayName("12: a date is asked and graded no more finely than the text gives it")
    void precision() {
        Shipped.QUESTIONS.stream()
                .filter(asked -> asked.question() instanceof Question.DateAnswer)
                .forEach(asked -> {
                    Question.DateAnswer date = (Question.DateAnswer) asked.question();
                    assertThat(date.stem().toLowerCase(Locale.ROOT))
                            .contains(
                                    switch (date.date().precision()) {
                                        case DECADE -> "which decade";
                                        case YEAR -> "which year";
                                        case MONTH -> "which month and year";
                                        case DAY -> "which day";
                                    });
                });
        assertThat(Shipped.graded("border-war-decade", "when when", "1960s")).isEqualTo(Outcome.CORRECT);
        assertThat(Shipped.graded("road-map-signed", "when when", "2021")).isEqualTo(Outcome.PARTLY);
    }

    @Test
    @DisplayName("13: years are graded exactly")
    void years() {
        assertThat(Shipped.graded("dynamism-traced", "when when", "2019")).isEqualTo(Outcome.WRONG);
        assertThat(Shipped.graded("friendship-treaty-year", "which-year when", "2021"))
                .isEqualTo(Outcome.WRONG);
    }

    @Test
    @DisplayName("14: an opinion is asked with its speaker, or for its speaker")
    void speakers() {
        assertThat(Shipped.REPORT.facts().stream().filter(fact -> fact.speaker().isPresent()))
                .extracting(Fact::id)
                .contains(
                        "dynamism-traced",
                        "de-facto-alliance-concern",
                        "order-described-as-us-led",
                        "economy-seen-as-beholden",
                        "professed-trust",
                        "professed-cooperation");
        Shipped.QUESTIONS.stream()
                .filter(asked ->
                        asked.family() != Family.WHO_SAYS && !asked.slot().equals("speaker"))
                .filter(asked -> !(asked.question() instanceof Question.TrueFalse judged && !judged.truth()))
                .forEach(asked -> Shipped.fact(asked.factId())
                        .speaker()
                        .ifPresent(
                                speaker -> assertThat(asked.question().stem()).contains(speaker)));
    }

    @Test
    @DisplayName("15: a hedge stays in the statement, and a statement without it is false")
    void hedges() {
        assertThat(Shipped.REPORT.facts().stream().filter(fact -> fact.hedge().isPresent()))
                .hasSizeGreaterThanOrEqualTo(15)
                .allSatisfy(fact ->
                        assertThat(fact.statement()).contains(fact.hedge().orElseThrow()));
        for (String dropped : List.of("direction-reflects-ties", "de-dollarize", "tried-to-harmonize", "sco-is")) {
            assertThat(Shipped.of(dropped))
                    .as(dropped)
                    .anyMatch(asked -> asked.question() instanceof Question.TrueFalse judged && !judged.truth());
        }
    }

    @Test
    @DisplayName("16: trust is what the leaders profess, mistrust what the report speaks of")
    void trustAndMistrust() {
        assertThat(Shipped.fact("professed-trust").speaker()).contains("PRC and Russian leaders");
        assertThat(Shipped.fact("mistrust-in-the-reports-voice").speaker()).isEmpty();
        assertThat(Shipped.asked("professed-trust", "who-says speaker").explanation())
                .get()
                .asString()
                .contains("do not contradict");
    }

    @Test
    @DisplayName("17: what would have been or is attempted is not said to be so")
    void notDone() {
        assertThat(judged("draft-would-have", false)).anyMatch(stem -> stem.contains("tightened sanctions"));
        assertThat(judged("draft-would-have", true)).allMatch(stem -> stem.contains("would have tightened"));
        assertThat(judged("de-dollarize", true)).allMatch(stem -> stem.contains("attempts"));
        assertThat(judged("tried-to-harmonize", true)).allMatch(stem -> stem.contains("have tried"));
    }

    @Test
    @DisplayName("18: the reaction to the invasion led Moscow to turn, not the invasion")
    void cause() {
        assertThat(Shipped.graded("reaction-led-moscow", "cause subject", "the reaction to the first invasion"))
                .isEqualTo(Outcome.CORRECT);
        assertThat(Shipped.graded("reaction-led-moscow", "cause subject", "the first invasion of Ukraine"))
                .isEqualTo(Outcome.WRONG);
        assertThat(judged("reaction-led-moscow", false)).anyMatch(stem -> stem.contains("rather than the reaction"));
    }

    @Test
    @DisplayName("19: whose reliance and whose advantage grew is asked with the roles swapped")
    void direction() {
        for (String fact : List.of("reliance-grew", "advantage-grew")) {
            Question.MultipleChoice choice = (Question.MultipleChoice) Shipped.asked(fact, "direction statement");
            assertThat(choice.options())
                    .anyMatch(option ->
                            !option.right() && option.reason().orElse("").startsWith("The roles are swapped"));
        }
    }

    @Test
    @DisplayName("20: names with of, and or a hyphen stay whole")
    void wholeNames() {
        assertThat(Shipped.graded("overlapping-ventures", "list object", "Belt and Road Initiative, EEU"))
                .isEqualTo(Outcome.CORRECT);
        assertThat(Shipped.REPORT.entities())
                .extracting(Entity::name)
                .contains(
                        "Treaty of Good-Neighborliness and Friendly Cooperation",
                        "Road Map for Military Co-operation",
                        "Comprehensive Strategic Partnership of Coordination for a New Era");
    }

    @Test
    @DisplayName("21: a list is closed only where the text closes it, and a span is no list")
    void openLists() {
        assertThat(listsThatAre(false))
                .containsExactlyInAnyOrder(
                        "history-included", "who-reacted", "multilateral-settings", "overlapping-ventures");
        Shipped.QUESTIONS.stream()
                .filter(asked -> listsThatAre(false).contains(asked.factId()))
                .forEach(asked ->
                        assertThat(asked.question().stem()).doesNotContainPattern("(?i)\\ball (of )?the\\b|name all"));
        assertThat(Shipped.fact("treaty-set-areas").object()).get().isNotInstanceOf(Value.Items.class);
        assertThat(Shipped.graded("multilateral-settings", "list object", "G20; BRICS; SCO; UN"))
                .isEqualTo(Outcome.CORRECT);
    }

    @Test
    @DisplayName("22: no question on an acronym holds both sides; BRICS is not expanded; EEU is the report's word")
    void acronyms() {
        Shipped.QUESTIONS.stream()
                .filter(asked -> Set.of(Family.ACRONYM, Family.STANDS_FOR).contains(asked.family()))
                .forEach(asked ->
                        assertThat(asked.question().stem()).doesNotContainPattern("\\p{Lu}\\w+ \\(\\p{Lu}{2,}\\)"));
        assertThat(Shipped.of("sco-stands-for"))
                .noneMatch(asked -> asked.question().stem().matches(".*\\bSCO\\b.*Shanghai Cooperation.*\\?"));
        assertThat(NAMES.named("BRICS").flatMap(Entity::acronym)).isEmpty();
        assertThat(NAMES.named("EEU").flatMap(Entity::acronym)).contains("EEU");
    }

    @Test
    @DisplayName("23: who is a member of the SCO is never asked, for there are many")
    void manyMembers() {
        assertThat(Shipped.of("sco-founders"))
                .noneMatch(asked -> asked.slot().equals("subject"))
                .allMatch(asked -> !asked.question().stem().contains("Which country"));
    }

    @Test
    @DisplayName("24: no group that China or Russia helped to found is offered as wrong")
    void safeContrasts() {
        Question.MultipleChoice choice = (Question.MultipleChoice) Shipped.asked("sco-founders", "choice object");
        assertThat(choice.options())
                .extracting(Option::text)
                .doesNotContain("BRICS", "The Group of 20", "The United Nations");
    }

    @Test
    @DisplayName("25: a wrong option says why it is wrong")
    void reasons() {
        assertThat(Shipped.choices()
                        .flatMap(choice -> choice.options().stream())
                        .filter(option -> !option.right()))
                .isNotEmpty()
                .allSatisfy(option -> assertThat(option.reason()).isPresent());
    }

    @Test
    @DisplayName("26: no year of the answer in the stem, and true and false are about as many")
    void leaks() {
        Shipped.QUESTIONS.stream()
                .filter(asked -> asked.question() instanceof Question.DateAnswer)
                .forEach(asked -> assertThat(asked.question().stem())
                        .doesNotContain(Integer.toString(
                                ((Question.DateAnswer) asked.question()).date().year())));
        long statements = Shipped.QUESTIONS.stream()
                .filter(asked -> asked.question() instanceof Question.TrueFalse)
                .count();
        long truths = Shipped.QUESTIONS.stream()
                .filter(asked -> asked.question() instanceof Question.TrueFalse judged && judged.truth())
                .count();
        assertThat((double) truths / statements).isBetween(0.4, 0.6);
        assertThat(everythingShown()).noneMatch(text -> text.matches(".*\\b(a|an) ____.*"));
    }

    @Test
    @DisplayName("27: spellings, hyphens, dashes, aliases and quotation marks do not matter")
    void spellings() {
        assertThat(Shipped.graded("sco-stands-for", "stands-for object", "Shanghai Co-operation Organisation"))
                .isEqualTo(Outcome.CORRECT);
        assertThat(Shipped.graded("road-map-period", "when when", "2021–2025")).isEqualTo(Outcome.CORRECT);
        assertThat(Shipped.graded("economy-seen-as-beholden", "says-what object", "US"))
                .isEqualTo(Outcome.CORRECT);
        assertThat(Shipped.graded("reliance-raised-advantage", "cause subject", "Russia's growing reliance on the PRC"))
                .isEqualTo(Outcome.CORRECT);
    }

    @Test
    @DisplayName("28: the text has no scars of copying")
    void scars() {
        assertThat(words()).doesNotContainPattern("\\S-\\n|  |\\u00ad|[a-z]\\.[A-Z][a-z]");
    }

    private static String words() {
        return Shipped.REPORT.report().passages().stream().map(Passage::text).collect(Collectors.joining("\n"));
    }

    private static Stream<String> everythingShown() {
        return Shipped.QUESTIONS.stream().flatMap(asked -> Shipped.shown(asked.question()));
    }

    private static Stream<Fact> factsOf(GeneratedQuestion asked) {
        return Stream.concat(Stream.of(asked.factId()), asked.otherFactIds().stream())
                .map(Shipped::fact);
    }

    private static List<Fact> amongDatedEvents() {
        return Shipped.QUESTIONS.stream()
                .filter(asked ->
                        Set.of(Family.FIRST, Family.ORDER, Family.MATCH).contains(asked.family()))
                .flatMap(TextTrapsTest::factsOf)
                .filter(fact -> fact.when().isPresent())
                .distinct()
                .toList();
    }

    private static List<String> judged(String factId, boolean truth) {
        return Shipped.of(factId).stream()
                .map(GeneratedQuestion::question)
                .filter(question -> question instanceof Question.TrueFalse judged && judged.truth() == truth)
                .map(Question::stem)
                .toList();
    }

    private static List<String> listsThatAre(boolean complete) {
        return Shipped.REPORT.facts().stream()
                .filter(fact -> fact.object()
                        .filter(value -> value instanceof Value.Items items && items.complete() == complete)
                        .isPresent())
                .map(Fact::id)
                .toList();
    }
}
