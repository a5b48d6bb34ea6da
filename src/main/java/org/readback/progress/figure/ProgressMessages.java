package org.readback.progress.figure;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of a person's progress say, and the rows of their figures. */
@MessageBundle("progress")
public interface ProgressMessages {
    // --- around the pages

    @Message
    String progress();

    @Message
    String overview();

    @Message
    String memory();

    @Message
    String habits();

    @Message
    String howYouForget();

    @Message
    String cardsOneByOne();

    @Message
    String period();

    @Message
    String lookingBack();

    @Message
    String over(Period period);

    @Message
    String nothing();

    @Message
    String start();

    @Message
    String asTable();

    @Message
    String asCsv();

    @Message
    String notKnown();

    // --- rows and columns

    @Message
    String both();

    @Message
    String today();

    @Message
    String overdue();

    /** So many days or more, up to where the next length begins. */
    @Message
    String length(int days);

    @Message
    String cards();

    @Message
    String state();

    @Message
    String from();

    @Message
    String day();

    @Message
    String dayOrFrom(boolean single);

    @Message
    String hour();

    @Message
    String topic();

    @Message
    String questions();

    @Message
    String met();

    @Message
    String recall();

    @Message
    String recallOfMet();

    @Message
    String recallOfAll();

    @Message
    String tests();

    @Message
    String testsOfLearned();

    @Message
    String reviews();

    @Message
    String recalled();

    @Message
    String recalledPercent();

    @Message
    String retentionPercent();

    @Message
    String atLeast();

    @Message
    String atMost();

    @Message
    String youngPercent();

    @Message
    String maturePercent();

    @Message
    String bothPercent();

    @Message
    String all();

    @Message
    String predicted();

    @Message
    String meanPredicted();

    // --- how you are doing

    @Message
    String mine();

    @Message
    String doing();

    @Message
    String retentionOver(String period);

    @Message
    String ofLearned(long n);

    @Message
    String reviewsOver(String period);

    @Message
    String onDays(long n);

    @Message
    String timeOver(String period);

    @Message
    String youKnow();

    @Message
    String ofMetPredicted(long n);

    @Message
    String keep();

    @Message
    String retentionWhat(long desired);

    @Message
    String fewReviews();

    @Message
    String below();

    @Message
    String above();

    @Message
    String asWished();

    @Message
    String retentionCaption();

    @Message
    String retentionOverTime();

    @Message
    String retentionHint();

    @Message
    String noRetention();

    @Message
    String coming();

    @Message
    String daysAhead();

    @Message
    String lookingAhead();

    @Message
    String comingWhat(long cards, int days, long overdue);

    @Message
    String dueCaption();

    @Message
    String byTopic();

    @Message
    String byTopicWhat();

    @Message
    String topicsCaption();

    @Message
    String trust();

    @Message
    String trustWhat(long tests, long predicted, long came);

    @Message
    String chance();

    @Message
    String noChance();

    @Message
    String learnToPredict();

    @Message
    String trustHow();

    @Message
    String calibration();

    // --- what is in memory

    @Message
    String myMemory();

    @Message
    String holding();

    @Message
    String ofMet(long n);

    @Message
    String recallNow();

    @Message
    String ofMiddle();

    @Message
    String difficultyOfMiddle();

    @Message
    String stability();

    @Message
    String difficulty();

    @Message
    String byState();

    @Message
    String byStateWhat();

    @Message
    String recallWhat();

    @Message
    String recallCaption();

    @Message
    String stabilityWhat();

    @Message
    String stabilityCaption();

    @Message
    String intervals();

    @Message
    String intervalsWhat();

    @Message
    String intervalOfMiddle(String days);

    @Message
    String noIntervals();

    @Message
    String intervalsCaption();

    @Message
    String difficultyWhat();

    @Message
    String seeHardest();

    @Message
    String difficultyCaption();

    // --- when and how

    @Message
    String myHabits();

    @Message
    String whenAndHow();

    @Message
    String year();

    @Message
    String yearWhat(long n);

    /** A day of the picture. */
    @Message
    String onDay(String day, int n);

    @Message
    String fewest();

    @Message
    String most();

    @Message
    String reviewsOfYear();

    @Message
    String yearCaption();

    @Message
    String weekFrom();

    @Message
    String howMuch();

    @Message
    String nothingOver(String period);

    @Message
    String work(long reviews, long days, String time);

    /** With the mean time of one. */
    @Message
    String workAndPace(long reviews, long days, String time, long pace);

    @Message
    String reviewsWhat();

    @Message
    String reviewsCaption();

    @Message
    String minutes();

    @Message
    String minutesWhat();

    @Message
    String minutesCaption();

    @Message
    String byHour();

    @Message
    String byHourWhat();

    @Message
    String byHourCaption();

    @Message
    String buttons();

    @Message
    String buttonsWhat();

    @Message
    String buttonsCaption();

    // --- how you forget

    @Message
    String ownWay();

    @Message
    String mean();

    @Message
    String average();

    @Message
    String model(String model);

    @Message
    String learnsNot();

    @Message
    String learning();

    @Message
    String waiting();

    @Message
    String step(int done, int of);

    @Message
    String folding();

    @Message
    String howFar();

    @Message
    String stop();

    @Message
    String stopped();

    @Message
    String tooFew(String time, long n);

    @Message
    String adopted(String time, long n);

    @Message
    String notAdopted(String time, long n);

    @Message
    String partly(String model);

    @Message
    String before();

    @Message
    String learnt();

    @Message
    String logLoss();

    @Message
    String logLossWhat();

    @Message
    String nothingLearnt(long n);

    @Message
    String learnNow();

    @Message
    String fitHow();

    @Message
    String fitCaption();

    @Message
    String predictedPercent();

    @Message
    String onAverage();

    @Message
    String parameters();

    @Message
    String parametersOf(String model, boolean own);

    @Message
    String parametersCaption(String model);

    @Message
    String name();

    @Message
    String meaning();

    @Message
    String byDefault();

    @Message
    String inUse();

    // --- what the models' parameters say, by their number; docs/memory.md has the same order

    @Message
    String fsrs6(int w);

    @Message
    String slowTrace(String meaning);

    @Message
    String fastTrace(String meaning);

    /** What each of the two traces of FSRS-7 has. */
    @Message
    String trace(int i);

    @Message
    String fsrs7(int w);

    @Message
    String sbd(int i);

    // --- what is not shown

    @Message
    String notShown();

    @Message
    String noFigure();

    @Message
    String noFigureWhat();

    @Message
    String noPeriod();

    @Message
    String noPeriodWhat();

    @Message
    String toProgress();

    @Message
    String details();
}
