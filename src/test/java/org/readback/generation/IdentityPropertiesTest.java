package org.readback.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.readback.report.Fact;
import org.readback.report.PartialDate;
import org.readback.report.Slot;
import org.readback.report.Value;
import org.readback.report.When;

/** What a question is stays the same while its answer, its words and its neighbours change. */
class IdentityPropertiesTest {
    private final List<Fact> facts = Sample.facts();
    private final Map<String, GeneratedQuestion> before = byId(facts);

    @Property
    void theOrderOfFactsChangesNothingButTheOrderOfIntroduction(@ForAll long seed) {
        List<Fact> shuffled = new ArrayList<>(facts);
        Collections.shuffle(shuffled, new Random(seed));

        Map<String, GeneratedQuestion> after = byId(shuffled);

        assertThat(after.keySet()).isEqualTo(before.keySet());
        after.forEach((id, question) ->
                assertThat(question.contentHash()).isEqualTo(before.get(id).contentHash()));
    }

    @Property
    void renamingFactsKeepsIds(@ForAll @AlphaChars @StringLength(min = 1, max = 12) String prefix) {
        assertThat(byId(each(fact -> Sample.like(fact).id(prefix + fact.id()).done()))
                        .keySet())
                .isEqualTo(before.keySet());
    }

    @Property
    void correctingADateKeepsIdsAndTellsThatTheAnswerChanged(@ForAll @IntRange(min = 1900, max = 1960) int year) {
        Map<String, GeneratedQuestion> after = byId(changed(
                "nl-founded",
                fact -> Sample.like(fact)
                        .when(new When.At(PartialDate.year(year)))
                        .statement("The Northern League was founded in " + year + ".")
                        .done()));

        assertThat(after.keySet()).isEqualTo(before.keySet());
        assertThat(answersChanged(after, Family.WHEN, "nl-founded")).isTrue();
        assertThat(answersChanged(after, Family.WHEN, "pact-signed")).isFalse();
    }

    @Test
    void rewordingAStatementKeepsIdsAndAnswersAndChangesContent() {
        Map<String, GeneratedQuestion> after = byId(changed(
                "pact-signed",
                fact -> Sample.like(fact)
                        .statement("In 1971, the Fishing Pact was signed by Arland and Borduria.")
                        .done()));

        assertThat(after.keySet()).isEqualTo(before.keySet());
        assertThat(after.values())
                .allSatisfy(question -> assertThat(question.answerHash())
                        .isEqualTo(before.get(question.id()).answerHash()));
        assertThat(after.values())
                .anySatisfy(question -> assertThat(question.contentHash())
                        .isNotEqualTo(before.get(question.id()).contentHash()));
    }

    @Test
    void correctingAnObjectKeepsIds() {
        Map<String, GeneratedQuestion> after = byId(changed(
                "nl-led",
                fact -> Sample.like(fact)
                        .object(new Value.Named("borduria"))
                        .statement("The Northern League was led by Borduria at its first meeting.")
                        .done()));

        assertThat(after.keySet()).isEqualTo(before.keySet());
        assertThat(answersChanged(after, Family.WHICH, "nl-led")).isTrue();
    }

    @Test
    void addingADistractorKeepsIdsAndAnswers() {
        Map<String, GeneratedQuestion> after = byId(changed(
                "nl-led",
                fact -> Sample.like(fact)
                        .confirmedFalse(Slot.OBJECT, "Elmland", "No such country was there.")
                        .done()));

        assertThat(after.keySet()).isEqualTo(before.keySet());
        assertThat(answersChanged(after, Family.CHOICE, "nl-led")).isFalse();
        assertThat(after.values().stream()
                        .filter(question -> question.family() == Family.CHOICE
                                && question.factId().equals("nl-led"))
                        .toList())
                .singleElement()
                .satisfies(question -> assertThat(question.contentHash())
                        .isNotEqualTo(before.get(question.id()).contentHash()));
    }

    @Test
    void anAliasMoreIsNoChangedAnswer() {
        GeneratedQuestion organs = the(before, Family.LIST, "nl-organs");
        Map<String, GeneratedQuestion> after = byId(changed(
                "nl-organs",
                fact -> Sample.like(fact)
                        .object(new Value.Items(
                                List.of(
                                        new Value.Words("council", List.of("assembly")),
                                        new Value.Words("court", List.of()),
                                        new Value.Words("bank", List.of())),
                                true))
                        .done()));

        assertThat(after.get(organs.id()).answerHash()).isEqualTo(organs.answerHash());
        assertThat(after.get(organs.id()).contentHash()).isNotEqualTo(organs.contentHash());
    }

    @Test
    void droppingAFactAndBringingItBackBringsBackItsQuestions() {
        Set<String> without = byId(facts.stream()
                        .filter(fact -> !fact.id().equals("nl-led"))
                        .toList())
                .keySet();

        assertThat(before.keySet()).containsAll(without);
        assertThat(byId(Sample.facts()).keySet()).isEqualTo(before.keySet());
    }

    @Test
    void twoFactsThatGiveOneQuestionAreAnErrorNamingBoth() {
        List<Fact> twice = Sample.facts();
        twice.add(Sample.like(facts.getFirst()).id("pact-again").done());

        assertThatThrownBy(() -> byId(twice))
                .isInstanceOf(IdentityClash.class)
                .hasMessageContaining("pact-signed")
                .hasMessageContaining("pact-again")
                .hasMessageContaining("qualifier");
    }

    @Test
    void aQualifierTellsTwoSuchFactsApart() {
        List<Fact> twice = Sample.facts();
        twice.add(Sample.like(facts.getFirst())
                .id("pact-again")
                .qualifier("again")
                .done());

        assertThat(byId(twice).keySet()).containsAll(before.keySet()).hasSizeGreaterThan(before.size());
    }

    private boolean answersChanged(Map<String, GeneratedQuestion> after, Family family, String factId) {
        GeneratedQuestion old = the(before, family, factId);
        return !after.get(old.id()).answerHash().equals(old.answerHash());
    }

    private static GeneratedQuestion the(Map<String, GeneratedQuestion> questions, Family family, String factId) {
        return questions.values().stream()
                .filter(question ->
                        question.family() == family && question.factId().equals(factId))
                .findFirst()
                .orElseThrow();
    }

    private List<Fact> changed(String id, UnaryOperator<Fact> change) {
        return each(fact -> fact.id().equals(id) ? change.apply(fact) : fact);
    }

    private List<Fact> each(UnaryOperator<Fact> change) {
        return facts.stream().map(change).toList();
    }

    private static Map<String, GeneratedQuestion> byId(List<Fact> facts) {
        return Generator.generate(Sample.base(facts), Sample.wording()).stream()
                .collect(Collectors.toMap(GeneratedQuestion::id, question -> question));
    }
}
