package org.readback.study.session;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** What a person writes to themself about a question; nobody else sees it. */
@Entity
@Table(name = "private_note")
@IdClass(PrivateNote.Key.class)
public class PrivateNote {
    /** Characters of a note at most. */
    static final int LONGEST = 5000;

    @Id
    private long personId;

    @Id
    private String questionId;

    @Column(columnDefinition = "text")
    private String words;

    private Instant writtenAt;

    protected PrivateNote() {}

    PrivateNote(long personId, String questionId) {
        this.personId = personId;
        this.questionId = questionId;
    }

    public String words() {
        return words;
    }

    void write(String newWords, Instant now) {
        words = newWords;
        writtenAt = now;
    }

    /** Whose note on what. */
    public record Key(long personId, String questionId) {}

    /** Queries for notes. */
    @ApplicationScoped
    public static class Repository implements PanacheRepositoryBase<PrivateNote, PrivateNote.Key> {
        /** The person's note on a question. */
        public Optional<String> of(long personId, String questionId) {
            return findByIdOptional(new Key(personId, questionId)).map(PrivateNote::words);
        }
    }
}
