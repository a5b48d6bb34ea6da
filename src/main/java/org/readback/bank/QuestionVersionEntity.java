package org.readback.bank;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.hibernate.Length;
import org.hibernate.annotations.Immutable;

/** One wording of a question. Versions are only ever added. */
@Entity
@Immutable
@Table(name = "question_version")
@IdClass(QuestionVersionEntity.Key.class)
public class QuestionVersionEntity {
    @Id
    @Column(name = "question_id")
    public String questionId;

    /** Counts from 1. */
    @Id
    @Column(name = "version_no")
    public int versionNo;

    /** The question as {@link QuestionCodec} writes it. */
    @Column(length = Length.LONG32)
    public String body;

    /** Changes when what is right changes. */
    @Column(name = "answer_hash")
    public String answerHash;

    /** Changes when anything a person sees changes. */
    @Column(name = "content_hash")
    public String contentHash;

    /** The passage a written question cites; null where it cites the report alone, and for a generated question. */
    @Column(name = "passage_id")
    public String passageId;

    /** The words of the passage a written question cites; null for none. */
    @Column(length = Length.LONG32)
    public String quote;

    /** Who wrote this version; null for a generated one. */
    @Column(name = "author_id")
    public Long authorId;

    @Column(name = "created_at")
    public Instant createdAt;

    /** A version's place in its question's history. */
    public record Key(String questionId, int versionNo) {}

    /** Queries for versions. */
    @ApplicationScoped
    public static class Repository implements PanacheRepositoryBase<QuestionVersionEntity, QuestionVersionEntity.Key> {
        /** Every version of a question, newest first. */
        public List<QuestionVersionEntity> history(String questionId) {
            return list("questionId = ?1 order by versionNo desc", questionId);
        }
    }
}
