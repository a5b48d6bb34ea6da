package org.readback.bank.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.readback.report.Fact;
import org.readback.report.FactKind;

/** A fact with the words of the passage it rests on. Its id is {@code report/fact}. */
@Entity
@Table(name = "fact")
public class FactEntity {
    @Id
    private String id;

    @Column(updatable = false)
    private String reportId;

    private String passageId;
    private String topicId;

    @Enumerated(EnumType.STRING)
    private FactKind kind;

    private int quoteStart;
    private int quoteEnd;

    /** With the words a quotation of a retired fact still shows, where its passage has changed. */
    @Column(columnDefinition = "text")
    private String quote;

    @Column(columnDefinition = "text")
    private String statement;

    private Instant retiredAt;

    protected FactEntity() {}

    public FactEntity(String id, String reportId) {
        this.id = id;
        this.reportId = reportId;
    }

    public String id() {
        return id;
    }

    public String reportId() {
        return reportId;
    }

    /** Its place on the report's page. */
    public String anchor() {
        return Anchors.fact(BankIds.within(id));
    }

    public String passageId() {
        return passageId;
    }

    public String topicId() {
        return topicId;
    }

    public FactKind kind() {
        return kind;
    }

    /** Offset of the quotation in its passage. */
    public int quoteStart() {
        return quoteStart;
    }

    /** Offset after the quotation in its passage. */
    public int quoteEnd() {
        return quoteEnd;
    }

    public String quote() {
        return quote;
    }

    /** The fact as one sentence that can be understood alone. */
    public String statement() {
        return statement;
    }

    /** Takes over what was loaded. */
    public final void become(Fact fact) {
        passageId = BankIds.in(reportId, fact.quotation().passageId());
        topicId = BankIds.in(reportId, fact.topicId());
        kind = fact.kind();
        quoteStart = fact.quotation().start();
        quoteEnd = fact.quotation().end();
        quote = fact.quotation().text();
        statement = fact.statement();
        retiredAt = null;
    }

    /** It stays for the questions that were generated from it. */
    public final void retire(Instant now) {
        if (retiredAt == null) {
            retiredAt = now;
        }
    }

    /** Queries for facts. */
    @ApplicationScoped
    public static class Repository implements PanacheRepositoryBase<FactEntity, String> {
        /** The report's facts. */
        public List<FactEntity> current(String reportId) {
            return list("reportId = ?1 and retiredAt is null order by passageId, quoteStart, quoteEnd, id", reportId);
        }
    }
}
