package org.readback.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readback.generation.words.Phrases;
import org.readback.report.Fact;
import org.readback.report.FactBase;
import org.readback.report.FactKind;
import org.readback.report.PartialDate;
import org.readback.report.Value;
import org.readback.report.When;

class TemplateTest {
    private final FactBase base = Sample.base();

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            {asking-when} did {subject} sign {object}?   ~ In which year did Arland and Borduria sign the Fishing Pact?
            {asking-subject} signed {object}[ {when}]?   ~ Which two countries signed the Fishing Pact in 1971?
            {subject's} signature {subject|is|are} there ~ Arland and Borduria’s signature are there
            {object|is|are} {object}                     ~ Is the Fishing Pact
            {asking-object} was signed on {date}         ~ Which agreement was signed on 1971
            {report} says so                             ~ The report says so
            """)
    void aTemplateTakesItsWordsFromTheFact(String template, String sentence) {
        assertThat(filled(template, base.fact("pact-signed").orElseThrow())).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            1960s   ~ in which decade                ~ in the 1960s
            1971    ~ in which year                  ~ in 1971
            1984-05 ~ in which month and year        ~ in May 1984
            """)
    void aDateIsAskedForAsFinelyAsItIsGiven(String date, String asking, String adverbial) {
        PartialDate at = date.endsWith("s")
                ? PartialDate.decade(1960)
                : date.contains("-") ? PartialDate.month(1984, 5) : PartialDate.year(1971);
        Fact fact = Sample.fact("f", FactKind.DATED_EVENT, "founded", "S.")
                .subjects("nl")
                .when(new When.At(at))
                .done();

        assertThat(filled("x {asking-when}; {when}", fact)).isEqualTo("X " + asking + "; " + adverbial);
    }

    @Test
    void aSentenceAcrossFactsNamesTheReportAndNothingOfAFact() {
        assertThat(Template.parse("{report}[ {when}]: which came first?").plain("Section 8"))
                .isEqualTo("Section 8: which came first?");
    }

    @Test
    void aStartAndAPeriodAreNoPointsInTime() {
        Fact since = Sample.fact("f", FactKind.STATEMENT, "founded", "S.")
                .subjects("nl")
                .when(new When.Since(PartialDate.year(2013)))
                .done();
        Fact between = Sample.like(since)
                .when(new When.Between(PartialDate.year(2021), PartialDate.year(2025)))
                .done();

        assertThat(filled("{asking-when} {when}", since)).isEqualTo("Since which year since 2013");
        assertThat(filled("{asking-when} {when}", between))
                .isEqualTo("From which year to which year from 2021 to 2025");
    }

    @Test
    void whatStandsInBracketsIsLeftOutWhereTheFactLacksIt() {
        Fact timeless = base.fact("nl-members").orElseThrow();

        assertThat(filled("{subject|is|are} {subject} in {object}[ {when}]?", timeless))
                .isEqualTo("Is Arland in the Northern League?");
        assertThat(Template.parse("Was it {when}?").fill(new Phrases(base, timeless)))
                .isEqualTo(Outcome.none(new Reason.Lacks("when")));
    }

    @Test
    void aListIsJoinedWithCommasAndAnd() {
        assertThat(filled("Has {object}.", base.fact("nl-organs").orElseThrow()))
                .isEqualTo("Has council, court and bank.");
    }

    @Test
    void aNumberCarriesItsUnit() {
        Fact fact = Sample.fact("f", FactKind.NUMERIC, "founded", "S.")
                .subjects("nl")
                .object(new Value.Quantity(new java.math.BigDecimal("12.5"), "percent", java.math.BigDecimal.ONE))
                .done();

        assertThat(filled("{object}", fact)).isEqualTo("12.5 percent");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            {subjct} signed       ~ unknown placeholder `{subjct}`
            {subject signed       ~ a `{` without its `}`
            subject} signed       ~ a `}` without its `{`
            [ {when} signed       ~ a `[` without its `]`
            signed ]              ~ a `]` without its `[`
            [a [b]]               ~ brackets within brackets
            {subject|is} signed   ~ is no agreement
            {when|is|are} signed  ~ is no agreement
            """)
    void aTemplateThatIsNoneSaysWhatIsWrong(String template, String message) {
        assertThatThrownBy(() -> Template.parse(template))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @Test
    void aTemplateKnowsWhatItGivesAway() {
        Template template = Template.parse("{asking-subject} signed {object}[ {when}]?");

        assertThat(template.shows("object")).isTrue();
        assertThat(template.shows("when")).isTrue();
        assertThat(template.shows("subject")).isFalse();
    }

    private String filled(String template, Fact fact) {
        return Template.parse(template).fill(new Phrases(base, fact)).found().orElseThrow();
    }
}
