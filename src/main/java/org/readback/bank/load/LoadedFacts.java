package org.readback.bank.load;

import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.readback.bank.store.Source;
import org.readback.bank.yaml.BankInvalid;
import org.readback.generation.WrittenQuestionFacts;
import org.readback.question.Question;
import org.readback.report.FactBase;
import org.readback.report.FactPlace;

/**
 * The facts of the bank, as lint and the desk ask them. A start that finds the bank loaded reads no files; then they are read
 * when an instructor first looks at a question.
 */
@Singleton
class LoadedFacts {
    private static final Logger LOG = Logger.getLogger(LoadedFacts.class);

    private final BankConfig config;
    private Optional<Map<String, Known>> byReport = Optional.empty();

    LoadedFacts(BankConfig config) {
        this.config = config;
    }

    /** What is known of a report. */
    private record Known(FactBase base, WrittenQuestionFacts facts) {}

    /** Forgets what was known before. */
    void know(List<LoadedReport> reports) {
        know(reports.stream().map(LoadedReport::base));
    }

    /** What the facts know of a written question. */
    WrittenQuestionFacts.Known about(Question question, Source source) {
        return Optional.ofNullable(byReport().get(source.reportId()))
                .map(known -> known.facts().about(question, cited(source)))
                .orElseGet(WrittenQuestionFacts.Known::nothing);
    }

    /** Where a fact of a report is written; empty where it is in no file any more. */
    Optional<FactPlace> placeOf(String reportId, String factId) {
        return Optional.ofNullable(byReport().get(reportId))
                .flatMap(known -> known.base().placeOf(factId));
    }

    private synchronized Map<String, Known> byReport() {
        if (byReport.isEmpty()) {
            try {
                know(BankFiles.facts(config).stream());
            } catch (BankInvalid | UncheckedIOException e) {
                // Changed since the start, which would have refused it. The next start says what is wrong.
                LOG.warn(
                        "the files of the question bank cannot be read any more: lint and the desk do without its facts",
                        e);
                byReport = Optional.of(Map.of());
            }
        }
        return byReport.orElseThrow();
    }

    private synchronized void know(Stream<FactBase> bases) {
        Map<String, Known> known = new HashMap<>();
        bases.forEach(base -> known.put(base.report().id(), new Known(base, new WrittenQuestionFacts(base))));
        byReport = Optional.of(Map.copyOf(known));
    }

    private static String cited(Source source) {
        return source.paragraph()
                .map(paragraph -> paragraph.quoted().isEmpty() ? paragraph.text() : paragraph.quoted())
                .orElse("");
    }
}
