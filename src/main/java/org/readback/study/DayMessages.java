package org.readback.study;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a day says: what is ahead, why it asks more or less, and what it came to. */
@MessageBundle("day")
public interface DayMessages {
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

    @Message("Preview without counting")
    String toPreview();

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
}
