package org.readback.bank;

import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.readback.bank.file.BankInvalid;
import org.readback.generation.WrittenQuestionFacts;
import org.readback.question.Question;
import org.readback.report.FactBase;

/**
 * The facts of the bank, as lint asks them. A start that finds the bank loaded reads no files; then they are read when an
 * instructor's first question is looked at.
 */
@Singleton
class LoadedFacts {
    private static final Logger LOG = Logger.getLogger(LoadedFacts.class);

    private final BankConfig config;
    private Optional<Map<String, WrittenQuestionFacts>> byReport = Optional.empty();

    LoadedFacts(BankConfig config) {
        this.config = config;
    }

    /** Forgets what was known before. */
    void know(List<LoadedReport> reports) {
        know(reports.stream().map(LoadedReport::base));
    }

    /** What the facts know of a written question. */
    WrittenQuestionFacts.Known about(Question question, Source source) {
        return Optional.ofNullable(byReport().get(source.reportId()))
                .map(facts -> facts.about(question, cited(source)))
                .orElseGet(WrittenQuestionFacts.Known::nothing);
    }

    private synchronized Map<String, WrittenQuestionFacts> byReport() {
        if (byReport.isEmpty()) {
            try {
                know(BankFiles.facts(config).stream());
            } catch (BankInvalid | UncheckedIOException e) {
                // Changed since the start, which would have refused it. The next start says what is wrong.
                LOG.warn("lint does without the facts of the question bank, whose files cannot be read any more", e);
                byReport = Optional.of(Map.of());
            }
        }
        return byReport.orElseThrow();
    }

    private synchronized void know(Stream<FactBase> bases) {
        Map<String, WrittenQuestionFacts> known = new HashMap<>();
        bases.forEach(base -> known.put(base.report().id(), new WrittenQuestionFacts(base)));
        byReport = Optional.of(Map.copyOf(known));
    }

    private static String cited(Source source) {
        return source.paragraph()
                .map(paragraph -> paragraph.quoted().isEmpty() ? paragraph.text() : paragraph.quoted())
                .orElse("");
    }
}
