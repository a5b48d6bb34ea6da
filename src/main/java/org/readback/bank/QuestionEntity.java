package org.readback.bank;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A question, whatever its wording. History belongs to it, so it is never deleted, only retired. */
@Entity
@Table(name = "question")
public class QuestionEntity {
    /** Generated: the identity hash; written: {@code w-} and a random part. */
    @Id
    public String id;

    @Column(name = "report_id")
    public String reportId;

    @Column(name = "topic_id")
    public String topicId;

    /** The fact it was generated from; null for a written question. */
    @Column(name = "fact_id")
    public String factId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    public QuestionKind kind;

    /** The order in which new questions are met, smallest first. */
    public int introduction;

    /** Who wrote it; null for a generated question. */
    @Column(name = "author_id")
    public Long authorId;

    /** The version people get now. */
    @Column(name = "version_no")
    public int versionNo;

    /** Since when it is no longer asked; null while it is. */
    @Column(name = "retired_at")
    public Instant retiredAt;

    @Column(name = "created_at")
    public Instant createdAt;

    @Version
    public long version;

    /** Queries for questions. */
    @ApplicationScoped
    public static class Repository implements PanacheRepositoryBase<QuestionEntity, String> {}
}
