package org.readback.study.session;

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

    @Message("Time")
    String time();

    /** Beside a number of minutes. */
    @Message("estimated, at {#if own}your {/if}{seconds} {#if seconds == 1}second{#else}seconds{/if} a review")
    String pace(boolean own, long seconds);

    @Message("done today")
    String doneToday();

    @Message("Continue")
    String goOn();

    @Message("Start")
    String start();

    @Message("You have no trouble cards left for today.")
    String noneKeptMissing();

    @Message("Choose all topics to continue.")
    String chooseAll();

    @Message("You are done for today.")
    String allDone();

    @Message("Nothing is due today.")
    String nothingDue();

    @Message("My cards")
    String seeCards();

    @Message("Today's summary")
    String seeSummary();

    @Message("You were sure of {n} {#if n == 1}answer{#else}answers{/if} and got {#if n == 1}it{#else}them{/if} wrong.")
    String sureAndMissed(int n);

    /** A link to the questions just named. */
    @Message("See {#if n == 1}it{#else}them{/if}")
    String lookAt(int n);

    @Message("Topic")
    String study();

    @Message("All topics")
    String allTopics();

    @Message("Trouble cards only")
    String onlyMissed();

    @Message("Choose")
    String choose();

    @Message(
            "Trouble cards are those you forget more often than predicted, or missed on two or more of the last 14 days. Each is asked once today and counts as a review. Tomorrow all topics are back.")
    String onlyMissedWhat();

    @Message("Today is limited to this topic. Tomorrow all topics are back.")
    String oneTopicWhat();

    @Message("Quiz")
    String toQuizzes();

    @Message("One card comes back {wait} after its last answer.")
    String nextStep(String wait);

    @Message(
            "{n} {#if n == 1}card{#else}cards{/if} moved to tomorrow, so that today's questions do not reveal {#if n == 1}its answer{#else}their answers{/if}.")
    String waiting(int n);

    @Message("{n} {#if n == 1}card is{#else}cards are{/if} due {when}.")
    String nextDue(long n, String when);

    @Message("Preview")
    String toPreview();

    // --- why a day asks more or less

    @Message(
            "You were away until {day}. {waiting} {#if waiting == 1}review is{#else}reviews are{/if} waiting, spread over the coming days: about {perDay} a day, the most useful first.")
    String away(String day, int waiting, int perDay);

    @Message("You have more due than fits one sitting. The most useful cards come first, so stop whenever you like.")
    String heap();

    @Message("Set how many minutes a day you want to study.")
    String heapMinutes();

    @Message("You have reached your {minutes} {#if minutes == 1}minute{#else}minutes{/if} for today.")
    String targetReached(int minutes);

    @Message("No more new questions today.")
    String noNew();

    @Message(
            "{n} due {#if n == 1}review is{#else}reviews are{/if} left. Continue, or leave {#if n == 1}it{#else}them{/if} for tomorrow.")
    String targetLeft(int n);

    @Message("Continue with what is due, or leave it for tomorrow.")
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

    @Message("New cards")
    String newMet();

    @Message("Recalled")
    String recalled();

    @Message("{recalled} of {tested} due {#if tested == 1}card{#else}cards{/if}")
    String ofDue(int recalled, int tested);

    @Message("Sure and wrong")
    String sureAndWrong();

    @Message("You said that you were sure. Look at these first.")
    String sureAndWrongWhat();

    @Message("Missed today")
    String missedToday();

    @Message("And {n} more.")
    String missedMore(int n);

    @Message("You missed nothing.")
    String noneMissed();

    @Message("You have done all trouble cards.")
    String wasAllMissed();

    @Message("You have done everything in this topic.")
    String wasAllOfTopic();

    @Message("Continue with all topics")
    String goOnWithAll();

    @Message("Back to Today")
    String toDay();

    /** A large figure with its unit. */
    @Message("{n} min")
    String minutesShort(long n);

    /** What a number of questions consists of; what is none is left out. */
    @Message(
            "{#if due > 0}{due} due{#if fresh > 0 || steps > 0}, {/if}{/if}{#if fresh > 0}{fresh} new{#if steps > 0}, {/if}{/if}{#if steps > 0}{steps} to repeat{/if}")
    String parts(int due, int fresh, int steps);

    @Message("Choose a topic")
    String chooseTopic();
}
