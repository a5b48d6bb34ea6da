package org.readback.bank.load;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.readback.bank.store.BankIds;
import org.readback.bank.store.FactEntity;
import org.readback.bank.store.PassageEntity;
import org.readback.bank.store.TopicEntity;
import org.readback.report.Fact;
import org.readback.report.Passage;
import org.readback.report.Topic;

/** Writes what a report holds beside its questions: passages, topics and facts. */
@ApplicationScoped
class ReportContents {
    private final PassageEntity.Repository passages;
    private final TopicEntity.Repository topics;
    private final FactEntity.Repository facts;

    ReportContents(PassageEntity.Repository passages, TopicEntity.Repository topics, FactEntity.Repository facts) {
        this.passages = passages;
        this.topics = topics;
        this.facts = facts;
    }

    void write(LoadedReport loaded, Instant now) {
        String reportId = loaded.report().id();
        writePassages(reportId, loaded.report().passages(), now);
        writeTopics(reportId, loaded.report().topics(), now);
        writeFacts(reportId, loaded.facts(), now);
    }

    /** The report is gone: so is everything in it. */
    void retire(String reportId, Instant now) {
        writePassages(reportId, List.of(), now);
        writeTopics(reportId, List.of(), now);
        writeFacts(reportId, List.of(), now);
    }

    private void writePassages(String reportId, List<Passage> loaded, Instant now) {
        Map<String, PassageEntity> gone = byId(passages.list("reportId", reportId), PassageEntity::id);
        int place = 0;
        for (Passage passage : loaded) {
            String id = BankIds.in(reportId, passage.id());
            PassageEntity row = gone.containsKey(id) ? gone.remove(id) : new PassageEntity(id, reportId);
            row.become(passage, place++);
            passages.persist(row);
        }
        gone.values().forEach(row -> row.retire(now));
    }

    private void writeTopics(String reportId, List<Topic> loaded, Instant now) {
        Map<String, TopicEntity> gone = byId(topics.list("reportId", reportId), TopicEntity::id);
        int place = 0;
        for (Topic topic : loaded) {
            String id = BankIds.in(reportId, topic.id());
            TopicEntity row = gone.containsKey(id) ? gone.remove(id) : new TopicEntity(id, reportId);
            row.become(topic, place++);
            topics.persist(row);
        }
        gone.values().forEach(row -> row.retire(now));
    }

    private void writeFacts(String reportId, List<Fact> loaded, Instant now) {
        Map<String, FactEntity> gone = byId(facts.list("reportId", reportId), FactEntity::id);
        for (Fact fact : loaded) {
            String id = BankIds.in(reportId, fact.id());
            FactEntity row = gone.containsKey(id) ? gone.remove(id) : new FactEntity(id, reportId);
            row.become(fact);
            facts.persist(row);
        }
        gone.values().forEach(row -> row.retire(now));
    }

    private static <T> Map<String, T> byId(List<T> rows, Function<T, String> id) {
        Map<String, T> all = new LinkedHashMap<>();
        rows.forEach(row -> all.put(id.apply(row), row));
        return all;
    }
}
