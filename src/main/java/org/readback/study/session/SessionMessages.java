package org.readback.study.session;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a session says: a question being asked, its verdict, keys, and what a person does beside answering; pauses. */
@MessageBundle("session")
public interface SessionMessages {
    // --- a question

    @Message("Undo last answer")
    String undo();

    @Message("Undo this answer")
    String undoThis();

    @Message("Session")
    String session();

    @Message("Leave")
    String leave();

    @Message("Leave")
    String leaveQuiz();

    @Message("Question")
    String question();

    @Message("{n} left")
    String ahead(int n);

    @Message("Time today: {spent}")
    String timeToday(String spent);

    @Message(
            "The server stopped before this answer was safe. What you gave stands here again: please send it once more.")
    String answerLost();

    @Message("The answer has changed since you last saw this question.")
    String hasChanged();

    @Message("This can be put in many ways. Say or type your answer, then compare.")
    String selfGraded();

    @Message("I do not know")
    String showMe();

    @Message("{minutes} minutes of work: time for a break?")
    String rest(long minutes);

    @Message("Take a break")
    String takeBreak();

    @Message("Not now")
    String notNow();

    @Message("More")
    String more();

    @Message("Skip")
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

    @Message("Change keys")
    String keysChange();

    // --- a verdict

    @Message("The difference:")
    String difference();

    @Message("missing:")
    String lacking();

    @Message("too much:")
    String tooMuch();

    @Message("You were sure.")
    String wereSure();

    @Message("Errors you were sure of are worth a second look: read the source.")
    String wereSureWhat();

    @Message("The answer has changed")
    String changed();

    @Message("It was different when you last answered.")
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

    @Message("Options")
    String options();

    @Message("{#if right}right{#else}not right{/if}{#if chosen}, your choice{/if}")
    String option(boolean right, boolean chosen);

    @Message("Source")
    String source();

    @Message("Edit question")
    String edit();

    @Message("Where to edit")
    String whereToEdit();

    @Message("This answer is already graded.")
    String gradedBefore();

    @Message("Only the last answer of today can be undone.")
    String notLast();

    @Message("Answer undone. Here is its question again.")
    String undone();

    // --- note, flag, put aside

    @Message("saved")
    String hasNote();

    @Message("flagged")
    String flagged();

    @Message("Note")
    String note();

    @Message("Visible only to you. Up to 5,000 characters.")
    String noteHint();

    @Message("Save note")
    String keepNote();

    @Message("You flagged it: {reason}. The instructors have not settled it yet.")
    String flaggedAs(String reason);

    @Message("What is wrong with the question?")
    String whatIsWrong();

    /** In the words of the person who flags. */
    @Message(
            "{#when reason}{#is WRONG}The answer is wrong{#is UNCLEAR}It is ambiguous{#is OUTDATED}It is out of date{#is TOO_STRICT}My answer should count as right{#is OTHER}Something else{/when}")
    String flagReason(QuestionFlag.Reason reason);

    @Message("Remark")
    String remark();

    @Message("Instructors see your remark, but not your name. Up to 1,000 characters; optional.")
    String remarkHint();

    @Message("Send to instructors")
    String tell();

    @Message("Card details")
    String thisCardWhat();

    @Message("Question buried until tomorrow.")
    String buried();

    @Message("Question suspended. It is not asked until you resume it.")
    String suspended();

    @Message("Note deleted.")
    String noteGone();

    @Message("Note saved. Only you see it.")
    String noteKept();

    @Message("Sent to the instructors.")
    String told();

    // --- a pause

    @Message("Pause")
    String pause();

    @Message("{n} {#if n == 1}review{#else}reviews{/if} done today, in {spent}.")
    String pauseDone(int n, String spent);

    @Message("Nothing done yet today.")
    String pauseNoneDone();

    @Message("One answer is waiting for its grade{#if n > 0}; {n} {#if n == 1}card{#else}cards{/if} left{/if}.")
    String pauseOpen(int n);

    @Message("{n} {#if n == 1}card{#else}cards{/if} left.")
    String pauseAhead(int n);

    @Message("Nothing left.")
    String pauseNoneAhead();

    @Message("The clock is stopped and everything is saved. Continue whenever you like, even tomorrow.")
    String pauseWhat();

    @Message("If you continue within 15 minutes, what you had typed is still there.")
    String pauseTyped();

    /** The name of the thin bar. */
    @Message("Progress of this session")
    String course();

    @Message("Flag")
    String flag();
}
