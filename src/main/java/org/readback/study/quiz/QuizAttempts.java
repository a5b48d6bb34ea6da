package org.readback.study.quiz;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import org.readback.account.person.Person;
import org.readback.memory.basics.Grade;
import org.readback.question.Answer;
import org.readback.question.Verdict;
import org.readback.review.answer.AnswerForm;
import org.readback.review.answer.Attempt;
import org.readback.review.answer.SuggestedGrade;
import org.readback.review.log.CardReviews;
import org.readback.review.pace.Breaks;
import org.readback.review.record.ReviewRecorder;

/**
 * Keeps what is given in quizzes. Where the quiz counts, an answer is graded as its verdict proposes and counted as any
 * other. Its methods need a transaction that holds the person's lock.
 */
@Singleton
class QuizAttempts {
    private final Person.Repository people;
    private final Attempt.Repository attempts;
    private final CardReviews reviews;
    private final ReviewRecorder reviewRecorder;
    private final Breaks breaks;

    QuizAttempts(
            Person.Repository people,
            Attempt.Repository attempts,
            CardReviews reviews,
            ReviewRecorder reviewRecorder,
            Breaks breaks) {
        this.people = people;
        this.attempts = attempts;
        this.reviews = reviews;
        this.reviewRecorder = reviewRecorder;
        this.breaks = breaks;
    }

    /** Keeps an answer. One that only the person can judge does not count: nobody is there to grade it. */
    Attempt keep(Quiz quiz, AnswerForm form, Answer given, Verdict verdict, Instant now) {
        long personId = quiz.personId();
        Optional<Grade> grade = quiz.asReviews() ? SuggestedGrade.of(verdict.outcome()) : Optional.empty();
        int seconds = grade.isPresent()
                ? breaks.answering(personId, form.shownAt(), now)
                : breaks.answeringAside(personId, form.shownAt(), now);
        Attempt attempt = new Attempt(
                personId,
                attempts.nextNumber(personId, form.question()),
                form.judged(given, verdict, now, seconds),
                grade.isPresent());
        attempts.persist(attempt);
        grade.ifPresent(proposed -> reviewRecorder.count(people.findById(personId), attempt, proposed));
        return attempt;
    }

    /**
     * Has the review of an attempt follow its person's word, or the grader's again: it is taken back, and the same answer is
     * counted at its time with the other grade. Not where the card has been reviewed since, or that review was taken back:
     * what came after rests on it.
     *
     * @return the attempt that counts now; empty where there is no review, or it stays
     */
    Optional<Attempt> regrade(Attempt attempt, boolean right) {
        long personId = attempt.personId();
        return reviews.latest(personId, attempt.questionId(), 1).stream()
                .filter(review -> review.attemptId() == attempt.id())
                .findFirst()
                .map(review -> {
                    reviewRecorder.takeBack(review, attempt);
                    Attempt again = attempt.again(attempts.nextNumber(personId, attempt.questionId()), right);
                    attempts.persist(again);
                    reviewRecorder.countInPlaceOf(
                            review,
                            people.findById(personId),
                            again,
                            again.proposedGrade().orElseThrow());
                    return again;
                });
    }
}
