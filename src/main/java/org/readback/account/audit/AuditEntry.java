package org.readback.account.audit;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** One thing that was done to accounts, teams or the bank, by whom and when. */
@Entity
public class AuditEntry {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    public Instant happenedAt;
    public Long actorId;
    /** The sign-in name of an actor who has deleted their account since. */
    public String actorLogin;

    public String action;
    public String subject;
    public String detail;

    protected AuditEntry() {}

    AuditEntry(Instant happenedAt, Long actorId, String action, String subject, String detail) {
        this.happenedAt = happenedAt;
        this.actorId = actorId;
        this.action = action;
        this.subject = subject;
        this.detail = detail;
    }

    /** Queries for what was done. */
    @ApplicationScoped
    public static class Repository implements PanacheRepository<AuditEntry> {
        /** Everything, the latest first. */
        public PanacheQuery<AuditEntry> latest() {
            return find("order by happenedAt desc, id desc");
        }
    }
}
