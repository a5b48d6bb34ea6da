package org.readback.bank.store;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where an answer stands.
 *
 * @param language of the report, and so of the questions about it and their answers
 * @param asOf the report's date: what it says is true as of this day
 * @param statement the fact as one sentence that can be understood alone; empty for a written question
 * @param paragraph the words themselves; empty where a written question cites the report alone
 */
public record Source(
        String reportId,
        String reportTitle,
        String publisher,
        String language,
        LocalDate asOf,
        Optional<String> statement,
        Optional<Paragraph> paragraph) {
    /**
     * A paragraph with the quoted words in it.
     *
     * @param anchor where it stands on the report's page, {@code /reports/ID#anchor}
     * @param heading the heading it stands under, empty before the first
     * @param text the whole paragraph
     * @param start offset of the quotation; {@code start == end} where nothing is quoted or the paragraph no longer holds it
     * @param end offset after the quotation
     */
    public record Paragraph(String anchor, String heading, String text, int start, int end) {
        private static Paragraph of(PassageEntity passage, int likelyStart, Optional<String> quote) {
            String text = passage.content();
            String words = quote.orElse("");
            int start = text.startsWith(words, likelyStart) ? likelyStart : text.indexOf(words);
            return start < 0
                    ? new Paragraph(passage.anchor(), passage.heading(), text, 0, 0)
                    : new Paragraph(passage.anchor(), passage.heading(), text, start, start + words.length());
        }

        public String before() {
            return text.substring(0, start);
        }

        public String quoted() {
            return text.substring(start, end);
        }

        public String after() {
            return text.substring(end);
        }
    }

    /** Of a generated question by its fact, of a written one by what its version cites. */
    public static Source of(
            ReportEntity report,
            Optional<FactEntity> fact,
            Optional<PassageEntity> passage,
            QuestionVersionEntity version) {
        int likelyStart = fact.map(FactEntity::quoteStart).orElse(0);
        Optional<String> quote = fact.map(FactEntity::quote).or(version::quote);
        return new Source(
                report.id(),
                report.title(),
                report.publisher(),
                report.language(),
                report.publishedOn(),
                fact.map(FactEntity::statement),
                passage.map(cited -> Paragraph.of(cited, likelyStart, quote)));
    }

    /** Of a written question, by its citation. */
    public static Source of(ReportEntity report, Optional<PassageEntity> passage, Optional<String> quote) {
        return new Source(
                report.id(),
                report.title(),
                report.publisher(),
                report.language(),
                report.publishedOn(),
                Optional.empty(),
                passage.map(cited -> Paragraph.of(cited, 0, quote)));
    }
}
