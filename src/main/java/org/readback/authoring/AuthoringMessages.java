package org.readback.authoring;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the instructor's desk says: the list, a question, the form, flags. */
@MessageBundle("authoring")
public interface AuthoringMessages {
    // --- the list

    @Message("Questions")
    String questions();

    @Message("Written questions")
    String written();

    @Message("Questions written by instructors, in addition to those generated from facts.")
    String about();

    @Message("Write question")
    String write();

    @Message("{count} open {#if count == 1}flag{#else}flags{/if}")
    String flagsOpen(long count);

    @Message("Flags")
    String flags();

    @Message("No open flags")
    String flagsNone();

    @Message("No written questions yet. They appear here and are asked with the next new questions.")
    String none();

    @Message("Write the first question")
    String writeFirst();

    @Message("Search")
    String words();

    @Message("Topic")
    String topic();

    @Message("State")
    String state();

    @Message("All")
    String all();

    @Message("Active")
    String asked();

    @Message("Retired")
    String retired();

    @Message("Search")
    String filter();

    @Message("No questions match.")
    String noneLike();

    @Message("Show all {count}")
    String showAll(int count);

    @Message(
            "{found} of {all} {#if all == 1}question{#else}questions{/if}{#if shown < found}; showing the {shown} last edited, search to see others{/if}")
    String found(int found, int all, int shown);

    @Message("Question")
    String question();

    @Message("Type")
    String kind();

    @Message("Last edited")
    String lastEdited();

    @Message("by {name}")
    String by(String name);

    // --- a question

    @Message("Written questions")
    String toAll();

    @Message("retired since {day}")
    String retiredSince(String day);

    @Message("active")
    String isAsked();

    @Message("Right answer:")
    String rightAnswerIs();

    @Message("Edit")
    String edit();

    @Message("Bring back")
    String bringBack();

    @Message("Retire")
    String retire();

    @Message("Back to your answer")
    String backToSession();

    @Message("Generated from a fact")
    String generated();

    @Message(
            "Generated questions are changed in the question bank: edit the fact in its file; the program reads it at the next start. Reviews are kept.")
    String generatedWhat();

    @Message(
            "In the fact, “questions” sets a wording of its own, “skip” leaves out a family of questions, and “waivers” accepts a warning.")
    String generatedHow();

    @Message("Report")
    String report();

    @Message("File")
    String writtenIn();

    @Message("line {line}")
    String line(int line);

    @Message("No longer in the bank’s files, or the files cannot be read.")
    String noPlace();

    @Message("Since")
    String since();

    @Message("Versions")
    String versions();

    @Message("Reviews belong to the question, whatever its wording.")
    String versionsHint();

    @Message("No.")
    String number();

    @Message("Wording")
    String wording();

    @Message("Right answer")
    String rightAnswer();

    @Message("By")
    String author();

    @Message("changed")
    String answerChanged();

    @Message("somebody")
    String somebody();

    @Message("Question retired. It is no longer asked.")
    String retiredNow();

    @Message("Question is active again.")
    String askedAgain();

    @Message("{name} changed this question in the meantime. Check it before you decide.")
    String overtaken(String name);

    // --- writing and editing

    @Message("Choose a type")
    String whichKind();

    @Message(
            "{#when kind}{#is SHORT_ANSWER}answered by typing a few words.{#is CLOZE}a sentence with a blank to fill.{#is MULTIPLE_CHOICE}options, one or more of which are right.{#is TRUE_FALSE}a statement to judge.{/when}")
    String aboutKind(WrittenKind kind);

    @Message(
            "Typing the answer is best for new material. Use options only if at least two wrong ones are clearly wrong.")
    String kindsHint();

    @Message("New question: {kind}")
    String newQuestion(String kind);

    @Message("Publish")
    String publish();

    @Message("Choose another type")
    String anotherKind();

    @Message("Question published. It is asked with the next new questions.")
    String published();

    @Message("Edit question")
    String editQuestion();

    @Message("Edit question: {kind}")
    String editKind(String kind);

    @Message("{name} changed this question while you were writing")
    String overtakenWriting(String name);

    @Message("Nothing is published yet. These changes you had not touched; the form below has them now:")
    String overtakenTaken();

    @Message("Both of you changed these. The form below keeps yours, unless you choose the other:")
    String overtakenBoth();

    @Message("Look the question over as a whole, then publish it.")
    String overtakenNext();

    @Message("Before")
    String before();

    @Message("Yours")
    String yours();

    @Message("By {name}")
    String theirs(String name);

    @Message("Use the version by {name} instead of mine")
    String takeTheirs(String name);

    @Message("(nothing)")
    String nothing();

    @Message("Publish change")
    String publishChange();

    @Message("Cancel")
    String leave();

    @Message("Question changed. All reviews are kept.")
    String changed();

    @Message("Nothing changed, so there is no new version.")
    String unchanged();

    // --- the preview

    @Message("Not published: fix the errors below first.")
    String refused();

    @Message("No problems found.")
    String noFindings();

    @Message("Checks")
    String findings();

    @Message("Error")
    String error();

    @Message("Warning")
    String warning();

    @Message("Errors block publishing; warnings do not.")
    String findingsHint();

    @Message("The right answer changes")
    String answerChanges();

    @Message("People who learned the old one are told when they see the question again.")
    String answerChangesWhat();

    @Message("From")
    String from();

    @Message("to")
    String to();

    @Message("Preview")
    String preview();

    @Message("As it will be asked. Answering here does nothing.")
    String previewHint();

    // --- the form

    @Message("Sentence, with ____ for the blank")
    String sentence();

    @Message("Statement")
    String statement();

    @Message("Question")
    String theQuestion();

    @Message("It must make sense on its own: names instead of “the two countries”.")
    String questionHint();

    @Message("At most five words, so that it can be graded.")
    String answerHint();

    @Message("Also right")
    String alsoRight();

    @Message("Other spellings and names, one per line. Names used in the report are already known.")
    String alsoRightHint();

    @Message("Options")
    String options();

    @Message("Two clearly wrong options are enough. Empty lines are ignored.")
    String optionsHint();

    @Message("Option {number}")
    String option(int number);

    @Message("This option is right")
    String optionRight();

    @Message("If wrong: why?")
    String reason();

    @Message("Add option")
    String addOption();

    @Message("Is it true?")
    String isItTrue();

    @Message("True")
    String isTrue();

    @Message("False")
    String isFalse();

    @Message("If false: what is true instead")
    String correction();

    @Message("Explanation")
    String explanation();

    @Message("Shown after answering. Optional.")
    String explanationHint();

    @Message("Paragraph it rests on")
    String passage();

    @Message("The whole report")
    String wholeReport();

    @Message("Words it rests on")
    String quote();

    @Message("Copied exactly from the paragraph; highlighted when the answer is shown. Optional.")
    String quoteHint();

    /** What the form lacks. */
    @Message("{#when problem}{#is NO_ANSWER}Write the right answer."
            + "{#is NO_BLANK}Put ____ (four underscores) where the one blank is."
            + "{#is TOO_FEW_OPTIONS}Write two options at least; lines left empty are left out."
            + "{#is EMPTY_OPTION_RIGHT}An empty option is marked as right: write it, or take the mark off."
            + "{#is NONE_RIGHT}Mark the right option, or all that are right."
            + "{#is ALL_RIGHT}One option at least has to be wrong."
            + "{#is OPTION_TOO_LONG}Shorten each option and reason to 300 characters."
            + "{#is NOT_JUDGED}Say whether the statement is true."
            + "{#is NO_CORRECTION}Write what is true instead: people see it when they were wrong."
            + "{#is NO_TOPIC}Choose a topic.{#is NO_PASSAGE}Choose a paragraph of the list."
            + "{#is PASSAGE_ELSEWHERE}This paragraph is of another report than the topic: choose one of the same."
            + "{#is NOT_IN_PASSAGE}These words do not stand in this paragraph: copy them letter by letter."
            + "{#is NOT_IN_REPORT}These words do not stand in the report: copy them letter by letter.{/when}")
    String problem(FormProblem problem);

    // --- flags

    @Message("Flagged questions")
    String flagged();

    @Message("No open flags. Questions that people find wrong or unclear appear here.")
    String noFlag();

    @Message("Back to Questions")
    String backToQuestions();

    @Message("Check each question, fix it if needed, then settle the flag.")
    String flaggedWhat();

    @Message("{count} open {#if count == 1}flag{#else}flags{/if}, oldest first")
    String flaggedTable(long count);

    @Message("What is wrong")
    String whatIsWrong();

    @Message("Version {version}")
    String versionNo(int version);

    @Message("Settle")
    String settle();

    @Message("now {version}")
    String versionNow(int version);

    @Message("Previous page")
    String earlier();

    @Message("Next page")
    String later();

    @Message("Flag settled.")
    String settled();

    @Message("Somebody else already settled this flag.")
    String settledBefore();

    @Message("Cancel and return to the session")
    String leaveBack();
}
