package org.readback.review.answer;

import jakarta.inject.Singleton;
import org.readback.bank.read.PublishedQuestion;
import org.readback.question.Answer;
import org.readback.web.Texts;

/** Says what is right to who has not answered, or not now. */
@Singleton
public class RightAnswers {
    private final Judge judge;
    private final Texts texts;

    RightAnswers(Judge judge, Texts texts) {
        this.judge = judge;
        this.texts = texts;
    }

    public RightAnswer of(PublishedQuestion question) {
        return new RightAnswer(
                words(question),
                GivenWords.correction(question.question()),
                question.question().explanation(),
                question.source());
    }

    /** The right answer alone. */
    public String words(PublishedQuestion question) {
        return GivenWords.right(
                question.question(), judge.verdict(question, new Answer.Revealed()), texts.of(AnswerMessages.class));
    }
}
