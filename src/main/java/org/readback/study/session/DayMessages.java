package org.readback.study.session;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a day says: what is ahead, why it asks more or less, and what it came to. */
@MessageBundle("day")
public interface DayMessages {
    // --- the day

    @Message
    String today();

    @Message
    String bankEmpty();

    @Message
    String writeQuestion();

    @Message
    String seeReports();

    @Message
    String time();

    /** Beside a number of minutes. */
    @Message
    String pace(boolean own, long seconds);

    @Message
    String doneToday();

    @Message
    String goOn();

    @Message
    String start();

    @Message
    String noneKeptMissing();

    @Message
    String chooseAll();

    @Message
    String allDone();

    @Message
    String nothingDue();

    @Message
    String seeCards();

    @Message
    String seeSummary();

    @Message
    String sureAndMissed(int n);

    /** A link to the questions just named. */
    @Message
    String lookAt(int n);

    @Message
    String study();

    @Message
    String allTopics();

    @Message
    String onlyMissed();

    @Message
    String choose();

    @Message
    String onlyMissedWhat();

    @Message
    String oneTopicWhat();

    @Message
    String toQuizzes();

    @Message
    String nextStep(String wait);

    @Message
    String waiting(int n);

    @Message
    String nextDue(long n, String when);

    @Message
    String toPreview();

    // --- why a day asks more or less

    @Message
    String away(String day, int waiting, int perDay);

    @Message
    String heap();

    @Message
    String heapMinutes();

    @Message
    String targetReached(int minutes);

    @Message
    String noNew();

    @Message
    String targetLeft(int n);

    @Message
    String targetRest();

    @Message
    String targetSpent(long spent, int minutes);

    // --- the summary

    @Message
    String summary();

    @Message
    String soFar();

    @Message
    String doneForToday();

    @Message
    String nothingYet();

    @Message
    String reviews();

    @Message
    String newMet();

    @Message
    String recalled();

    @Message
    String ofDue(int recalled, int tested);

    @Message
    String sureAndWrong();

    @Message
    String sureAndWrongWhat();

    @Message
    String missedToday();

    @Message
    String missedMore(int n);

    @Message
    String noneMissed();

    @Message
    String wasAllMissed();

    @Message
    String wasAllOfTopic();

    @Message
    String goOnWithAll();

    @Message
    String toDay();

    /** A large figure with its unit. */
    @Message
    String minutesShort(long n);

    /** What a number of questions consists of; what is none is left out. */
    @Message
    String parts(int due, int fresh, int steps);

    @Message
    String chooseTopic();

    /** After a number of them. */
    @Message
    String questions(int n);
}
