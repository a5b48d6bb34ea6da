package org.readback.bank.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.readback.report.Fact;
import org.readback.report.FactBase;
import org.readback.report.Passage;

class ShippedBankTest {
    private static final List<FactBase> BANK = BankReader.read(Path.of("question-bank"));

    @Test
    void everyQuotationStandsAtItsOffsets() {
        for (FactBase base : BANK) {
            for (Fact fact : base.facts()) {
                Passage passage = base.report().passages().stream()
                        .filter(each -> each.id().equals(fact.quotation().passageId()))
                        .findFirst()
                        .orElseThrow();
                assertThat(passage.text()
                                .substring(
                                        fact.quotation().start(),
                                        fact.quotation().end()))
                        .as(fact.id())
                        .isEqualTo(fact.quotation().text());
            }
        }
    }

    @Test
    void theFirstReportIsStatedParagraphByParagraph() {
        FactBase report = base("china-russia-2023");
        assertThat(report.facts()).hasSizeGreaterThanOrEqualTo(75);
        for (Passage passage : report.report().passages()) {
            assertThat(report.facts())
                    .as(passage.id())
                    .filteredOn(fact -> fact.quotation().passageId().equals(passage.id()))
                    .hasSizeGreaterThanOrEqualTo(4);
        }
    }

    @Test
    void everySentenceOfTheFirstReportCarriesAFact() {
        FactBase report = base("china-russia-2023");
        for (Passage passage : report.report().passages()) {
            // "U.S." and "U.N." end no sentence; a sentence starts with a capital after a full stop and a space.
            for (String sentence : passage.text().split("(?<!U\\.[SN])\\. (?=[A-Z(])")) {
                int start = passage.text().indexOf(sentence);
                int end = start + sentence.length();
                assertThat(report.facts())
                        .as(sentence)
                        .anyMatch(fact -> fact.quotation().passageId().equals(passage.id())
                                && fact.quotation().start() < end
                                && fact.quotation().end() > start);
            }
        }
    }

    /** The words of the report without its headings, as published; furniture of the republisher's page is left out. */
    @Test
    void theTextOfTheFirstReportIsAsPublished() throws NoSuchAlgorithmException {
        String words = base("china-russia-2023").report().passages().stream()
                .map(Passage::text)
                .collect(Collectors.joining("\n"));
        assertThat(sha256(words)).isEqualTo("f10ab7931544b0da31cba6ab2a777d4e2dd8eeef6c13126410daa0281da16a02");
    }

    @Test
    void theSecondReportIsAnExampleWithFactsFromEveryClause() {
        FactBase report = base("us-constitution-article-1-section-8");
        assertThat(report.report().example()).isTrue();
        assertThat(report.report().passages()).hasSize(18);
        assertThat(report.facts().stream()
                        .map(fact -> fact.quotation().passageId())
                        .distinct())
                .hasSize(18);
        assertThat(base("china-russia-2023").report().example()).isFalse();
    }

    @Test
    void noStatementNeedsTheSentenceBeforeItToBeUnderstood() {
        for (FactBase base : BANK) {
            for (Fact fact : base.facts()) {
                assertThat(fact.statement())
                        .as(fact.id())
                        .doesNotContainIgnoringCase("two countries")
                        .doesNotContainIgnoringCase("both governments")
                        .doesNotContainIgnoringCase("the two sides")
                        .doesNotContain("This ")
                        .doesNotContain("They ");
            }
        }
    }

    private static FactBase base(String id) {
        return BANK.stream()
                .filter(base -> base.report().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String sha256(String words) throws NoSuchAlgorithmException {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8)));
    }
}
