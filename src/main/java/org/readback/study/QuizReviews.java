package org.readback.study;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import org.readback.question.Answer;
import org.readback.question.Verdict;

/**
 * Counts answers of a quiz as any other: an answer with its own number, graded as its verdict proposes. Its method needs a
 * transaction that holds the person's lock.
 */
@Singleton
class QuizReviews {
    private final AnswerEntity.Repository answers;
    private final GradingService grading;
    private final ReviewLog log;
    private final Breaks breaks;

    QuizReviews(AnswerEntity.Repository answers, GradingService grading, ReviewLog log, Breaks breaks) {
        this.answers = answers;
        this.grading = grading;
        this.log = log;
        this.breaks = breaks;
    }

    /** The answer that was counted; empty where only the person can judge it. */
    Optional<Long> count(long personId, AnswerForm form, Answer given, Verdict verdict, Instant now) {
        return Proposal.of(verdict.outcome()).map(grade -> {
            AnswerForm numbered = form.numbered(answers.nextNumber(personId, form.question()));
            log.add(personId, numbered, given, verdict, now, breaks.answering(personId, form.shownAt(), now));
            long answer = answers.numbered(personId, form.question(), numbered.answerNo())
                    .orElseThrow()
                    .id();
            grading.grade(personId, answer, grade);
            return answer;
        });
    }
}
