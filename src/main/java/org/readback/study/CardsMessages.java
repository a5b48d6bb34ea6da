package org.readback.study;

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

    @Message("You have no cards yet. A question gets its card with your first answer.")
    String none();

    @Message("To the day's page")
    String toDay();

    @Message("Words")
    String words();

    @Message("Filter")
    String filter();

    @Message("More filters, and the order")
    String more();

    @Message("Topic")
    String topic();

    @Message("Kind")
    String kind();

    @Message("State")
    String state();

    @Message("Due")
    String due();

    @Message("Order")
    String order();

    @Message("Any")
    String any();

    @Message("Any time")
    String anyTime();

    @Message("New, put aside")
    String newAside();

    @Message("{#when due}{#is TODAY}Today or overdue{#is WEEK}In the next seven days{#is LATER}Later{/when}")
    String dueIn(CardFilter.DueIn due);

    @Message("{#when sort}{#is DUE}Due first{#is DIFFICULTY}Most difficult first{#is STABILITY}Least stable first"
            + "{#is REVIEWED}Last reviewed first{#is LAPSES}Most lapses first{/when}")
    String sort(CardFilter.Sort sort);

    @Message("Flagged")
    String onlyFlagged();

    @Message("Leeches")
    String onlyLeeches();

    @Message("Sure and wrong")
    String onlySure();

    @Message("A leech is a card that you forget more often than was foretold, and not by chance. Its page says what may"
            + " help. Sure and wrong: within the last 30 days you said that you were sure, missed it, and have not recalled"
            + " it on a later day.")
    String filterHint();

    @Message("No card is like that.")
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

    @Message("With the ticked ones:")
    String withTicked();

    @Message("Suspend")
    String suspend();

    @Message("Resume")
    String resume();

    @Message("A suspended question is not asked until you resume it. It keeps its reviews.")
    String suspendHint();

    @Message("Page before")
    String pageBefore();

    @Message("Next page")
    String nextPage();

    @Message("All my cards as CSV")
    String csv();

    @Message("No question is ticked. Tick those you mean, then choose again.")
    String noneTicked();

    @Message("{n} {#if n == 1}question{#else}questions{/if} suspended. They keep their reviews.")
    String nowSuspended(long n);

    @Message("{n} {#if n == 1}question{#else}questions{/if} asked again when due.")
    String nowResumed(long n);

    // --- one card

    @Message("Card")
    String card();

    @Message("Back to your answer in the session")
    String backToAnswer();

    @Message("blank")
    String blank();

    @Message("The answer:")
    String answer();

    @Message("What is true:")
    String correction();

    @Message("Show the answer and its source")
    String showAnswer();

    @Message("This one keeps slipping")
    String slips();

    /** How often it was forgotten in how many tests, and how often that was foretold. */
    @Message(
            "You forgot it {failed} {#if failed == 1}time{#else}times{/if} in {tested} {#if tested == 1}test{#else}tests{/if};"
                    + " the forecast was {expected}. Asking it more often is not what helps. Instead:")
    String slipped(int failed, int tested, String expected);

    @Message("Read its passage once more, and find what to hang it on.")
    String readPassage();

    @Message("Read the report once more, and find what to hang it on.")
    String readReport();

    @Message("Look at your note, and better it.")
    String betterNote();

    @Message("Write a note: an image, a rhyme, what you keep mixing it up with.")
    String writeNote();

    @Message("Tell the instructor if the question is unclear: then it is the question that slips.")
    String tellInstructor();

    @Message("It is suspended; resume it when you are ready.")
    String resumeWhenReady();

    @Message("Suspend it if it is not worth the time.")
    String suspendIt();

    @Message("How well you know it")
    String howWell();

    @Message("Recall now")
    String recallNow();

    @Message("foretold")
    String foretold();

    @Message("Stability")
    String stability();

    @Message("days until recall is 90 %")
    String stabilityHint();

    @Message("from 1 to 10")
    String difficultyHint();

    @Message("Reviews")
    String reviews();

    @Message("The forgetting curve as a table")
    String curve();

    @Message("Recall foretold, in percent, if it is not reviewed before")
    String curveCaption();

    @Message("Day")
    String day();

    @Message("Recall, %")
    String recall();

    @Message("You have not answered this question yet, so there is no memory of it to show. It comes with your new"
            + " questions{#if aside}, once it is no longer put aside{/if}.")
    String notAnswered(boolean aside);

    @Message("Asked or not")
    String askedOrNot();

    @Message("Suspended: it is not asked until you resume it.")
    String isSuspended();

    @Message("Buried: it is asked again from {day} on.")
    String isBuried(String day);

    @Message("Retired: nobody is asked it any more.")
    String isRetired();

    @Message("It is asked when it is due.")
    String isAsked();

    @Message("Bury until tomorrow")
    String bury();

    @Message("Your note")
    String yourNote();

    @Message("What helps you")
    String note();

    @Message("Only you see it. At most 5,000 characters; an empty one is taken away.")
    String noteHint();

    @Message("Save the note")
    String saveNote();

    @Message("Tell the instructors")
    String tellInstructors();

    /** When and why, and the remark as it was written, which may be empty. */
    @Message(
            "You flagged it on {time}: {reason}.{#if remark != ''} “{remark}”{/if} Nobody has seen to it yet. Sending again"
                    + " replaces it.")
    String youFlagged(String time, String reason, String remark);

    @Message("What is wrong")
    String whatIsWrong();

    @Message("Choose")
    String choose();

    @Message("Choose what is wrong.")
    String chooseWrong();

    @Message("Remark")
    String remark();

    @Message(
            "What should it say instead? Instructors read it without your name. At most 1,000 characters; may be empty.")
    String remarkHint();

    @Message("Flag this question")
    String flag();

    @Message("Your reviews")
    String yourReviews();

    @Message("The newest first")
    String newestFirst();

    @Message("The newest first, the last {shown} of {all}")
    String newestOf(int shown, int all);

    @Message("When")
    String when();

    @Message("Grade")
    String grade();

    @Message("Due again")
    String dueAgain();

    @Message("Recall foretold, %")
    String recallForetold();

    @Message("Versions of the question")
    String versions();

    @Message("The newest first. Your reviews belong to the question, whatever its wording.")
    String versionsCaption();

    @Message("No.")
    String number();

    @Message("Since")
    String since();

    @Message("Wording")
    String wording();

    @Message("answer changed")
    String answerChanged();

    @Message("The question at the instructor's desk")
    String atDesk();

    @Message("Edit it")
    String edit();

    @Message("The report's review sheet")
    String sheet();

    // --- what was done

    @Message("Your note is saved.")
    String noteSaved();

    @Message("There is no note on it any more.")
    String noteGone();

    @Message("The instructors see your flag, without your name.")
    String flagSent();

    @Message("It waits until tomorrow.")
    String nowBuried();

    @Message("It is not asked until you resume it.")
    String notAsked();

    @Message("It is asked again when it is due.")
    String askedAgain();
}
