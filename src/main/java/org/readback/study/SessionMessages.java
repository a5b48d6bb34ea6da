package org.readback.study;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of a day's study say: the day, a session, its questions and verdicts, previews, pauses. */
@MessageBundle("session")
public interface SessionMessages {
    // --- the day

    @Message("Today")
    String today();

    @Message("There are no questions yet. They come with a report, or an instructor writes them.")
    String bankEmpty();

    @Message("Write a question")
    String writeQuestion();

    @Message("See the reports")
    String seeReports();

    @Message("Due")
    String due();

    @Message("New")
    String fresh();

    @Message("Once more")
    String onceMore();

    @Message("Time")
    String time();

    /** Beside a number of minutes. */
    @Message("{#if minutes == 1}minute{#else}minutes{/if}, at {#if own}your {/if}{seconds} seconds a review")
    String pace(long minutes, boolean own, long seconds);

    @Message("Done today")
    String doneToday();

    @Message("Go on")
    String goOn();

    @Message("Start today's session")
    String start();

    @Message("There is nothing that you keep missing, or you were asked it today.")
    String noneKeptMissing();

    @Message("Choose all topics below to go on.")
    String chooseAll();

    @Message("That was all for today.")
    String allDone();

    @Message("Nothing is due today.")
    String nothingDue();

    @Message("See your progress")
    String seeProgress();

    @Message("See your cards")
    String seeCards();

    @Message("See today's summary")
    String seeSummary();

    @Message(
            "You were sure of {n} {#if n == 1}question{#else}questions{/if} and missed {#if n == 1}it{#else}them{/if}:")
    String sureAndMissed(int n);

    /** A link to the questions just named. */
    @Message("look at {#if n == 1}it{#else}them{/if}")
    String lookAt(int n);

    @Message("Study")
    String study();

    @Message("All topics")
    String allTopics();

    @Message("Only what I keep missing")
    String onlyMissed();

    @Message("Choose")
    String choose();

    @Message("Today is limited to cards that you forget more often than was foretold, and to those you missed on two or"
            + " more of the last 14 days, due or not. Each is asked once a day and counts as any review. It is everything"
            + " again tomorrow, or as soon as you choose so.")
    String onlyMissedWhat();

    @Message("Today is limited to this topic. It is all topics again tomorrow, or as soon as you choose so.")
    String oneTopicWhat();

    @Message("Beside it:")
    String beside();

    @Message("A quiz, with a mark")
    String toQuizzes();

    @Message("One card comes back {wait} after its last answer.")
    String nextStep(String wait);

    @Message("{n} {#if n == 1}card{#else}cards{/if} {#if n == 1}waits{#else}wait{/if} until tomorrow: today's questions"
            + " have given {#if n == 1}its answer{#else}their answers{/if} away.")
    String waiting(int n);

    @Message("{n} {#if n == 1}card is{#else}cards are{/if} due {when}.")
    String nextDue(long n, String when);

    // --- why a day asks more or less

    @Message(
            "You were away until {day}, and {waiting} {#if waiting == 1}review is{#else}reviews are{/if} waiting. They are"
                    + " spread over the coming days: about {perDay} a day, those that gain most first, until you are level again.")
    String away(String day, int waiting, int perDay);

    @Message(
            "More waits than one sitting holds. What gains most comes first, so stop whenever you like: the rest waits for"
                    + " another day.")
    String heap();

    @Message("Say how many minutes a day suit you")
    String heapMinutes();

    @Message("You have reached your {minutes} {#if minutes == 1}minute{#else}minutes{/if} for today.")
    String targetReached(int minutes);

    @Message("No new question is asked any more.")
    String noNew();

    @Message(
            "{n} due {#if n == 1}review is{#else}reviews are{/if} left: go on if you like, or stop here; what is left waits"
                    + " for tomorrow, and what gains most comes first then.")
    String targetLeft(int n);

    @Message("You can go on with what is due, or stop here: it waits for tomorrow.")
    String targetRest();

    @Message("{spent} of your {minutes} {#if minutes == 1}minute{#else}minutes{/if} for today.")
    String targetSpent(long spent, int minutes);

    // --- the summary

    @Message("Summary of today")
    String summary();

    @Message("So far today")
    String soFar();

    @Message("Done for today")
    String doneForToday();

    @Message("Nothing done yet today")
    String nothingYet();

    @Message("Reviews")
    String reviews();

    @Message("New cards met")
    String newMet();

    @Message("Recalled")
    String recalled();

    @Message("{recalled} of {tested} due")
    String ofDue(int recalled, int tested);

    @Message("Sure and wrong")
    String sureAndWrong();

    @Message("You said that you were sure. Look at these first.")
    String sureAndWrongWhat();

    @Message("Missed today")
    String missedToday();

    @Message("And {n} more.")
    String missedMore(int n);

    @Message("Nothing was missed.")
    String noneMissed();

    @Message("That was all that you keep missing.")
    String wasAllMissed();

    @Message("That was all of the topic you chose.")
    String wasAllOfTopic();

    @Message("Go on with all that is due")
    String goOnWithAll();

    @Message("To the day's page")
    String toDay();

    @Message("Undo the last answer")
    String undo();

    @Message("Undo this answer")
    String undoThis();

    // --- a question

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

    /** What a screen reader says for the gap in a sentence. */
    @Message("blank")
    String blank();

    @Message("Your answer")
    String yourAnswer();

    /** What form an answer takes; dates are such as are read in a report of any language. */
    @Message(
            "{#when hint}{#is BLANK}What stands in the blank?{#is DECADE}A decade, like 1990s{#is YEAR}A year, like 1998"
                    + "{#is MONTH}Month and year, like May 1998{#is DAY}Day, month and year, like 4 May 1998"
                    + "{#is SOME}One a line; name {wanted}.{#is ALL}One a line; there are {wanted}.{/when}")
    String hint(QuestionView.Hint hint, int wanted);

    @Message("{#when task}{#is ONE}Choose one{#is SEVERAL}Choose all that are right{#is JUDGE}True or false?"
            + "{#is ORDER}Give each its place, from 1{#is MATCH}Choose what belongs to each{/when}")
    String task(QuestionView.Task task);

    @Message("{#if truth}True{#else}False{/if}")
    String truth(boolean truth);

    @Message("Place?")
    String place();

    @Message("Which?")
    String which();

    @Message("Please give every line a place, and each place once; or ask to be shown the answer.")
    String missingPlaces();

    @Message("Please type an answer, or ask to be shown it.")
    String missingText();

    @Message("Please choose an answer, or ask to be shown it.")
    String missingChoice();

    @Message(
            "The server stopped before this answer was safe. What you gave stands here again: please send it once more.")
    String answerLost();

    @Message("The answer to this question has changed since you last answered it.")
    String hasChanged();

    @Message("There are many ways to put this. Say or type your answer, then compare it.")
    String selfGraded();

    @Message("How sure are you?")
    String howSure();

    @Message("{#when confidence}{#is SURE}Sure{#is UNSURE}Not sure{#is GUESS}A guess{/when}")
    String confidence(Confidence confidence);

    @Message("Answer")
    String answer();

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

    @Message(
            "{#when headline}{#is CORRECT}Correct{#is TYPO}Correct, with a typo{#is PARTLY}Partly right{#is WRONG}Not right"
                    + "{#is UNJUDGED}Compare with the answer{#is OVERRULED}Counted as correct{#is SHOWN}Here is the answer{/when}")
    String headline(VerdictView.Headline headline);

    @Message("Not kept yet:")
    String notKept();

    /** A link to the field. */
    @Message("see the marked field")
    String markedField();

    @Message("The answer:")
    String theAnswer();

    @Message("What is true:")
    String whatIsTrue();

    @Message("You answered:")
    String youAnswered();

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

    @Message("I was right")
    String wasRight();

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

    // --- a preview

    @Message("Preview without counting")
    String toPreview();

    @Message(
            "Look through questions, think of the answer, and see it with its source. Nothing is graded, nothing is kept,"
                    + " and no card changes.")
    String previewAbout();

    @Message("Look through")
    String lookThrough();

    @Message("Of")
    String of();

    @Message("Look")
    String look();

    @Message(
            "{#when what}{#is TOMORROW}What is due tomorrow{#is CARDS}My cards, due first{#is NEW}Questions I have not met"
                    + "{/when}")
    String previewWhat(Preview.What what);

    @Message("Preview")
    String preview();

    @Message("Preview: nothing here counts.")
    String nothingCounts();

    @Message("Look at something else")
    String lookElsewhere();

    @Message("{what}: {place} of {of}")
    String previewPlace(String what, int place, int of);

    @Message("To match with:")
    String toMatchWith();

    @Message("The answer")
    String answerHead();

    @Message("Next")
    String nextOne();

    @Message("The one before")
    String oneBefore();

    @Message("Think of your answer first.")
    String thinkFirst();

    @Message("Show the answer")
    String showAnswer();

    @Message("There is nothing of that kind.")
    String previewNone();

    @Message("That was all")
    String previewAll();

    @Message("{n} {#if n == 1}question{#else}questions{/if} looked through. None of it counts.")
    String lookedThrough(int n);
}
