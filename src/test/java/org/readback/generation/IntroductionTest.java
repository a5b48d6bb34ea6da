package org.readback.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.readback.report.Fact;

class IntroductionTest {
    @Test
    void placesCountFromZeroWithoutGaps() {
        List<GeneratedQuestion> all = generate(Sample.facts());

        assertThat(all)
                .extracting(GeneratedQuestion::introduction)
                .containsExactlyElementsOf(
                        java.util.stream.IntStream.range(0, all.size()).boxed().toList());
    }

    @Test
    void anAcronymIsMetBeforeTheFactsThatUseIt() {
        Map<String, Integer> first = firstPlaces(generate(Sample.facts()));

        assertThat(first.get("nl-name")).isLessThan(first.get("nl-founded")).isLessThan(first.get("nl-organs"));
    }

    @Test
    void aFactComesBehindThoseItIsAfter() {
        List<Fact> facts = Sample.facts();
        facts.replaceAll(fact -> fact.id().equals("pact-signed")
                ? Sample.like(fact).after("arland-founded").done()
                : fact);

        Map<String, Integer> first = firstPlaces(generate(facts));

        assertThat(first.get("arland-founded")).isLessThan(first.get("pact-signed"));
    }

    @Test
    void ofOneFactTypedQuestionsAreMetBeforeChoices() {
        List<Family> families = generate(Sample.facts()).stream()
                .filter(question -> question.factId().equals("pact-signed"))
                .map(GeneratedQuestion::family)
                .toList();

        assertThat(families.indexOf(Family.WHEN)).isLessThan(families.indexOf(Family.CHOICE));
        assertThat(families.indexOf(Family.WHICH)).isLessThan(families.indexOf(Family.TRUE_STATEMENT));
    }

    @Test
    void siblingsLieApartWhileOtherFactsHaveQuestionsLeft() {
        List<String> facts = generate(Sample.facts()).stream()
                .map(GeneratedQuestion::factId)
                .limit(Sample.facts().size())
                .toList();

        assertThat(facts).doesNotHaveDuplicates();
    }

    private static Map<String, Integer> firstPlaces(List<GeneratedQuestion> questions) {
        return questions.stream()
                .collect(Collectors.toMap(GeneratedQuestion::factId, GeneratedQuestion::introduction, Math::min));
    }

    private static List<GeneratedQuestion> generate(List<Fact> facts) {
        return Generator.generate(Sample.base(facts), Sample.wording());
    }
}
