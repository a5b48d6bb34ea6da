package org.readback.review.answer;

import jakarta.inject.Singleton;
import org.readback.bank.read.PublishedQuestion;
import org.readback.question.Answer;
import org.readback.question.Verdict;
import org.readback.web.Texts;

/** Says what is right, to who has answered and to who has not. */
@Singleton
public class RightAnswers {
    private final AnswerGrader answerGrader;
    private final Texts texts;

    RightAnswers(AnswerGrader answerGrader, Texts texts) {
        this.answerGrader = answerGrader;
        this.texts = texts;
    }

    public RightAnswer of(PublishedQuestion question) {
        return of(question, shown(question));
    }

    /** What is right beside an answer with this verdict. */
    RightAnswer of(PublishedQuestion question, Verdict verdict) {
        return new RightAnswer(
                words(question, verdict),
                ResponseFormatter.correction(question.question()),
                question.question().explanation(),
                question.source());
    }

    /** The right answer alone. */
    public String words(PublishedQuestion question) {
        return words(question, shown(question));
    }

    private String words(PublishedQuestion question, Verdict verdict) {
        return ResponseFormatter.right(question.question(), verdict, texts.of(AnswerMessages.class));
    }

    private Verdict shown(PublishedQuestion question) {
        return answerGrader.verdict(question, new Answer.Revealed());
    }
}
