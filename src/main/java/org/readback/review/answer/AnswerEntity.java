package org.readback.review.answer;

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
import org.readback.memory.basics.Grade;
import org.readback.question.Answer;
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

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Confidence confidence;

    private int pausedSeconds;

    protected AnswerEntity() {}

    public long id() {
        return id;
    }

    /** Of the fuzz of its review: the same for the preview and for the review that follows it. */
    public long seed() {
        return id;
    }

    public long personId() {
        return personId;
    }

    public String questionId() {
        return questionId;
    }

    /** Which of the person's answers to the question it is, from 1. */
    public int answerNo() {
        return answerNo;
    }

    /** The version that was answered. */
    public int versionNo() {
        return versionNo;
    }

    /** As {@link AnswerCodec} writes it. */
    public String given() {
        return given;
    }

    public Outcome outcome() {
        return outcome;
    }

    public Optional<Grade> proposedGrade() {
        return Optional.ofNullable(proposedGrade);
    }

    /** From showing the question to answering it. */
    public int seconds() {
        return seconds;
    }

    public Instant answeredAt() {
        return answeredAt;
    }

    /** How sure the person said they were; empty where they were not asked or did not say. */
    public Optional<Confidence> confidence() {
        return Optional.ofNullable(confidence);
    }

    /** Seconds between answer and grade that were a pause. */
    public int pausedSeconds() {
        return pausedSeconds;
    }

    /** So many seconds between answer and grade were a pause. */
    public void paused(long seconds) {
        pausedSeconds = Math.toIntExact(Math.min(Integer.MAX_VALUE, seconds));
    }

    /** Whether the person said that they were right all the same. */
    public boolean overruled() {
        return overruled;
    }

    /** Whether the person may say that they were right: they typed it, and the grader did not think so. */
    public boolean overrulable() {
        boolean faulted = outcome == Outcome.WRONG || outcome == Outcome.PARTLY;
        return faulted && !overruled && !closed && AnswerCodec.read(given) instanceof Answer.Typed;
    }

    /** Counts the answer as correct. What the grader said stays on record. */
    public void overrule() {
        overruled = true;
        proposedGrade = Grade.GOOD;
    }

    /** Whether it is graded, or given up. */
    public boolean closed() {
        return closed;
    }

    /** It is graded, or given up. */
    public void close() {
        closed = true;
    }

    /** Queries on answers. */
    @ApplicationScoped
    public static class Repository implements PanacheRepository<AnswerEntity> {
        /** The person's own answer of this id; somebody else's is not found. */
        public Optional<AnswerEntity> own(long personId, long id) {
            return find("id = ?1 and personId = ?2", id, personId).firstResultOptional();
        }

        /** The answer that is not graded yet, the oldest of several. */
        public Optional<AnswerEntity> open(long personId) {
            return find("personId = ?1 and closed = false order by answeredAt, id", personId)
                    .firstResultOptional();
        }

        /** The person's answer of this number to a question. */
        public Optional<AnswerEntity> numbered(long personId, String questionId, int answerNo) {
            return find("personId = ?1 and questionId = ?2 and answerNo = ?3", personId, questionId, answerNo)
                    .firstResultOptional();
        }

        /** The person's last answer to a question before the one of this number. */
        public Optional<AnswerEntity> before(long personId, String questionId, int answerNo) {
            return find(
                            "personId = ?1 and questionId = ?2 and answerNo < ?3 order by answerNo desc",
                            personId,
                            questionId,
                            answerNo)
                    .firstResultOptional();
        }

        /** The number of the person's next answer to a question. */
        public int nextNumber(long personId, String questionId) {
            return getEntityManager()
                    .createQuery(
                            "select coalesce(max(a.answerNo), 0) + 1 from AnswerEntity a"
                                    + " where a.personId = ?1 and a.questionId = ?2",
                            Integer.class)
                    .setParameter(1, personId)
                    .setParameter(2, questionId)
                    .getSingleResult();
        }
    }
}
