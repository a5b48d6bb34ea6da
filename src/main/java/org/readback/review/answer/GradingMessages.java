package org.readback.review.answer;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.util.List;
import org.readback.question.Note;

/** The grader's notes in words. */
@MessageBundle("grading")
public interface GradingMessages {
    @Message("That name stands in the question.")
    String inTheQuestion();

    @Message("That is another of its names, not the one that is asked for.")
    String otherName();

    @Message("That is {name}.")
    String nameOf(String name);

    @Message("That is as near to {name}.")
    String asNearTo(String name);

    @Message("{#when why}{#is OWN_WORDS}Compare your answer with the right one: only you can tell."
            + "{#is SHOWN}Compare what you had in mind with the right answer: only you can tell."
            + "{#is QUESTION_CHANGED}The question has changed since you answered it: only you can tell.{/when}")
    String onlyYouKnow(Note.OnlyThePersonKnows.Why why);

    @Message("This could not be read as a number. Write digits, like 12 or 1.2 billion.")
    String noNumber();

    @Message("The number is right, but it is asked {#if unit == ''}without a unit{#else}in {unit}{/if}.")
    String otherUnit(String unit);

    @Message("This could not be read as a date. Write one with its year, like {like}.")
    String noDate(String like);

    @Message(
            "Did you mean {#for date in dates}{date}{#if date_hasNext} or {/if}{/for}? Write the month as a word to be clear.")
    String ambiguous(List<String> dates);

    @Message("That is one end of a period: {period}.")
    String oneEnd(String period);

    @Message("The report says no more than {known}.")
    String moreExact(String known);

    @Message("True, but the report is more exact: {known}.")
    String lessExact(String known);

    @Message(
            "{hits} of {wanted} named{#if wrong == 1}, 1 that is not right{#else if wrong > 1}, {wrong} that are not right{/if}.")
    String named(int hits, int wanted, int wrong);

    @Message("{hits} of {pairs} matched.")
    String matched(int hits, int pairs);
}
