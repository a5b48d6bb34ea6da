package org.readback.review.answer;

import jakarta.inject.Singleton;
import org.readback.bank.read.BankService;
import org.readback.bank.read.PublishedQuestion;
import org.readback.question.Answer;
import org.readback.question.Verdict;
import org.readback.question.grading.Grader;
import org.readback.question.grading.GradingContext;

/** Says how right answers to the bank's questions are. */
@Singleton
public class AnswerGrader {
    private final BankService bank;
    private final Grader grader = new Grader();

    AnswerGrader(BankService bank) {
        this.bank = bank;
    }

    /** What the grader says of an answer. */
    public Verdict verdict(PublishedQuestion asked, Answer answer) {
        return grader.grade(asked.question(), answer, context(asked));
    }

    /** Whether the person alone can say if an answer is right. */
    public boolean selfGraded(PublishedQuestion asked) {
        return grader.isSelfGraded(asked.question(), context(asked));
    }

    private GradingContext context(PublishedQuestion asked) {
        return bank.grading(asked.source().reportId());
    }
}
