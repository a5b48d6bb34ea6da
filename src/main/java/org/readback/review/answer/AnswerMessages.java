package org.readback.review.answer;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said wherever questions are asked and answered: their fields, and what is said of an answer. */
@MessageBundle("answer")
public interface AnswerMessages {
    // --- a question

    /** What a screen reader says for the gap in a sentence. */
    @Message("blank")
    String blank();

    @Message("Your answer")
    String yourAnswer();

    /** What form an answer takes; dates are such as are read in a report of any language. */
    @Message(
            "{#when hint}{#is BLANK}What stands in the blank?{#is DECADE}A decade, like 1990s{#is YEAR}A year, like 1998"
                    + "{#is MONTH}Month and year, like May 1998{#is DAY}Day, month and year, like 4 May 1998"
                    + "{#is SOME}One a line; name {wanted}.{#is ALL}One a line; there are {wanted}.{/when}")
    String hint(QuestionView.Hint hint, int wanted);

    @Message("{#when task}{#is ONE}Choose one{#is SEVERAL}Choose all that are right{#is JUDGE}True or false?"
            + "{#is ORDER}Give each its place, from 1{#is MATCH}Choose what belongs to each{/when}")
    String task(QuestionView.Task task);

    @Message("{#if truth}True{#else}False{/if}")
    String truth(boolean truth);

    @Message("Place?")
    String place();

    @Message("Which?")
    String which();

    @Message("Give every line a place, and each place only once.")
    String missingPlaces();

    @Message("Type an answer, or ask to be shown it.")
    String missingText();

    @Message("Choose an answer.")
    String missingChoice();

    @Message("How sure are you?")
    String howSure();

    @Message("{#when confidence}{#is SURE}Sure{#is UNSURE}Not sure{#is GUESS}A guess{/when}")
    String confidence(Confidence confidence);

    @Message("Answer")
    String answer();

    // --- a verdict

    @Message(
            "{#when headline}{#is CORRECT}Correct{#is TYPO}Correct, with a typo{#is PARTLY}Partly right{#is WRONG}Not right"
                    + "{#is UNJUDGED}Compare with the answer{#is OVERRULED}Counted as correct{#is SHOWN}Here is the answer{/when}")
    String headline(Headline headline);

    @Message("The answer:")
    String theAnswer();

    @Message("What is true:")
    String whatIsTrue();

    @Message("You answered:")
    String youAnswered();

    @Message("I was right")
    String wasRight();
}
