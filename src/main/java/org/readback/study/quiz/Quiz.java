package org.readback.study.quiz;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A short test over a topic, or over everything. Its mark stays, whether it counts or not. */
@Entity
@Table(name = "quiz")
public class Quiz {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private long personId;

    @Column(updatable = false)
    private int quizNo;

    @Column(updatable = false)
    private String topicId;

    @Column(updatable = false)
    private boolean asReviews;

    @Column(updatable = false)
    private Instant madeAt;

    @Column(updatable = false)
    private int asked;

    private int answered;
    private int rightAnswers;
    private int ownWord;

    protected Quiz() {}

    Quiz(long personId, int quizNo, Optional<String> topicId, boolean asReviews, int asked, Instant madeAt) {
        this.personId = personId;
        this.quizNo = quizNo;
        this.topicId = topicId.orElse(null);
        this.asReviews = asReviews;
        this.asked = asked;
        this.madeAt = madeAt;
    }

    long id() {
        return id;
    }

    long personId() {
        return personId;
    }

    /** Which of the person's it is, from 1. */
    int quizNo() {
        return quizNo;
    }

    /** The topic it is over; empty for everything. */
    Optional<String> topicId() {
        return Optional.ofNullable(topicId);
    }

    /** Whether each answer is a review too. */
    boolean asReviews() {
        return asReviews;
    }

    Instant madeAt() {
        return madeAt;
    }

    /** Questions that were drawn. */
    int asked() {
        return asked;
    }

    /** Questions that have an answer which was judged. */
    int answered() {
        return answered;
    }

    /** Those that count as right, by their person's word too. */
    int rightAnswers() {
        return rightAnswers;
    }

    /** How many of them are right by their person's word alone. */
    int ownWord() {
        return ownWord;
    }

    /** One more answer is right by its person's word, or one fewer. */
    void overruled(boolean right) {
        rightAnswers += right ? 1 : -1;
        ownWord += right ? 1 : -1;
    }

    /** One more answer was judged. */
    void answered(boolean right) {
        answered++;
        rightAnswers += right ? 1 : 0;
    }

    /** Queries for quizzes. */
    @ApplicationScoped
    public static class Repository implements PanacheRepository<Quiz> {
        Optional<Quiz> numbered(long personId, int quizNo) {
            return find("personId = ?1 and quizNo = ?2", personId, quizNo).firstResultOptional();
        }

        /** The number of the person's next quiz. */
        int nextNumber(long personId) {
            return find("personId = ?1 order by quizNo desc", personId)
                            .firstResultOptional()
                            .map(Quiz::quizNo)
                            .orElse(0)
                    + 1;
        }

        /** The person's last quizzes, at most so many. */
        List<Quiz> last(long personId, int most) {
            return find("personId = ?1 order by quizNo desc", personId)
                    .page(0, most)
                    .list();
        }
    }
}
