package org.readback.study.quiz;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import org.readback.review.answer.Attempt;

/** A question at its place in a quiz, and the attempt that was made at it. */
@Entity
@Table(name = "quiz_question")
public class QuizQuestion {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private long personId;

    @Column(updatable = false)
    private long quizId;

    @Column(updatable = false)
    private int place;

    @Column(updatable = false)
    private String questionId;

    private Long attemptId;

    protected QuizQuestion() {}

    QuizQuestion(long personId, long quizId, int place, String questionId) {
        this.personId = personId;
        this.quizId = quizId;
        this.place = place;
        this.questionId = questionId;
    }

    /** From 1. */
    int place() {
        return place;
    }

    String questionId() {
        return questionId;
    }

    boolean answered() {
        return attemptId != null;
    }

    /** What was given to it; empty until it is answered. */
    Optional<Long> attemptId() {
        return Optional.ofNullable(attemptId);
    }

    /** This is what was given to it, the first time or once more. */
    void answered(Attempt attempt) {
        attemptId = attempt.id();
    }

    /** What was given at a place. */
    record Given(int place, Attempt attempt) {}

    /** Queries for the questions of quizzes. */
    @ApplicationScoped
    public static class Repository implements PanacheRepository<QuizQuestion> {
        /** A quiz's questions in their order. */
        List<QuizQuestion> of(Quiz quiz) {
            return list("quizId = ?1 order by place", quiz.id());
        }

        /** What was given to those that are answered, in their order. */
        List<Given> given(Quiz quiz) {
            return getEntityManager()
                    .createQuery(
                            "select q.place, a from QuizQuestion q join Attempt a on a.id = q.attemptId"
                                    + " where q.quizId = ?1 order by q.place",
                            Given.class)
                    .setParameter(1, quiz.id())
                    .getResultList();
        }

        Optional<QuizQuestion> at(Quiz quiz, int place) {
            return find("quizId = ?1 and place = ?2", quiz.id(), place).firstResultOptional();
        }
    }
}
