package org.readback.study;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of quizzes say. */
@MessageBundle("quiz")
public interface QuizMessages {

    @Message("Quizzes")
    String quizzes();

    @Message("A few questions one after the other, and a mark at the end with every verdict and its source.")
    String quizzesAbout();

    @Message("No quiz is made yet: see the marked field.")
    String quizRefused();

    @Message("A new quiz")
    String newQuiz();

    @Message("Over")
    String over();

    @Message("How many questions?")
    String howMany();

    @Message("Which?")
    String whichOnes();

    @Message("Those I have met")
    String onlyMet();

    @Message("All, new ones too")
    String newToo();

    @Message("Does it count?")
    String doesItCount();

    @Message("No: my cards stay as they are")
    String countsNot();

    @Message("Yes: each answer is a review")
    String counts();

    @Message("A right answer is graded Good, a partly right one Hard, a wrong or missing one Again, due or not. A new"
            + " question gets its card.")
    String countsHint();

    @Message("Begin")
    String begin();

    @Message("Your quizzes")
    String yourQuizzes();

    @Message("The newest first")
    String newestFirst();

    @Message("Quiz")
    String quiz();

    @Message("Right")
    String right();

    @Message("Mark, %")
    String mark();

    @Message("Counts")
    String countsHead();

    @Message("Made")
    String made();

    @Message("Quiz {no}")
    String quizNo(int no);

    @Message("unfinished")
    String unfinished();

    @Message("{right} of {answered}")
    String rightOf(int right, int answered);

    @Message("{#if yes}yes{#else}no{/if}")
    String yesNo(boolean yes);

    @Message("You have met no question of this that can be asked. Take all questions, or another topic.")
    String quizNoneMet();

    @Message("There is no question of this that can be asked. Take another topic.")
    String quizNone();

    @Message("Quiz {no}: question {nth} of {of}")
    String quizPlace(int no, int nth, int of);

    @Message("{#if counts}Each answer counts as a review{#else}Your cards stay as they are{/if}")
    String quizCounts(boolean counts);

    @Message("I do not know")
    String dontKnow();

    @Message("The verdicts come at the end. Leave whenever you like; the quiz goes on where you were.")
    String quizLeave();

    @Message("Quiz: the mark")
    String markTitle();

    @Message("{right} of {answered} right")
    String markHead(int right, int answered);

    /** Of those that are right. */
    @Message("{n} by your own word")
    String byOwnWord(int n);

    @Message(
            "{#when word}{#is MARK}Right by your own word.{#is MARK_AND_REVIEW}Right by your own word; the review was graded"
                    + " Good.{#is MARK_WITHOUT_REVIEW}Right by your own word. Its review stayed as it was: another came after it, or"
                    + " it had been taken back.{/when}")
    String ownWord(QuizViews.OwnWord word);

    @Message("I was not right after all")
    String wasNotRight();

    @Message("Nothing to mark")
    String markNone();

    @Message("{#if counted}each answer counted as a review{#else}your cards stayed as they are{/if}")
    String quizCounted(boolean counted);

    @Message(
            "{n} {#if n == 1}question was{#else}questions were{/if} taken out of the bank before {#if n == 1}its{#else}their"
                    + "{/if} turn came.")
    String leftOut(int n);

    @Message("Another quiz")
    String anotherQuiz();

    @Message("You gave no answer.")
    String noAnswer();

    @Message("The words it rests on")
    String restsOn();

    @Message("This card")
    String thisCard();
}
