package org.readback.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readback.question.Accepted;
import org.readback.question.Option;
import org.readback.question.Question;
import org.readback.question.lint.TruthCheck.Truth;

class WrittenQuestionFactsTest {
    private final WrittenQuestionFacts facts = new WrittenQuestionFacts(Shipped.REPORT);

    @Test
    void aWrongOptionThatAFactMakesTrueIsKnown() {
        WrittenQuestionFacts.Known known = facts.about(
                choice("Who is a founding member of the SCO?", "China", "Moscow", "Ukraine"), quoted("sco-founders"));

        assertThat(known.truth().of("Moscow")).isEqualTo(Truth.TRUE);
        assertThat(known.truth().of("Ukraine")).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void anotherValueWhereOnlyOneIsRightIsKnownToBeFalse() {
        assertThat(facts.about(choice("When was it renewed?", "2021", "2001", "1991"), quoted("treaty-renewed"))
                        .truth()
                        .of("2001"))
                .isEqualTo(Truth.FALSE);
    }

    @Test
    void hedgeAndSpeakerComeFromTheOneFactThatIsAskedFor() {
        WrittenQuestionFacts.Known known = facts.about(
                choice("To which year is its dynamism traced?", "2014", "2013", "2019"), quoted("dynamism-traced"));

        assertThat(known.speaker()).contains("many experts");
    }

    @Test
    void withoutACitationOrWhereFactsDisagreeNothingIsKnown() {
        Question question = choice("Whose advantage grew?", "China", "Russia", "Ukraine");

        assertThat(facts.about(question, "").truth().of("Russia")).isEqualTo(Truth.UNKNOWN);
        assertThat(facts.about(
                                question,
                                Shipped.REPORT.report().passages().get(1).text())
                        .truth()
                        .of("Russia"))
                .isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void whatIsTypedHasNoWrongOptionsToBeJudged() {
        Question typed = new Question.ShortAnswer("Who?", Accepted.of("China"), Optional.empty());

        assertThat(facts.about(typed, quoted("sco-founders")).truth().of("Russia"))
                .isEqualTo(Truth.UNKNOWN);
    }

    private static String quoted(String factId) {
        return Shipped.fact(factId).quotation().text();
    }

    private static Question choice(String stem, String right, String... wrong) {
        return new Question.MultipleChoice(
                stem, List.of(option(right, true), option(wrong[0], false), option(wrong[1], false)), Optional.empty());
    }

    private static Option option(String text, boolean right) {
        return new Option(text, right, Optional.empty());
    }
}
