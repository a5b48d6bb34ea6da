package org.readback.study;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.readback.memory.Grade;
import org.readback.question.Outcome;

/** What a person gave to a question, and what the grader made of it then. */
@Entity
@Table(name = "answer")
public class AnswerEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private long personId;

    @Column(updatable = false)
    private String questionId;

    @Column(updatable = false)
    private int answerNo;

    @Column(updatable = false)
    private int versionNo;

    @Column(updatable = false, columnDefinition = "text")
    private String given;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private double score;

    @Enumerated(EnumType.STRING)
    private Grade proposedGrade;

    private boolean overruled;

    @Column(updatable = false)
    private Instant answeredAt;

    @Column(updatable = false)
    private int seconds;

    private boolean closed;

    protected AnswerEntity() {}

    public long id() {
        return id;
    }

    public long personId() {
        return personId;
    }

    public String questionId() {
        return questionId;
    }

    int answerNo() {
        return answerNo;
    }

    int versionNo() {
        return versionNo;
    }

    String given() {
        return given;
    }

    Outcome outcome() {
        return outcome;
    }

    Optional<Grade> proposedGrade() {
        return Optional.ofNullable(proposedGrade);
    }

    int seconds() {
        return seconds;
    }

    boolean closed() {
        return closed;
    }

    void close() {
        closed = true;
    }

    /** Queries on answers. */
    @ApplicationScoped
    public static class Repository implements PanacheRepository<AnswerEntity> {}
}
