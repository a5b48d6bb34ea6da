package org.readback.study.quiz;

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
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.readback.question.Answer;
import org.readback.question.Outcome;
import org.readback.question.Verdict;
import org.readback.review.answer.AnswerCodec;

/** A question of a quiz, and what was given to it. */
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

    private Integer versionNo;

    @Column(columnDefinition = "text")
    private String given;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private Double score;
    private Instant answeredAt;
    private boolean overruled;
    private Long answerId;

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
        return answeredAt != null;
    }

    /** The version that was answered; absent before. */
    OptionalInt versionNo() {
        return versionNo == null ? OptionalInt.empty() : OptionalInt.of(versionNo);
    }

    Optional<String> given() {
        return Optional.ofNullable(given);
    }

    Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    /** The answer that counts as a review; empty where none does. */
    Optional<Long> answerId() {
        return Optional.ofNullable(answerId);
    }

    /** Whether the person said that they were right all the same. */
    boolean overruled() {
        return overruled;
    }

    /** Whether the person may say that they were right: they typed it, and the grader did not think so. */
    boolean overrulable() {
        boolean faulted = outcome == Outcome.WRONG || outcome == Outcome.PARTLY;
        return faulted && !overruled && AnswerCodec.read(given) instanceof Answer.Typed;
    }

    /** Takes the person's word for it, or takes it back. What the grader said stays on record. */
    void overrule(boolean right) {
        overruled = right;
    }

    /** Its review is that of another answer now. */
    void reviewedAs(long answer) {
        answerId = answer;
    }

    /**
     * Takes an answer.
     *
     * @param review the answer that counts as a review; empty where none does
     */
    void answer(int version, String json, Verdict verdict, Instant now, Optional<Long> review) {
        versionNo = version;
        given = json;
        outcome = verdict.outcome();
        score = verdict.score();
        answeredAt = now;
        answerId = review.orElse(null);
    }

    /** Queries for the questions of quizzes. */
    @ApplicationScoped
    public static class Repository implements PanacheRepository<QuizQuestion> {
        /** A quiz's questions in their order. */
        List<QuizQuestion> of(Quiz quiz) {
            return list("quizId = ?1 order by place", quiz.id());
        }

        Optional<QuizQuestion> at(Quiz quiz, int place) {
            return find("quizId = ?1 and place = ?2", quiz.id(), place).firstResultOptional();
        }
    }
}
