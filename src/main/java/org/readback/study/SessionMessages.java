package org.readback.study;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a session says: a question being asked, its verdict, keys, and what a person does beside answering; pauses. */
@MessageBundle("session")
public interface SessionMessages {
    // --- a question

    @Message("Undo the last answer")
    String undo();

    @Message("Undo this answer")
    String undoThis();

    @Message("Session")
    String session();

    @Message("Leave the session")
    String leave();

    @Message("Leave the quiz")
    String leaveQuiz();

    @Message("Question")
    String question();

    @Message("Still ahead: {n}")
    String ahead(int n);

    @Message("({due} due, {fresh} new, {steps} once more)")
    String aheadParts(int due, int fresh, int steps);

    @Message("Time today: {spent}")
    String timeToday(String spent);

    @Message(
            "The server stopped before this answer was safe. What you gave stands here again: please send it once more.")
    String answerLost();

    @Message("The answer to this question has changed since you last answered it.")
    String hasChanged();

    @Message("There are many ways to put this. Say or type your answer, then compare it.")
    String selfGraded();

    @Message("Show me")
    String showMe();

    @Message("{minutes} minutes of work: time for a break?")
    String rest(long minutes);

    @Message("Take one")
    String takeBreak();

    /** Goes on with the line above for those who hear it alone. */
    @Message(": pause")
    String takeBreakWhat();

    @Message("Not now")
    String notNow();

    @Message("More")
    String more();

    @Message("Skip for now")
    String skip();

    @Message("Bury until tomorrow")
    String bury();

    @Message("Suspend")
    String suspend();

    // --- keys

    @Message("Keys")
    String keys();

    @Message("Enter")
    String keyEnter();

    @Message("Space")
    String keySpace();

    @Message("or")
    String keyOr();

    @Message("accept the proposed grade; in a preview, go on")
    String keyAccept();

    @Message("grade; before answering, choose an option")
    String keyGrade();

    @Message("undo the last answer")
    String keyUndo();

    @Message("bury until tomorrow")
    String keyBury();

    @Message("suspend")
    String keySuspend();

    @Message("after answering: this card's page")
    String keyCard();

    @Message("after answering: edit the question, or see where it is changed")
    String keyEdit();

    @Message("show or hide this list")
    String keyHelp();

    @Message("They never act while you type.")
    String keysNotTyping();

    @Message("Change them or switch them off under your account")
    String keysChange();

    // --- a verdict

    @Message("Not kept yet:")
    String notKept();

    /** A link to the field. */
    @Message("see the marked field")
    String markedField();

    @Message("The difference:")
    String difference();

    @Message("missing:")
    String lacking();

    @Message("too much:")
    String tooMuch();

    @Message("You were sure of it.")
    String wereSure();

    @Message("What one is sure of and gets wrong is worth a second look: read the sentence below.")
    String wereSureWhat();

    @Message("The answer has changed")
    String changed();

    @Message("Since you last answered this question, its answer has been changed.")
    String changedWhat();

    @Message("Before")
    String before();

    @Message("Now")
    String now();

    @Message("You graded this answer {grade}.")
    String graded(String grade);

    @Message("This answer does not count: it was undone, or its question put aside.")
    String givenUp();

    @Message("Next question")
    String next();

    @Message("How well did you recall it?")
    String howWell();

    @Message("(proposed)")
    String proposed();

    @Message("The options")
    String options();

    @Message("{#if right}right{#else}not right{/if}{#if chosen}, your choice{/if}")
    String option(boolean right, boolean chosen);

    @Message("Source")
    String source();

    @Message("Edit this question")
    String edit();

    @Message("Where to change this question")
    String whereToEdit();

    @Message("This answer has its grade already.")
    String gradedBefore();

    @Message("Only the last answer of today can be undone, and that was another one.")
    String notLast();

    @Message("The last answer is undone. Here is its question again.")
    String undone();

    // --- note, flag, put aside

    @Message("Note, flag, put aside")
    String ownHand();

    @Message("has a note")
    String hasNote();

    @Message("flagged")
    String flagged();

    @Message("Your note")
    String note();

    @Message("Only you see it. At most 5,000 characters.")
    String noteHint();

    @Message("Keep the note")
    String keepNote();

    @Message("You told the instructors: {reason}. They have not settled it yet.")
    String flaggedAs(String reason);

    @Message("What is wrong with the question?")
    String whatIsWrong();

    /** In the words of the person who flags. */
    @Message(
            "{#when reason}{#is WRONG}The answer is wrong{#is UNCLEAR}It can be understood in two ways"
                    + "{#is OUTDATED}It is out of date{#is TOO_STRICT}My answer should count as right{#is OTHER}Something else{/when}")
    String flagReason(QuestionFlag.Reason reason);

    @Message("More about it")
    String remark();

    @Message("The instructors read it; they do not see who wrote it. At most 1,000 characters; may be empty.")
    String remarkHint();

    @Message("Tell the instructors")
    String tell();

    @Message("This card: its curve and its reviews")
    String thisCardWhat();

    @Message("That question waits until tomorrow.")
    String buried();

    @Message("That question is suspended: it is not asked until you resume it.")
    String suspended();

    @Message("Your note is gone.")
    String noteGone();

    @Message("Your note is kept. Only you see it.")
    String noteKept();

    @Message("The instructors are told.")
    String told();

    // --- a pause

    @Message("Pause")
    String pause();

    @Message("{n} {#if n == 1}review is{#else}reviews are{/if} done today, in {spent}.")
    String pauseDone(int n, String spent);

    @Message("Nothing is done yet today.")
    String pauseNoneDone();

    @Message("An answer of yours waits for its grade{#if n > 0}; {n} {#if n == 1}card is{#else}cards are{/if} still"
            + " ahead{/if}.")
    String pauseOpen(int n);

    @Message("{n} {#if n == 1}card is{#else}cards are{/if} still ahead.")
    String pauseAhead(int n);

    @Message("Nothing is ahead.")
    String pauseNoneAhead();

    @Message("The clock stands still. Everything is kept: go on whenever you like, or close the browser and come back"
            + " tomorrow.")
    String pauseWhat();

    @Message("What you had typed stands in its field again if you go on within a quarter of an hour.")
    String pauseTyped();
}
