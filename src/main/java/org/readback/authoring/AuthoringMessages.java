package org.readback.authoring;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the instructor's desk says: the list, a question, the form, flags. */
@MessageBundle("authoring")
public interface AuthoringMessages {
    // --- the list

    @Message
    String questions();

    @Message
    String written();

    @Message
    String about();

    @Message
    String write();

    @Message
    String flagsOpen(long count);

    @Message
    String flags();

    @Message
    String flagsNone();

    @Message
    String none();

    @Message
    String writeFirst();

    @Message
    String words();

    @Message
    String topic();

    @Message
    String state();

    @Message
    String all();

    @Message
    String asked();

    @Message
    String retired();

    @Message
    String filter();

    @Message
    String noneLike();

    @Message
    String showAll(int count);

    @Message
    String found(int found, int all, int shown);

    @Message
    String question();

    @Message
    String kind();

    @Message
    String lastEdited();

    @Message
    String by(String name);

    // --- a question

    @Message
    String toAll();

    @Message
    String retiredSince(String day);

    @Message
    String isAsked();

    @Message
    String rightAnswerIs();

    @Message
    String edit();

    @Message
    String bringBack();

    @Message
    String retire();

    @Message
    String backToSession();

    @Message
    String generated();

    @Message
    String generatedWhat();

    @Message
    String generatedHow();

    @Message
    String report();

    @Message
    String writtenIn();

    @Message
    String line(int line);

    @Message
    String noPlace();

    @Message
    String since();

    @Message
    String versions();

    @Message
    String versionsHint();

    @Message
    String number();

    @Message
    String wording();

    @Message
    String rightAnswer();

    @Message
    String author();

    @Message
    String answerChanged();

    @Message
    String somebody();

    @Message
    String retiredNow();

    @Message
    String askedAgain();

    @Message
    String overtaken(String name);

    // --- writing and editing

    @Message
    String whichKind();

    @Message
    String aboutKind(WrittenKind kind);

    @Message
    String kindsHint();

    @Message
    String newQuestion(String kind);

    @Message
    String publish();

    @Message
    String anotherKind();

    @Message
    String published();

    @Message
    String editQuestion();

    @Message
    String editKind(String kind);

    @Message
    String overtakenWriting(String name);

    @Message
    String overtakenTaken();

    @Message
    String overtakenBoth();

    @Message
    String overtakenNext();

    @Message
    String before();

    @Message
    String yours();

    @Message
    String theirs(String name);

    @Message
    String takeTheirs(String name);

    @Message
    String nothing();

    @Message
    String publishChange();

    @Message
    String leave();

    @Message
    String changed();

    @Message
    String unchanged();

    // --- the preview

    @Message
    String refused();

    @Message
    String noFindings();

    @Message
    String findings();

    @Message
    String error();

    @Message
    String warning();

    @Message
    String findingsHint();

    @Message
    String answerChanges();

    @Message
    String answerChangesWhat();

    @Message
    String from();

    @Message
    String to();

    @Message
    String preview();

    @Message
    String previewHint();

    // --- the form

    @Message
    String sentence();

    @Message
    String statement();

    @Message
    String theQuestion();

    @Message
    String questionHint();

    @Message
    String answerHint();

    @Message
    String alsoRight();

    @Message
    String alsoRightHint();

    @Message
    String options();

    @Message
    String optionsHint();

    @Message
    String option(int number);

    @Message
    String optionRight();

    @Message
    String reason();

    @Message
    String addOption();

    @Message
    String isItTrue();

    @Message
    String isTrue();

    @Message
    String isFalse();

    @Message
    String correction();

    @Message
    String explanation();

    @Message
    String explanationHint();

    @Message
    String passage();

    @Message
    String wholeReport();

    @Message
    String quote();

    @Message
    String quoteHint();

    /** What the form lacks. */
    @Message
    String problem(FormProblem problem);

    // --- flags

    @Message
    String flagged();

    @Message
    String noFlag();

    @Message
    String backToQuestions();

    @Message
    String flaggedWhat();

    @Message
    String flaggedTable(long count);

    @Message
    String whatIsWrong();

    @Message
    String versionNo(int version);

    @Message
    String settle();

    @Message
    String versionNow(int version);

    @Message
    String earlier();

    @Message
    String later();

    @Message
    String settled();

    @Message
    String settledBefore();

    @Message
    String leaveBack();
}
