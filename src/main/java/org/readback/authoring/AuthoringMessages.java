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

    @Message("Questions that instructors wrote, beside those generated from facts.")
    String about();

    @Message("Write a question")
    String write();

    @Message("{count} {#if count == 1}flag{#else}flags{/if} to see to")
    String flagsOpen(long count);

    @Message("Flags")
    String flags();

    @Message("none is open.")
    String flagsNone();

    @Message("Nobody has written a question yet.")
    String none();

    @Message("Write the first one")
    String writeFirst();

    @Message("it takes a minute, and staffers get it with their next new questions.")
    String writeFirstWhat();

    @Message("Words")
    String words();

    @Message("Topic")
    String topic();

    @Message("State")
    String state();

    @Message("All")
    String all();

    @Message("Asked")
    String asked();

    @Message("Retired")
    String retired();

    @Message("Filter")
    String filter();

    @Message("No question is like that.")
    String noneLike();

    @Message("Show all {count}")
    String showAll(int count);

    @Message(
            "{found} of {all} {#if all == 1}question{#else}questions{/if}{#if shown < found}; the {shown} last edited are"
                    + " shown, so filter for the others{/if}.")
    String found(int found, int all, int shown);

    @Message("Question")
    String question();

    @Message("Kind")
    String kind();

    @Message("Last edited")
    String lastEdited();

    @Message("by {name}")
    String by(String name);

    // --- a question

    @Message("All written questions")
    String toAll();

    @Message("retired since {day}")
    String retiredSince(String day);

    @Message("asked")
    String isAsked();

    @Message("Right answer:")
    String rightAnswerIs();

    @Message("Edit")
    String edit();

    @Message("Bring it back")
    String bringBack();

    @Message("Retire")
    String retire();

    @Message("Back to your answer in the session")
    String backToSession();

    @Message("Generated from a fact")
    String generated();

    @Message(
            "This question is not edited here: it is made from a fact of the report. Change the fact in the files of the"
                    + " question bank; the program reads them when it starts. The question keeps its reviews through every new wording.")
    String generatedWhat();

    @Message(
            "The fact may bring a wording of its own for this question (“questions”), keep a family of questions from being made"
                    + " (“skip”) or accept a lint warning (“waivers”).")
    String generatedHow();

    @Message("Report")
    String report();

    @Message("Written in")
    String writtenIn();

    @Message("line {line}")
    String line(int line);

    @Message("The fact is in no file of the bank any more, or the files cannot be read.")
    String noPlace();

    @Message("The words it rests on")
    String quotation();

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

    @Message("The question is retired: nobody is asked it any more.")
    String retiredNow();

    @Message("The question is asked again.")
    String askedAgain();

    @Message("{name} changed this question in the meantime. Look at it again before you decide.")
    String overtaken(String name);

    // --- writing and editing

    @Message("Which kind suits it?")
    String whichKind();

    @Message(
            "{#when kind}{#is SHORT_ANSWER}Answered by a few typed words.{#is CLOZE}A sentence with one blank to fill."
                    + "{#is MULTIPLE_CHOICE}Options of which one or several are right.{#is TRUE_FALSE}A statement to judge.{/when}")
    String aboutKind(WrittenKind kind);

    @Message("New material is learnt best by typing the answer; use options where two wrong ones are certainly wrong.")
    String kindsHint();

    @Message("New question: {kind}")
    String newQuestion(String kind);

    @Message("Publish")
    String publish();

    @Message("Another kind")
    String anotherKind();

    @Message("The question is published: staffers get it the next time they meet new questions.")
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

    @Message("Publish the change")
    String publishChange();

    @Message("Leave it as it is")
    String leave();

    @Message("The question is changed. Everybody keeps what they remember of it.")
    String changed();

    @Message("Nothing was changed, so there is no new version.")
    String unchanged();

    // --- the preview

    @Message("This is not published yet: mend what lint marks as an error below.")
    String refused();

    @Message("Lint finds nothing to object to.")
    String noFindings();

    @Message("What lint says")
    String findings();

    @Message("Error")
    String error();

    @Message("Warning")
    String warning();

    @Message("Errors keep a question from being published; warnings do not.")
    String findingsHint();

    @Message("The right answer changes")
    String answerChanges();

    @Message("People who knew the old one are told when they meet the question again.")
    String answerChangesWhat();

    @Message("From")
    String from();

    @Message("to")
    String to();

    @Message("Preview")
    String preview();

    @Message("As staffers see it; nothing is sent from here.")
    String previewHint();

    // --- the form

    @Message("Something is missing: see the marked fields.")
    String missing();

    @Message("The sentence, with ____ for the blank")
    String sentence();

    @Message("The statement")
    String statement();

    @Message("The question")
    String theQuestion();

    @Message("It has to make sense alone: names instead of “the two countries”.")
    String questionHint();

    @Message("At most five words, so that it can be graded.")
    String answerHint();

    @Message("Also right")
    String alsoRight();

    @Message("Other spellings and names, one a line. The report’s own names for a thing are known.")
    String alsoRightHint();

    @Message("Options")
    String options();

    @Message("Two wrong ones that are certainly wrong are enough. Lines left empty are left out.")
    String optionsHint();

    @Message("Option {number}")
    String option(int number);

    @Message("This option is right")
    String optionRight();

    @Message("If it is wrong: why?")
    String reason();

    @Message("Add another option")
    String addOption();

    @Message("Is it true?")
    String isItTrue();

    @Message("True")
    String isTrue();

    @Message("False")
    String isFalse();

    @Message("If it is false: what is true instead")
    String correction();

    @Message("Explanation")
    String explanation();

    @Message("Shown after answering, beside the source. May be empty.")
    String explanationHint();

    @Message("Paragraph it rests on")
    String passage();

    @Message("The report as a whole")
    String wholeReport();

    @Message("Words it rests on")
    String quote();

    @Message("Copied from the paragraph, letter by letter. They are marked when the answer is shown. May be empty.")
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

    @Message("No flag is open. When somebody finds a question wrong or unclear, it appears here.")
    String noFlag();

    @Message("Back to the questions")
    String backToQuestions();

    @Message(
            "What people find wrong with questions. Look at the question, mend it if they are right, and settle the flag.")
    String flaggedWhat();

    @Message("{count} open {#if count == 1}flag{#else}flags{/if}, the oldest first")
    String flaggedTable(long count);

    @Message("What is wrong")
    String whatIsWrong();

    @Message("Version {version}")
    String versionNo(int version);

    @Message("Settle")
    String settle();

    @Message("now {version}")
    String versionNow(int version);

    @Message("Earlier")
    String earlier();

    @Message("Later")
    String later();

    @Message("The flag is settled.")
    String settled();

    @Message("Somebody settled this flag before you.")
    String settledBefore();

    @Message("Leave it as it is, and back to the session")
    String leaveBack();
}
