package org.readback.study.quiz;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of quizzes say. */
@MessageBundle("quiz")
public interface QuizMessages {

    @Message("Quizzes")
    String quizzes();

    @Message("A few questions in a row, with your score and every verdict at the end.")
    String quizzesAbout();

    @Message("New quiz")
    String newQuiz();

    @Message("Topic")
    String over();

    @Message("Number of questions")
    String howMany();

    @Message("Which questions")
    String whichOnes();

    @Message("Only questions I have seen")
    String onlyMet();

    @Message("All, including new ones")
    String newToo();

    @Message("Count as reviews")
    String doesItCount();

    @Message("No, leave my cards unchanged")
    String countsNot();

    @Message("Yes, each answer is a review")
    String counts();

    @Message(
            "Right answers are graded Good, partly right ones Hard, wrong or missing ones Again. New questions get a card.")
    String countsHint();

    @Message("Start quiz")
    String begin();

    @Message("Your quizzes")
    String yourQuizzes();

    @Message("Newest first")
    String newestFirst();

    @Message("Quiz")
    String quiz();

    @Message("Right")
    String right();

    @Message("Score, %")
    String mark();

    @Message("Counted")
    String countsHead();

    @Message("Date")
    String made();

    @Message("Quiz {no}")
    String quizNo(int no);

    @Message("unfinished")
    String unfinished();

    @Message("{right} of {answered}")
    String rightOf(int right, int answered);

    @Message("{#if yes}yes{#else}no{/if}")
    String yesNo(boolean yes);

    @Message("You have not seen any question on this topic. Choose all questions, or another topic.")
    String quizNoneMet();

    @Message("There are no questions on this topic. Choose another topic.")
    String quizNone();

    @Message("Quiz {no}: question {nth} of {of}")
    String quizPlace(int no, int nth, int of);

    @Message("{#if counts}Each answer counts as a review{#else}Your cards stay unchanged{/if}")
    String quizCounts(boolean counts);

    @Message("I do not know")
    String dontKnow();

    @Message("Verdicts come at the end. You can leave and continue later.")
    String quizLeave();

    @Message("Quiz score")
    String markTitle();

    @Message("{right} of {answered} right")
    String markHead(int right, int answered);

    /** Of those that are right. */
    @Message("{n} marked right by you")
    String byOwnWord(int n);

    @Message(
            "{#when word}{#is MARK}You marked it right.{#is MARK_AND_REVIEW}You marked it right; the review is graded Good.{#is MARK_WITHOUT_REVIEW}You marked it right. Its review is unchanged: a later one followed, or it was undone.{/when}")
    String ownWord(QuizViews.OwnWord word);

    @Message("I was wrong")
    String wasNotRight();

    @Message("No answers")
    String markNone();

    @Message("{#if counted}counted as reviews{#else}cards unchanged{/if}")
    String quizCounted(boolean counted);

    @Message(
            "{n} {#if n == 1}question was{#else}questions were{/if} removed from the bank before {#if n == 1}its{#else}their{/if} turn.")
    String leftOut(int n);

    @Message("New quiz")
    String anotherQuiz();

    @Message("No answer given.")
    String noAnswer();

    @Message("Source")
    String restsOn();

    @Message("Card details")
    String thisCard();
}
