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

/** What a person gave to a question, whatever asked it, and what the grader made of it then. */
@Entity
@Table(name = "attempt")
public class Attempt {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private long personId;

    @Column(updatable = false)
    private String questionId;

    @Column(updatable = false)
    private int attemptNo;

    @Column(updatable = false)
    private boolean counts;

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

    protected Attempt() {}

    /**
     * An answer that was judged.
     *
     * @param number which of the person's attempts at the question it is, from 1
     * @param counts whether it may become a review; one that may not waits for no grade
     */
    public Attempt(long personId, int number, Judged judged, boolean counts) {
        this.personId = personId;
        this.questionId = judged.questionId();
        this.attemptNo = number;
        this.counts = counts;
        this.versionNo = judged.versionNo();
        this.given = judged.given();
        this.outcome = judged.outcome();
        this.score = judged.score();
        this.proposedGrade = SuggestedGrade.of(outcome).orElse(null);
        this.answeredAt = judged.at();
        this.seconds = judged.seconds();
        this.closed = !counts;
        this.confidence = judged.confidence().orElse(null);
    }

    /** The same, given once more under another number, for a review that follows its person's word or leaves it again. */
    public Attempt again(int number, boolean right) {
        Judged same = new Judged(questionId, versionNo, given, outcome, score, confidence(), answeredAt, seconds);
        Attempt again = new Attempt(personId, number, same, counts);
        again.overrule(right);
        again.pausedSeconds = pausedSeconds;
        again.close();
        return again;
    }

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

    /** Which of the person's attempts at the question it is, from 1. */
    public int attemptNo() {
        return attemptNo;
    }

    /** Whether it may become a review. */
    public boolean counts() {
        return counts;
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
        return faulted && !overruled && AnswerCodec.read(given) instanceof Answer.Typed;
    }

    /** Takes the person's word that they were right, or takes it back. What the grader said stays on record. */
    public void overrule(boolean right) {
        overruled = right;
        proposedGrade = right ? Grade.GOOD : SuggestedGrade.of(outcome).orElse(null);
    }

    /** Whether it is graded, or given up. */
    public boolean closed() {
        return closed;
    }

    /** It is graded, or given up. */
    public void close() {
        closed = true;
    }

    /** Queries on attempts. A session knows only those that count: the others are none of its business. */
    @ApplicationScoped
    public static class Repository implements PanacheRepository<Attempt> {
        /** The person's own attempt of this id that counts; somebody else's is not found. */
        public Optional<Attempt> own(long personId, long id) {
            return find("id = ?1 and personId = ?2 and counts = true", id, personId)
                    .firstResultOptional();
        }

        /** The attempt that is not graded yet, the oldest of several. */
        public Optional<Attempt> open(long personId) {
            return find("personId = ?1 and closed = false order by answeredAt, id", personId)
                    .firstResultOptional();
        }

        /**
         * What the person answered to a question that was shown when this was their next number: the first attempt from
         * it on that counts. Attempts that do not count may have taken the number itself.
         */
        public Optional<Attempt> from(long personId, String questionId, int number) {
            return find(
                            "personId = ?1 and questionId = ?2 and attemptNo >= ?3 and counts = true order by attemptNo",
                            personId,
                            questionId,
                            number)
                    .firstResultOptional();
        }

        /** The person's last attempt at a question that counts, before the one of this number. */
        public Optional<Attempt> before(long personId, String questionId, int number) {
            return find(
                            "personId = ?1 and questionId = ?2 and attemptNo < ?3 and counts = true"
                                    + " order by attemptNo desc",
                            personId,
                            questionId,
                            number)
                    .firstResultOptional();
        }

        /** The number of the person's next attempt at a question. It stays the next one while the person is locked. */
        public int nextNumber(long personId, String questionId) {
            return getEntityManager()
                    .createQuery(
                            "select coalesce(max(a.attemptNo), 0) + 1 from Attempt a"
                                    + " where a.personId = ?1 and a.questionId = ?2",
                            Integer.class)
                    .setParameter(1, personId)
                    .setParameter(2, questionId)
                    .getSingleResult();
        }
    }
}
