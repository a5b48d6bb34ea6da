package org.readback.study.browse;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of a person's cards say. */
@MessageBundle("cards")
public interface CardsMessages {
    @Message("leech")
    String leech();

    @Message("flagged")
    String flagged();

    // --- the list

    @Message("My cards")
    String mine();

    @Message("Progress")
    String progress();

    @Message("No cards yet. A question becomes a card with your first answer.")
    String none();

    @Message("Back to Today")
    String toDay();

    @Message("Search")
    String words();

    @Message("Search")
    String filter();

    @Message("Filter and sort")
    String more();

    @Message("Topic")
    String topic();

    @Message("Type")
    String kind();

    @Message("State")
    String state();

    @Message("Due")
    String due();

    @Message("Sort by")
    String order();

    @Message("Any")
    String any();

    @Message("Any time")
    String anyTime();

    @Message("New, set aside")
    String newAside();

    @Message("{#when due}{#is TODAY}Today or overdue{#is WEEK}In the next seven days{#is LATER}Later{/when}")
    String dueIn(CardFilter.DueIn due);

    @Message(
            "{#when sort}{#is DUE}Due first{#is DIFFICULTY}Most difficult first{#is STABILITY}Least stable first{#is REVIEWED}Last reviewed first{#is LAPSES}Most lapses first{/when}")
    String sort(CardFilter.Sort sort);

    @Message("Flagged")
    String onlyFlagged();

    @Message("Leeches")
    String onlyLeeches();

    @Message("Sure and wrong")
    String onlySure();

    @Message(
            "Leech: a card you forget more often than predicted. Sure and wrong: in the last 30 days you were sure, were wrong, and have not recalled it since.")
    String filterHint();

    @Message("No cards match.")
    String noneFound();

    @Message("Show all")
    String showAll();

    @Message("Suspend or resume")
    String suspendOrResume();

    @Message("{n} {#if n == 1}question{#else}questions{/if}")
    String all(long n);

    @Message("{n} {#if n == 1}question{#else}questions{/if} found")
    String found(long n);

    @Message("Question")
    String question();

    @Message("Difficulty")
    String difficulty();

    @Message("{#when band}{#is LOW}Low, under 4{#is MIDDLE}Middle, from 4{#is HIGH}High, from 7{/when}")
    String difficultyBand(CardFilter.Difficulty band);

    @Message("Stability, days")
    String stabilityDays();

    @Message("Last reviewed")
    String lastReviewed();

    @Message("Lapses")
    String lapses();

    @Message("With selected:")
    String withTicked();

    @Message("Suspend")
    String suspend();

    @Message("Resume")
    String resume();

    @Message("Suspended questions are not asked until you resume them. Their reviews are kept.")
    String suspendHint();

    @Message("Previous page")
    String pageBefore();

    @Message("Next page")
    String nextPage();

    @Message("Download my cards (CSV)")
    String csv();

    @Message("Select at least one question.")
    String noneTicked();

    @Message("{n} {#if n == 1}question{#else}questions{/if} suspended. Reviews are kept.")
    String nowSuspended(long n);

    @Message("{n} {#if n == 1}question{#else}questions{/if} resumed.")
    String nowResumed(long n);

    // --- one card

    @Message("Card")
    String card();

    @Message("Back to your answer")
    String backToAnswer();

    @Message("What is true:")
    String correction();

    @Message("Answer and source")
    String showAnswer();

    @Message("This card is a leech")
    String slips();

    /** How often it was forgotten in how many tests, and how often that was foretold. */
    @Message(
            "You forgot it {failed} {#if failed == 1}time{#else}times{/if} in {tested} {#if tested == 1}test{#else}tests{/if}; predicted: {expected}. More reviews will not help. Instead:")
    String slipped(int failed, int tested, String expected);

    @Message("Read its passage again")
    String readPassage();

    @Message("Read the report again")
    String readReport();

    @Message("Improve your note")
    String betterNote();

    @Message("Write a note: an image, a rhyme, what you mix it up with")
    String writeNote();

    @Message("Flag the question if it is unclear")
    String tellInstructor();

    @Message("It is suspended: resume it when you are ready")
    String resumeWhenReady();

    @Message("Suspend it if it is not worth the time")
    String suspendIt();

    @Message("Memory")
    String howWell();

    @Message("Predicted recall now")
    String recallNow();

    @Message("Stability")
    String stability();

    @Message("days until recall falls to 90 %")
    String stabilityHint();

    @Message("from 1 to 10")
    String difficultyHint();

    @Message("Reviews")
    String reviews();

    @Message("Forgetting curve as a table")
    String curve();

    @Message("Predicted recall in percent without another review")
    String curveCaption();

    @Message("Day")
    String day();

    @Message("Recall, %")
    String recall();

    @Message(
            "You have not answered this question yet. It comes with your new questions{#if aside}, once it is no longer set aside{/if}.")
    String notAnswered(boolean aside);

    @Message("Scheduling")
    String askedOrNot();

    @Message("Suspended: not asked until you resume it.")
    String isSuspended();

    @Message("Buried until {day}.")
    String isBuried(String day);

    @Message("Retired: no longer asked.")
    String isRetired();

    @Message("Asked when due.")
    String isAsked();

    @Message("Bury until tomorrow")
    String bury();

    @Message("Note")
    String yourNote();

    @Message("Your note")
    String note();

    @Message("Visible only to you. Up to 5,000 characters; leave empty to delete it.")
    String noteHint();

    @Message("Save note")
    String saveNote();

    @Message("Flag this question")
    String tellInstructors();

    /** When and why, and the remark as it was written, which may be empty. */
    @Message(
            "You flagged it on {time}: {reason}.{#if remark != ''} “{remark}”{/if} Not settled yet. A new flag replaces it.")
    String youFlagged(String time, String reason, String remark);

    @Message("What is wrong?")
    String whatIsWrong();

    @Message("Choose")
    String choose();

    @Message("Choose what is wrong.")
    String chooseWrong();

    @Message("Remark")
    String remark();

    @Message("What should it say instead? Instructors see it without your name. Up to 1,000 characters; optional.")
    String remarkHint();

    @Message("Send flag")
    String flag();

    @Message("Your reviews")
    String yourReviews();

    @Message("Newest first")
    String newestFirst();

    @Message("Newest first: {shown} of {all}")
    String newestOf(int shown, int all);

    @Message("When")
    String when();

    @Message("Grade")
    String grade();

    @Message("Next due")
    String dueAgain();

    @Message("Predicted recall, %")
    String recallForetold();

    @Message("Versions")
    String versions();

    @Message("Your reviews belong to the question, whatever its wording.")
    String versionsCaption();

    @Message("answer changed")
    String answerChanged();

    @Message("Question details for instructors")
    String atDesk();

    @Message("Edit question")
    String edit();

    @Message("Review sheet")
    String sheet();

    // --- what was done

    @Message("Note saved.")
    String noteSaved();

    @Message("Note deleted.")
    String noteGone();

    @Message("Flag sent. Instructors see it without your name.")
    String flagSent();

    @Message("Question buried until tomorrow.")
    String nowBuried();

    @Message("Question suspended until you resume it.")
    String notAsked();

    @Message("Question resumed.")
    String askedAgain();

    @Message("Answer")
    String answerHead();

    @Message("since")
    String sinceDay();
}
