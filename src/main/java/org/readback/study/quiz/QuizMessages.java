package org.readback.study.quiz;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of quizzes say. */
@MessageBundle("quiz")
public interface QuizMessages {

    @Message
    String quizzes();

    @Message
    String quizzesAbout();

    @Message
    String newQuiz();

    @Message
    String over();

    @Message
    String howMany();

    @Message
    String whichOnes();

    @Message
    String onlyMet();

    @Message
    String newToo();

    @Message
    String doesItCount();

    @Message
    String countsNot();

    @Message
    String counts();

    @Message
    String countsHint();

    @Message
    String begin();

    @Message
    String yourQuizzes();

    @Message
    String newestFirst();

    @Message
    String quiz();

    @Message
    String right();

    @Message
    String mark();

    @Message
    String countsHead();

    @Message
    String made();

    @Message
    String quizNo(int no);

    @Message
    String unfinished();

    @Message
    String rightOf(int right, int answered);

    @Message
    String yesNo(boolean yes);

    @Message
    String quizNoneMet();

    @Message
    String quizNone();

    @Message
    String quizPlace(int no, int nth, int of);

    @Message
    String quizCounts(boolean counts);

    @Message
    String dontKnow();

    @Message
    String quizLeave();

    @Message
    String markTitle();

    @Message
    String markHead(int right, int answered);

    /** Of those that are right. */
    @Message
    String byOwnWord(int n);

    @Message
    String ownWord(QuizViews.OwnWord word);

    @Message
    String wasNotRight();

    @Message
    String markNone();

    @Message
    String quizCounted(boolean counted);

    @Message
    String leftOut(int n);

    @Message
    String anotherQuiz();

    @Message
    String noAnswer();

    @Message
    String restsOn();

    @Message
    String thisCard();
}
