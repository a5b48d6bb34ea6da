package org.readback.review.answer;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said wherever questions are asked and answered: their fields, and what is said of an answer. */
@MessageBundle("answer")
public interface AnswerMessages {
    // --- a question

    /** What a screen reader says for the gap in a sentence. */
    @Message
    String blank();

    @Message
    String yourAnswer();

    /** What form an answer takes; dates are such as are read in a report of any language. */
    @Message
    String hint(QuestionView.Hint hint, int wanted);

    @Message
    String task(QuestionView.Task task);

    @Message
    String truth(boolean truth);

    @Message
    String place();

    @Message
    String which();

    @Message
    String missingPlaces();

    @Message
    String missingText();

    @Message
    String missingChoice();

    @Message
    String howSure();

    @Message
    String confidence(Confidence confidence);

    @Message
    String answer();

    // --- a verdict

    @Message
    String headline(Headline headline);

    @Message
    String theAnswer();

    @Message
    String whatIsTrue();

    @Message
    String youAnswered();

    @Message
    String wasRight();
}
