package org.readback.question.grading;

import org.readback.question.Answer;
import org.readback.question.Question;
import org.readback.question.Verdict;

/** Grades an answer. Total: it returns a verdict for every answer to every question, whatever was typed. */
public final class Grader {
    /** What it says of this answer to this question. */
    public Verdict grade(Question question, Answer answer, GradingContext context) {
        throw new UnsupportedOperationException("not yet: " + question.stem() + answer + context);
    }

    /**
     * Whether only the person can tell if an answer in other words is right, because the right one is a long phrase. Such
     * a question is offered with "show me" and the person grades it.
     */
    public boolean isSelfGraded(Question question, GradingContext context) {
        throw new UnsupportedOperationException("not yet: " + question.stem() + context);
    }
}
