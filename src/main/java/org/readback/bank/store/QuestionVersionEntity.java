package org.readback.bank.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.Immutable;

/** One wording of a question. Versions are only ever added. */
@Entity
@Immutable
@Table(name = "question_version")
@IdClass(QuestionVersionEntity.Key.class)
public class QuestionVersionEntity {
    @Id
    private String questionId;

    @Id
    private int versionNo;

    @Column(columnDefinition = "text")
    private String body;

    private String answerHash;
    private String contentHash;
    private String passageId;

    @Column(columnDefinition = "text")
    private String quote;

    private Long authorId;
    private Instant createdAt;

    protected QuestionVersionEntity() {}

    /** A version of a generated question. */
    public QuestionVersionEntity(Key key, String body, String answerHash, String contentHash, Instant createdAt) {
        this.questionId = key.questionId();
        this.versionNo = key.versionNo();
        this.body = body;
        this.answerHash = answerHash;
        this.contentHash = contentHash;
        this.createdAt = createdAt;
    }

    /** The same version with what a written question cites, and who wrote it. */
    public QuestionVersionEntity writtenBy(long person, Optional<String> citedPassage, Optional<String> citedWords) {
        QuestionVersionEntity written =
                new QuestionVersionEntity(new Key(questionId, versionNo), body, answerHash, contentHash, createdAt);
        written.authorId = person;
        written.passageId = citedPassage.orElse(null);
        written.quote = citedWords.orElse(null);
        return written;
    }

    /** Its place in its question's history. */
    public Key key() {
        return new Key(questionId, versionNo);
    }

    /** The question as {@link QuestionCodec} writes it. */
    public String body() {
        return body;
    }

    /** Changes when what is right changes. */
    public String answerHash() {
        return answerHash;
    }

    /** Changes when anything a person sees changes. */
    public String contentHash() {
        return contentHash;
    }

    /** The passage a written question cites; empty where it cites the report alone, and for a generated question. */
    public Optional<String> passageId() {
        return Optional.ofNullable(passageId);
    }

    /** The words of the passage that a written question cites. */
    public Optional<String> quote() {
        return Optional.ofNullable(quote);
    }

    /** Who wrote this version; empty for a generated one. */
    public Optional<Long> authorId() {
        return Optional.ofNullable(authorId);
    }

    public Instant createdAt() {
        return createdAt;
    }

    /**
     * A version's place.
     *
     * @param versionNo from 1
     */
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
