package org.readback.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readback.question.Option;
import org.readback.question.Question;
import org.readback.report.Fact;
import org.readback.report.FactKind;
import org.readback.report.PartialDate;
import org.readback.report.Slot;
import org.readback.report.Value;
import org.readback.report.When;

class GeneratorTest {
    @Test
    void aDatedEventIsAskedAtThePrecisionOfTheText() {
        Question.DateAnswer when = (Question.DateAnswer) one(Sample.facts(), "treaty-signed", Family.WHEN);

        assertThat(when.stem()).isEqualTo("In which month and year did Cordia sign the Treaty of Elm?");
        assertThat(when.date()).isEqualTo(PartialDate.month(1984, 5));
    }

    @Test
    void datesToChooseFromAreOfOnePrecisionInOrderAndEachWrongOneSaysWhy() {
        Question.MultipleChoice choice = (Question.MultipleChoice) one(Sample.facts(), "pact-signed", Family.CHOICE);

        assertThat(choice.options())
                .hasSize(3)
                .isSortedAccordingTo((one, other) -> one.text().compareTo(other.text()));
        assertThat(choice.options())
                .allSatisfy(option -> assertThat(option.text()).matches("\\d{4}"));
        assertThat(choice.options())
                .filteredOn(Option::right)
                .extracting(Option::text)
                .containsExactly("1971");
        assertThat(choice.options())
                .filteredOn(option -> !option.right())
                .allSatisfy(option -> assertThat(option.reason()).isPresent());
    }

    @Test
    void noDateAfterTheReportIsOffered() {
        List<Fact> late = List.of(Sample.fact("late", FactKind.DATED_EVENT, "founded", "Cordia was founded in 2000.")
                .subjects("cordia")
                .when(new When.At(PartialDate.year(2000)))
                .done());

        Question.MultipleChoice choice = (Question.MultipleChoice) one(late, "late", Family.CHOICE);

        assertThat(choice.options())
                .extracting(Option::text)
                .allSatisfy(year -> assertThat(year).isLessThanOrEqualTo("2000"));
    }

    @Test
    void whereOnlyOneValueCanBeRightOtherEntitiesOfTheTypeAreDistractors() {
        Question.MultipleChoice choice = (Question.MultipleChoice) one(Sample.facts(), "nl-led", Family.CHOICE);

        assertThat(choice.options())
                .extracting(Option::text)
                .hasSize(3)
                .contains("Cordia")
                .isSubsetOf("Arland", "Borduria", "Cordia", "The Duchy of Elm");
    }

    @Test
    void inAnOpenWorldNothingUnstatedIsADistractor() {
        assertThat(tryOne(Sample.facts(), "nl-members", Family.CHOICE)).isEmpty();
        assertThat(Generator.report(Sample.base(), Sample.wording()).notMade())
                .anySatisfy(notMade -> assertThat(notMade)
                        .returns("nl-members", GenerationReport.NotMade::factId)
                        .returns(Family.CHOICE, GenerationReport.NotMade::family)
                        .returns(new Reason.TooFew(Reason.Part.DISTRACTORS, 0, 2), GenerationReport.NotMade::reason));
    }

    @Test
    void valuesThatAPersonConfirmedToBeFalseAreDistractorsWithTheirReason() {
        List<Fact> facts = Sample.facts();
        facts.replaceAll(fact -> fact.id().equals("nl-members")
                ? Sample.like(fact)
                        .confirmedFalse(Slot.OBJECT, "the Southern League", "Arland lies in the north.")
                        .confirmedFalse(Slot.OBJECT, "the Coal Union", "Arland has no coal.")
                        .done()
                : fact);

        Question.MultipleChoice choice = (Question.MultipleChoice) one(facts, "nl-members", Family.CHOICE);

        assertThat(choice.options())
                .extracting(Option::text)
                .containsExactlyInAnyOrder("The Northern League", "The Southern League", "The Coal Union");
        assertThat(choice.options())
                .filteredOn(option -> option.text().equals("The Coal Union"))
                .extracting(option -> option.reason().orElseThrow())
                .containsExactly("Arland has no coal.");
    }

    @Test
    void aValueThatAnotherFactMakesTrueIsNoDistractor() {
        List<Fact> facts = Sample.facts();
        facts.replaceAll(fact -> fact.id().equals("nl-led")
                ? Sample.like(fact)
                        .confirmedFalse(Slot.OBJECT, "Arland", "Somebody was wrong about this.")
                        .done()
                : fact);
        facts.add(Sample.fact("nl-led-too", FactKind.STATEMENT, "led-by", "The Northern League was led by Arland too.")
                .subjects("nl")
                .qualifier("too")
                .object(new Value.Named("arland"))
                .done());

        Question.MultipleChoice choice = (Question.MultipleChoice) one(facts, "nl-led", Family.CHOICE);

        assertThat(choice.options()).extracting(Option::text).doesNotContain("Arland");
    }

    @Test
    void anAcronymIsAskedBothWaysAndNeitherGivesTheOtherAway() {
        Question.ShortAnswer name = (Question.ShortAnswer) one(Sample.facts(), "nl-name", Family.STANDS_FOR);
        Question.ShortAnswer acronym = (Question.ShortAnswer) one(Sample.facts(), "nl-name", Family.ACRONYM);

        assertThat(name.stem()).isEqualTo("What does NL stand for here?");
        assertThat(name.accepted().answer()).isEqualTo("Northern League");
        assertThat(name.accepted().others()).doesNotContain("NL");
        assertThat(acronym.stem()).doesNotContain("NL ").contains("Northern League");
        assertThat(acronym.accepted().answer()).isEqualTo("NL");
    }

    @Test
    void aListIsRecalledWholeAndAskedMemberByMember() {
        Question.ListRecall list = (Question.ListRecall) one(Sample.facts(), "nl-organs", Family.LIST);
        List<Question> blanks = of(Sample.facts(), "nl-organs", Family.LIST_CLOZE);

        assertThat(list.complete()).isTrue();
        assertThat(list.wanted()).isEqualTo(3);
        assertThat(blanks)
                .hasSize(3)
                .allSatisfy(cloze -> assertThat(cloze.stem()).containsOnlyOnce("____"));
    }

    @Test
    void severalWhoActedTogetherAreNamedOneByOne() {
        Question.ListRecall who = (Question.ListRecall) one(Sample.facts(), "pact-signed", Family.WHICH);

        assertThat(who.stem()).isEqualTo("Which two countries signed the Fishing Pact in 1971?");
        assertThat(who.items()).extracting(item -> item.answer()).containsExactly("Arland", "Borduria");
        assertThat(who.complete()).isTrue();
    }

    @Test
    void trueAndFalseStatementsBeginAlikeAndAFalseOneCarriesItsCorrection() {
        Question.TrueFalse right = (Question.TrueFalse) one(Sample.facts(), "pact-signed", Family.TRUE_STATEMENT);
        Question.TrueFalse wrong = (Question.TrueFalse) one(Sample.facts(), "pact-signed", Family.FALSE_STATEMENT);

        assertThat(right.stem()).startsWith("According to the report, Arland and Borduria");
        assertThat(wrong.stem()).startsWith("According to the report, Arland and Cordia");
        assertThat(wrong.correction()).contains("Arland and Borduria signed the Fishing Pact in 1971.");
        assertThat(of(Sample.facts(), "treaty-signed", Family.TRUE_STATEMENT)).isEmpty();
    }

    @Test
    void theFactSOwnWordingWinsOverTheTemplate() {
        List<Fact> facts = Sample.facts();
        facts.replaceAll(fact -> fact.id().equals("nl-founded")
                ? Sample.like(fact)
                        .wording(Family.WHEN, "when", "In which year was the League of the North born?")
                        .done()
                : fact);

        assertThat(of(facts, "nl-founded", Family.WHEN))
                .singleElement()
                .returns("In which year was the League of the North born?", Question::stem);
    }

    @Test
    void aFamilyToSkipIsSkipped() {
        List<Fact> facts = Sample.facts();
        facts.replaceAll(fact -> fact.id().equals("nl-founded")
                ? Sample.like(fact).skip(Family.CHOICE).done()
                : fact);

        assertThat(of(facts, "nl-founded", Family.CHOICE)).isEmpty();
        assertThat(of(facts, "nl-founded", Family.WHEN)).hasSize(1);
    }

    @Test
    void eventsOfOneYearAreNeverPutInOrder() {
        List<Fact> facts = Sample.facts();
        facts.add(Sample.fact("cordia-founded", FactKind.DATED_EVENT, "founded", "Cordia was founded in 1971.")
                .subjects("cordia")
                .when(new When.At(PartialDate.year(1971)))
                .done());

        List<Question.Ordering> orderings = Generator.generate(Sample.base(facts), Sample.wording()).stream()
                .map(GeneratedQuestion::question)
                .filter(Question.Ordering.class::isInstance)
                .map(Question.Ordering.class::cast)
                .toList();

        assertThat(orderings)
                .isNotEmpty()
                .allSatisfy(ordering -> assertThat(ordering.items())
                        .hasSizeBetween(3, 5)
                        .doesNotHaveDuplicates()
                        .satisfies(items -> assertThat(items)
                                .filteredOn(item -> item.contains("Fishing Pact") || item.contains("Cordia"))
                                .hasSizeLessThan(2)));
    }

    @Test
    void whatCameFirstStandsAmongEventsThatCameLater() {
        Question.MultipleChoice first = (Question.MultipleChoice) one(Sample.facts(), "nl-founded", Family.FIRST);

        assertThat(first.options())
                .filteredOn(Option::right)
                .extracting(Option::text)
                .containsExactly("The founding of the Northern League");
        assertThat(first.options()).hasSize(3);
    }

    private static Question one(List<Fact> facts, String factId, Family family) {
        return tryOne(facts, factId, family).orElseThrow();
    }

    private static Optional<Question> tryOne(List<Fact> facts, String factId, Family family) {
        return of(facts, factId, family).stream().findFirst();
    }

    private static List<Question> of(List<Fact> facts, String factId, Family family) {
        return Generator.generate(Sample.base(facts), Sample.wording()).stream()
                .filter(question -> question.factId().equals(factId) && question.family() == family)
                .map(GeneratedQuestion::question)
                .toList();
    }
}
