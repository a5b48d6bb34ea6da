package org.readback.bank.written;

import jakarta.inject.Singleton;
import org.readback.bank.store.PassageEntity;
import org.readback.bank.store.ReportEntity;
import org.readback.bank.store.Source;
import org.readback.bank.store.TopicEntity;

/** Finds what written questions rest on. Its methods need a transaction. */
@Singleton
public class Citations {
    private final TopicEntity.Repository topics;
    private final ReportEntity.Repository reports;
    private final PassageEntity.Repository passages;

    Citations(TopicEntity.Repository topics, ReportEntity.Repository reports, PassageEntity.Repository passages) {
        this.topics = topics;
        this.reports = reports;
        this.passages = passages;
    }

    /** The report that a topic is about; the topic exists. */
    String reportOf(String topicId) {
        return topics.findById(topicId).reportId();
    }

    /** Where the answer of a question stands, as its citation says. The topic and the passage exist. */
    public Source source(String topicId, WrittenQuestion.Citation citation) {
        return Source.of(
                reports.findById(reportOf(topicId)), citation.passageId().map(passages::findById), citation.quote());
    }
}
