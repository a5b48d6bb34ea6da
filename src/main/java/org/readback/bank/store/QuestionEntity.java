package org.readback.bank.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.readback.generation.GeneratedQuestion;
import org.readback.question.lint.Reviewed;

/** A question, whatever its wording. History belongs to it, so it is never deleted, only retired. */
@Entity
@Table(name = "question")
public class QuestionEntity {
    /** Leaves room for the minutes since 1970 until the year 3800; those of generated questions begin at 0. */
    private static final int BEFORE_ALL_GENERATED = -1_000_000_000;

    /** Generated: {@code g-} and the identity hash; written: {@code w-} and a random part. */
    @Id
    private String id;

    @Column(updatable = false)
    private String reportId;

    private String topicId;
    private String factId;

    @Enumerated(EnumType.STRING)
    private QuestionKind kind;

    private int introduction;

    @Column(updatable = false)
    private Long authorId;

    private int versionNo;
    private Instant retiredAt;

    @Column(columnDefinition = "text")
    private String findings = ListCodec.NONE;

    @Column(updatable = false)
    private Instant createdAt;

    @Version
    private long version;

    protected QuestionEntity() {}

    /** A question that has no version yet. */
    private QuestionEntity(String id, String reportId, Instant createdAt) {
        this.id = id;
        this.reportId = reportId;
        this.createdAt = createdAt;
    }

    /** A row for a question that was generated. */
    public static QuestionEntity generated(GeneratedQuestion question, String reportId, Instant now) {
        QuestionEntity made = new QuestionEntity(question.id(), reportId, now);
        made.become(question);
        made.versionNo = 1;
        return made;
    }

    /**
     * A question that a person wrote: somebody wanted it asked, so it comes before those of the reports, in the order in
     * which they were written.
     */
    public static QuestionEntity written(String id, String reportId, long authorId, Instant now) {
        QuestionEntity made = new QuestionEntity(id, reportId, now);
        made.authorId = authorId;
        made.introduction = BEFORE_ALL_GENERATED
                + Math.toIntExact(Duration.ofSeconds(now.getEpochSecond()).toMinutes());
        return made;
    }

    public String id() {
        return id;
    }

    public String reportId() {
        return reportId;
    }

    public String topicId() {
        return topicId;
    }

    /** The fact it was generated from; empty for a written question. */
    public Optional<String> factId() {
        return Optional.ofNullable(factId);
    }

    public QuestionKind kind() {
        return kind;
    }

    /** The order in which new questions are met, smallest first. */
    public int introduction() {
        return introduction;
    }

    /** Who wrote it; empty for a generated question, and where that person has deleted their account. */
    public Optional<Long> authorId() {
        return Optional.ofNullable(authorId);
    }

    /** The version people get now, from 1. */
    public int versionNo() {
        return versionNo;
    }

    /** Since when it is no longer asked; empty while it is. */
    public Optional<Instant> retiredAt() {
        return Optional.ofNullable(retiredAt);
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Counts changes of this row: the form an instructor edits in holds the one it was made from. */
    public long version() {
        return version;
    }

    /** Files it where the generator now has it; its wording is a matter of versions. */
    public final void become(GeneratedQuestion question) {
        topicId = BankIds.in(reportId, question.topicId());
        factId = BankIds.in(reportId, question.factId());
        kind = QuestionKind.of(question.question());
        introduction = question.introduction();
        findings = ListCodec.FINDINGS.encode(question.findings());
        retiredAt = null;
    }

    public final void become(QuestionKind newKind, String newTopicId) {
        kind = newKind;
        topicId = newTopicId;
    }

    /** The number of the version that is to be the next. */
    public final int nextVersion() {
        versionNo++;
        return versionNo;
    }

    /** Nobody is asked it any more; cards and reviews stay. */
    public final void retire(Instant now) {
        if (retiredAt == null) {
            retiredAt = now;
        }
    }

    /** Has a retired question asked again. */
    public final void bringBack() {
        retiredAt = null;
    }

    /** Queries for questions. */
    @ApplicationScoped
    public static class Repository implements PanacheRepositoryBase<QuestionEntity, String> {
        /** The questions that were generated from a report, retired ones too. */
        public List<QuestionEntity> generatedOf(String reportId) {
            return list("reportId = ?1 and factId is not null", reportId);
        }

        /** What lint said of each generated question of the report that is asked, where it said anything. */
        public Map<String, List<Reviewed>> findingsOf(String reportId) {
            return list("reportId = ?1 and factId is not null and retiredAt is null", reportId).stream()
                    .filter(row -> !row.findings.equals(ListCodec.NONE))
                    .collect(Collectors.toMap(QuestionEntity::id, row -> ListCodec.FINDINGS.decode(row.findings)));
        }

        /** Every question that is asked, in the order in which people meet them. */
        public List<QuestionEntity> introduced() {
            return list("retiredAt is null order by introduction, id");
        }

        /** The content hash of each generated question's present version, by the question's id. */
        public Map<String, String> contentHashesOf(String reportId) {
            return getEntityManager()
                    .createQuery(
                            "select v.questionId, v.contentHash from QuestionEntity q join QuestionVersionEntity v"
                                    + " on v.questionId = q.id and v.versionNo = q.versionNo"
                                    + " where q.reportId = ?1 and q.factId is not null",
                            Object[].class)
                    .setParameter(1, reportId)
                    .getResultStream()
                    .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
        }
    }
}
