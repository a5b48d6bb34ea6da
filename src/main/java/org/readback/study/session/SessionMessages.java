package org.readback.study.session;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a session says: a question being asked, its verdict, keys, and what a person does beside answering; pauses. */
@MessageBundle("session")
public interface SessionMessages {
    // --- a question

    @Message
    String undo();

    @Message
    String undoThis();

    @Message
    String session();

    @Message
    String leave();

    @Message
    String leaveQuiz();

    @Message
    String question();

    @Message
    String ahead(int n);

    @Message
    String timeToday(String spent);

    @Message
    String answerLost();

    @Message
    String hasChanged();

    @Message
    String selfGraded();

    @Message
    String showMe();

    @Message
    String rest(long minutes);

    @Message
    String takeBreak();

    @Message
    String notNow();

    @Message
    String more();

    @Message
    String skip();

    @Message
    String bury();

    @Message
    String suspend();

    // --- keys

    @Message
    String keys();

    @Message
    String keyEnter();

    @Message
    String keySpace();

    @Message
    String keyOr();

    @Message
    String keyAccept();

    @Message
    String keyGrade();

    @Message
    String keyUndo();

    @Message
    String keyBury();

    @Message
    String keySuspend();

    @Message
    String keyCard();

    @Message
    String keyEdit();

    @Message
    String keyHelp();

    @Message
    String keysNotTyping();

    @Message
    String keysChange();

    // --- a verdict

    @Message
    String difference();

    @Message
    String lacking();

    @Message
    String tooMuch();

    @Message
    String wereSure();

    @Message
    String wereSureWhat();

    @Message
    String changed();

    @Message
    String changedWhat();

    @Message
    String before();

    @Message
    String now();

    @Message
    String graded(String grade);

    @Message
    String givenUp();

    @Message
    String next();

    @Message
    String howWell();

    @Message
    String proposed();

    @Message
    String options();

    @Message
    String option(boolean right, boolean chosen);

    @Message
    String source();

    @Message
    String edit();

    @Message
    String whereToEdit();

    @Message
    String gradedBefore();

    @Message
    String notLast();

    @Message
    String undone();

    // --- note, flag, put aside

    @Message
    String hasNote();

    @Message
    String flagged();

    @Message
    String note();

    @Message
    String noteHint();

    @Message
    String keepNote();

    @Message
    String flaggedAs(String reason);

    @Message
    String whatIsWrong();

    /** In the words of the person who flags. */
    @Message
    String flagReason(QuestionFlag.Reason reason);

    @Message
    String remark();

    @Message
    String remarkHint();

    @Message
    String tell();

    @Message
    String thisCardWhat();

    @Message
    String buried();

    @Message
    String suspended();

    @Message
    String noteGone();

    @Message
    String noteKept();

    @Message
    String told();

    // --- a pause

    @Message
    String pause();

    @Message
    String pauseDone(int n, String spent);

    @Message
    String pauseNoneDone();

    @Message
    String pauseOpen(int n);

    @Message
    String pauseAhead(int n);

    @Message
    String pauseNoneAhead();

    @Message
    String pauseWhat();

    @Message
    String pauseTyped();

    /** The name of the thin bar. */
    @Message
    String course();

    @Message
    String flag();
}
