package org.readback.bank;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readback.generation.WrittenQuestionFacts;
import org.readback.question.Question;
import org.readback.report.FactBase;

/** The facts that this program has loaded, as lint asks them: every node reads the bank's files when it starts. */
@Singleton
class LoadedFacts {
    private volatile Map<String, WrittenQuestionFacts> byReport = Map.of();

    /** Forgets what was known before. */
    void know(List<LoadedReport> reports) {
        Map<String, WrittenQuestionFacts> known = new HashMap<>();
        for (LoadedReport loaded : reports) {
            FactBase base = loaded.base();
            known.put(base.report().id(), new WrittenQuestionFacts(base));
        }
        byReport = Map.copyOf(known);
    }

    /** What the facts know of a written question. */
    WrittenQuestionFacts.Known about(Question question, Source source) {
        return Optional.ofNullable(byReport.get(source.reportId()))
                .map(facts -> facts.about(question, cited(source)))
                .orElseGet(WrittenQuestionFacts.Known::nothing);
    }

    private static String cited(Source source) {
        return source.paragraph()
                .map(paragraph -> paragraph.quoted().isEmpty() ? paragraph.text() : paragraph.quoted())
                .orElse("");
    }
}
