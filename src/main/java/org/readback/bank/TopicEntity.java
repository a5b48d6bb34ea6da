package org.readback.bank;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;

/** Where questions are filed. Its id is {@code report/topic}; its name may change. */
@Entity
@Table(name = "topic")
public class TopicEntity {
    @Id
    public String id;

    @Column(name = "report_id")
    public String reportId;

    public String name;
    public int ordinal;

    /** When it was gone from the bank; it stays for retired questions. Null while it is there. */
    @Column(name = "retired_at")
    public Instant retiredAt;

    /** Queries for topics. */
    @ApplicationScoped
    public static class Repository implements PanacheRepositoryBase<TopicEntity, String> {
        /** Topics of every report that questions are filed under now, in teaching order. */
        public List<TopicEntity> current() {
            return list("retiredAt is null order by reportId, ordinal");
        }
    }
}
