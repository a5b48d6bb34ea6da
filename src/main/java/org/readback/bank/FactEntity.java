package org.readback.bank;

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
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.readback.report.FactKind;

/** A fact with the words of the passage it rests on. Its id is {@code report/fact}. */
@Entity
@Table(name = "fact")
public class FactEntity {
    @Id
    public String id;

    @Column(name = "report_id")
    public String reportId;

    @Column(name = "passage_id")
    public String passageId;

    @Column(name = "topic_id")
    public String topicId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    public FactKind kind;

    @Column(name = "quote_start")
    public int quoteStart;

    @Column(name = "quote_end")
    public int quoteEnd;

    /** The quoted words: with them a quotation of a retired fact still shows where its passage has changed. */
    @Column(length = Length.LONG32)
    public String quote;

    @Column(length = Length.LONG32)
    public String statement;

    /** When it was gone from the bank; null while it is there. */
    @Column(name = "retired_at")
    public Instant retiredAt;

    /** Queries for facts. */
    @ApplicationScoped
    public static class Repository implements PanacheRepositoryBase<FactEntity, String> {
        /** The report's facts, in the order in which their quotations stand. */
        public List<FactEntity> current(String reportId) {
            return list("reportId = ?1 and retiredAt is null order by passageId, quoteStart, quoteEnd, id", reportId);
        }
    }
}
