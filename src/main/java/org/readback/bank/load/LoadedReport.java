package org.readback.bank.load;

import java.util.List;
import org.readback.bank.store.ListCodec;
import org.readback.bank.store.Sha256;
import org.readback.generation.GeneratedQuestion;
import org.readback.report.Fact;
import org.readback.report.FactBase;
import org.readback.report.Passage;
import org.readback.report.Report;
import org.readback.report.Topic;

/**
 * A report as it came from its files, ready to be written.
 *
 * @param contentHash over all that is written, the generated questions too: so it changes with the files and with the
 *     program that generates, and never without a change
 */
record LoadedReport(FactBase base, String entities, List<GeneratedQuestion> questions, String contentHash) {
    static LoadedReport of(FactBase base, List<GeneratedQuestion> questions) {
        String entities = ListCodec.ENTITIES.encode(base.entities());
        return new LoadedReport(base, entities, questions, hash(base.report(), base.facts(), entities, questions));
    }

    Report report() {
        return base.report();
    }

    List<Fact> facts() {
        return base.facts();
    }

    private static String hash(Report report, List<Fact> facts, String entities, List<GeneratedQuestion> questions) {
        Sha256 hash = new Sha256();
        hash.add(
                report.id(),
                report.title(),
                report.publisher(),
                report.publishedOn().toString());
        hash.add(report.edition(), report.language(), report.source(), entities);
        for (Passage passage : report.passages()) {
            hash.add(passage.id(), passage.heading(), passage.text());
        }
        for (Topic topic : report.topics()) {
            hash.add(topic.id(), topic.name());
        }
        for (Fact fact : facts) {
            hash.add(fact.id(), fact.topicId(), fact.kind().name(), fact.statement());
            hash.add(fact.quotation().passageId(), fact.quotation().text());
            hash.add(fact.quotation().start()).add(fact.quotation().end());
        }
        for (GeneratedQuestion question : questions) {
            hash.add(question.id(), question.contentHash(), question.answerHash());
            hash.add(question.factId(), question.topicId());
            hash.add(question.introduction());
            hash.add(ListCodec.FINDINGS.encode(question.findings()));
        }
        return hash.hex();
    }
}
