package org.readback.study.quiz;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import org.readback.account.person.Person;
import org.readback.memory.basics.Grade;
import org.readback.question.Answer;
import org.readback.question.Verdict;
import org.readback.review.answer.AnswerEntity;
import org.readback.review.answer.AnswerForm;
import org.readback.review.answer.AnswerLog;
import org.readback.review.answer.Proposal;
import org.readback.review.log.CardReviews;
import org.readback.review.pace.Breaks;
import org.readback.review.record.Counting;

/**
 * Counts answers of a quiz as any other: an answer with its own number, graded as its verdict proposes. Its methods need a
 * transaction that holds the person's lock.
 */
@Singleton
class QuizReviews {
    private final Person.Repository people;
    private final AnswerEntity.Repository answers;
    private final CardReviews reviews;
    private final Counting counting;
    private final AnswerLog log;
    private final Breaks breaks;

    QuizReviews(
            Person.Repository people,
            AnswerEntity.Repository answers,
            CardReviews reviews,
            Counting counting,
            AnswerLog log,
            Breaks breaks) {
        this.people = people;
        this.answers = answers;
        this.reviews = reviews;
        this.counting = counting;
        this.log = log;
        this.breaks = breaks;
    }

    /** The answer that was counted; empty where only the person can judge it. */
    Optional<Long> count(long personId, AnswerForm form, Answer given, Verdict verdict, Instant now) {
        return Proposal.of(verdict.outcome()).map(grade -> {
            AnswerForm numbered = form.numbered(answers.nextNumber(personId, form.question()));
            log.add(personId, numbered, given, verdict, now, breaks.answering(personId, form.shownAt(), now));
            AnswerEntity answer = numbered(personId, form.question(), numbered.answerNo());
            counting.count(people.findById(personId), answer, grade);
            return answer.id();
        });
    }

    /**
     * Has the review of an answer follow its person's word, or the grader's again: it is taken back, and the same answer is
     * counted at its time with the other grade. Not where the card has been reviewed since, or that review was taken back:
     * what came after rests on it.
     *
     * @return the answer that counts now; empty where the review stays
     */
    Optional<Long> regrade(long personId, long answerId, boolean overruled) {
        AnswerEntity before = answers.own(personId, answerId).orElseThrow();
        return reviews.latest(personId, before.questionId(), 1).stream()
                .filter(review -> review.answerId() == answerId)
                .findFirst()
                .map(review -> {
                    Grade grade = overruled
                            ? Grade.GOOD
                            : Proposal.of(before.outcome()).orElseThrow();
                    int number = answers.nextNumber(personId, before.questionId());
                    counting.takeBack(review, before);
                    log.addAgain(before, number, overruled, grade);
                    AnswerEntity again = numbered(personId, before.questionId(), number);
                    counting.countInPlaceOf(review, people.findById(personId), again, grade);
                    return again.id();
                });
    }

    private AnswerEntity numbered(long personId, String questionId, int number) {
        return answers.numbered(personId, questionId, number).orElseThrow();
    }
}
