package org.readback.bank.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.readback.report.Topic;

/** Where questions are filed. Its id is {@code report/topic}; its name may change. */
@Entity
@Table(name = "topic")
public class TopicEntity {
    @Id
    private String id;

    @Column(updatable = false)
    private String reportId;

    private String name;
    private int ordinal;
    private Instant retiredAt;

    protected TopicEntity() {}

    public TopicEntity(String id, String reportId) {
        this.id = id;
        this.reportId = reportId;
    }

    public String id() {
        return id;
    }

    public String reportId() {
        return reportId;
    }

    public String name() {
        return name;
    }

    /** Whether it is gone from the bank. */
    public boolean retired() {
        return retiredAt != null;
    }

    /** Takes over what was loaded. */
    public final void become(Topic topic, int place) {
        name = topic.name();
        ordinal = place;
        retiredAt = null;
    }

    /** It stays for the questions that are filed under it. */
    public final void retire(Instant now) {
        if (retiredAt == null) {
            retiredAt = now;
        }
    }

    /** Queries for topics. */
    @ApplicationScoped
    public static class Repository implements PanacheRepositoryBase<TopicEntity, String> {
        /** Topics of every report that questions are filed under now, in teaching order. */
        public List<TopicEntity> current() {
            return list("retiredAt is null order by reportId, ordinal");
        }
    }
}
