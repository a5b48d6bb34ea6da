package org.readback.study.cards;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of a person's cards say. */
@MessageBundle("cards")
public interface CardsMessages {
    @Message
    String leech();

    @Message
    String flagged();

    // --- the list

    @Message
    String mine();

    @Message
    String progress();

    @Message
    String none();

    @Message
    String toDay();

    @Message
    String words();

    @Message
    String filter();

    @Message
    String more();

    @Message
    String topic();

    @Message
    String kind();

    @Message
    String state();

    @Message
    String due();

    @Message
    String order();

    @Message
    String any();

    @Message
    String anyTime();

    @Message
    String newAside();

    @Message
    String dueIn(CardFilter.DueIn due);

    @Message
    String sort(CardFilter.Sort sort);

    @Message
    String onlyFlagged();

    @Message
    String onlyLeeches();

    @Message
    String onlySure();

    @Message
    String filterHint();

    @Message
    String noneFound();

    @Message
    String showAll();

    @Message
    String suspendOrResume();

    @Message
    String all(long n);

    @Message
    String found(long n);

    @Message
    String question();

    @Message
    String difficulty();

    @Message
    String difficultyBand(CardFilter.Difficulty band);

    @Message
    String stabilityDays();

    @Message
    String lastReviewed();

    @Message
    String lapses();

    @Message
    String withTicked();

    @Message
    String suspend();

    @Message
    String resume();

    @Message
    String suspendHint();

    @Message
    String pageBefore();

    @Message
    String nextPage();

    @Message
    String csv();

    @Message
    String noneTicked();

    @Message
    String nowSuspended(long n);

    @Message
    String nowResumed(long n);

    // --- one card

    @Message
    String card();

    @Message
    String backToAnswer();

    @Message
    String correction();

    @Message
    String showAnswer();

    @Message
    String slips();

    /** How often it was forgotten in how many tests, and how often that was predicted. */
    @Message
    String slipped(int failed, int tested, String expected);

    @Message
    String readPassage();

    @Message
    String readReport();

    @Message
    String betterNote();

    @Message
    String writeNote();

    @Message
    String tellInstructor();

    @Message
    String resumeWhenReady();

    @Message
    String suspendIt();

    @Message
    String howWell();

    @Message
    String recallNow();

    @Message
    String stability();

    @Message
    String stabilityHint();

    @Message
    String difficultyHint();

    @Message
    String reviews();

    @Message
    String curve();

    @Message
    String curveCaption();

    @Message
    String day();

    @Message
    String recall();

    @Message
    String notAnswered(boolean aside);

    @Message
    String askedOrNot();

    @Message
    String isSuspended();

    @Message
    String isBuried(String day);

    @Message
    String isRetired();

    @Message
    String isAsked();

    @Message
    String bury();

    @Message
    String yourNote();

    @Message
    String note();

    @Message
    String noteHint();

    @Message
    String saveNote();

    @Message
    String tellInstructors();

    /** When and why, and the remark as it was written, which may be empty. */
    @Message
    String youFlagged(String time, String reason, String remark);

    @Message
    String whatIsWrong();

    @Message
    String choose();

    @Message
    String chooseWrong();

    @Message
    String remark();

    @Message
    String remarkHint();

    @Message
    String flag();

    @Message
    String yourReviews();

    @Message
    String newestFirst();

    @Message
    String newestOf(int shown, int all);

    @Message
    String when();

    @Message
    String grade();

    @Message
    String dueAgain();

    @Message
    String recallPredicted();

    @Message
    String versions();

    @Message
    String versionsCaption();

    @Message
    String answerChanged();

    @Message
    String atDesk();

    @Message
    String edit();

    @Message
    String sheet();

    // --- what was done

    @Message
    String noteSaved();

    @Message
    String noteGone();

    @Message
    String flagSent();

    @Message
    String nowBuried();

    @Message
    String notAsked();

    @Message
    String askedAgain();

    @Message
    String answerHead();

    @Message
    String sinceDay();
}
