package org.readback.study;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a person's study settings say, their reminders and their calendar, and the mail and the calendar themselves. */
@MessageBundle("settings")
public interface SettingsMessages {
    // --- study settings

    @Message("Study settings")
    String title();

    @Message("The defaults suit most people. What you change here holds from the next review on; no day that a card was"
            + " promised for moves.")
    String about();

    @Message("Nothing is saved yet: see the marked fields.")
    String notSaved();

    @Message("Cards and days")
    String cards();

    @Message("Learning steps")
    String steps();

    @Message(
            "Waits before a new card is known for a day or more, like 1m 10m; m minutes, h hours, d days. Empty for none.")
    String stepsHint();

    @Message("Relearning steps")
    String relearning();

    @Message("The same for a card that was forgotten.")
    String relearningHint();

    @Message("Give up to six waits with their unit, like 1m 10m or 30m 4h 1d; at most 30d each.")
    String noSteps();

    @Message("Longest interval in days")
    String longest();

    @Message("No card waits longer than this.")
    String longestHint();

    @Message("Reviews a day at most")
    String reviews();

    @Message("What is due beyond it waits for the next day. Empty for no limit.")
    String reviewsHint();

    @Message("Minutes a day")
    String minutes();

    @Message(
            "Once you have answered for so long, no new question is asked that day, and the page says that it is enough."
                    + " Empty for no target.")
    String minutesHint();

    @Message("A study day begins at")
    String dayStart();

    @Message("A late evening belongs to the day it ends.")
    String dayStartHint();

    @Message("Days off")
    String daysOff();

    @Message("Cards are not scheduled for them where it can be avoided; you can study all the same.")
    String daysOffHint();

    @Message("Choose weekdays from the list.")
    String noWeekday();

    @Message("Leave at least one day of the week to study.")
    String noDayLeft();

    @Message("Ask me how sure I am")
    String confidence();

    @Message("With each answer, before its verdict. What you were sure of and missed is listed as worth a second look.")
    String confidenceHint();

    @Message("Save study settings")
    String save();

    @Message("Your settings are saved. They hold from the next review on.")
    String saved();

    // --- absences

    @Message("When you are away")
    String away();

    @Message("No absence is planned.")
    String noAbsence();

    @Message("{first} to {last}")
    String days(String first, String last);

    @Message("Take it back")
    String takeBack();

    @Message("About {waiting} {#if waiting == 1}review is{#else}reviews are{/if} promised for these days;"
            + " {#if waiting == 1}it waits{#else}they wait{/if} until you are back. Then about {perDay} a day are asked,"
            + " with those of the day itself, and by {level} you are level again.")
    String levelAgain(int waiting, int perDay, String level);

    @Message("About {waiting} {#if waiting == 1}review is{#else}reviews are{/if} promised for these days;"
            + " {#if waiting == 1}it waits{#else}they wait{/if} until you are back. Then about {perDay} a day are asked,"
            + " with those of the day itself, and after two months {left} still wait: think of a higher limit, or of"
            + " fewer new cards.")
    String leftOver(int waiting, int perDay, int left);

    @Message("Day by day")
    String dayByDay();

    @Message("Day")
    String day();

    @Message("Reviews")
    String reviewsOfDay();

    @Message("First day away")
    String firstDay();

    @Message("Last day away")
    String lastDay();

    @Message("Plan this absence")
    String plan();

    @Message(
            "Your absence is planned. From now on no card is given a day in it; what was promised for it waits until you"
                    + " are back, and is spread over the days after.")
    String planned();

    @Message("That absence is taken back.")
    String takenBack();

    @Message(
            "{#when problem}{#is NO_DAY}Give both days as year, month and day, like 2026-08-03."
                    + "{#is BACKWARDS}The last day is before the first.{#is OVER}These days are over. Give days from today on."
                    + "{#is TOO_FAR}Give days within a year from now.{#is PLANNED}Some of these days are planned already.{/when}")
    String absenceProblem(AbsenceProblem problem);

    // --- topics

    @Message("How much of each topic")
    String topics();

    @Message(
            "What you want to recall of a topic's due cards, in per cent from 70 to 99, where it is another share than of"
                    + " all.")
    String topicsHint();

    @Message("Give whole numbers of per cent from 70 to 99, or nothing.")
    String noShare();

    @Message("Save the shares")
    String saveShares();

    @Message("What you want to recall of each topic is saved.")
    String sharesSaved();

    // --- reminders

    @Message("Reminders by mail")
    String toReminders();

    @Message("Reminders")
    String reminders();

    @Message("By mail")
    String byMail();

    @Message(
            "A short mail on days on which something is due: how much, and a link. At most one a day; none on your days"
                    + " off, while you are away, or when you have studied already. It says nothing of the questions.")
    String byMailWhat();

    @Message("No mail server is configured for this program, so it sends no mail. The administrator can change that.")
    String noServer();

    @Message("To:")
    String mailTo();

    @Message("Change the address")
    String changeAddress();

    @Message("Not before")
    String hour();

    @Message("In your time zone.")
    String hourHint();

    @Message("Save the hour")
    String saveHour();

    @Message("Mail me when something is due")
    String wantMail();

    @Message("You get a mail on days on which something is due.")
    String mailWanted();

    @Message("Give a mail address under your account first.")
    String addressFirst();

    @Message("No more mail")
    String stopMail();

    @Message("You get no more mail.")
    String mailStopped();

    @Message("You have given no mail address.")
    String noAddress();

    @Message("Give one, then choose here when the mail is to come.")
    String giveAddress();

    @Message("In your calendar")
    String inCalendar();

    // --- the link in a mail

    @Message("No more mail?")
    String stopIt();

    @Message(
            "Readback then sends you no more mail about what is due. Nothing else changes, and you can ask for it again"
                    + " under your study settings.")
    String stopWhat();

    @Message("Stop the mails")
    String stop();

    @Message("No mail comes by this link")
    String stopped();

    @Message(
            "The mails that carried it are stopped. If you still get some, use the link in the newest of them, or change"
                    + " it under your study settings.")
    String stoppedWhat();

    @Message("To your reminders")
    String toYourReminders();

    // --- the mail, in the language that its person has chosen

    @Message("Readback: {due} {#if due == 1}review{#else}reviews{/if} due today")
    String mailSubject(int due);

    @Message("{due} {#if due == 1}review is{#else}reviews are{/if} due today; with what is new that is about {minutes}"
            + " {#if minutes == 1}minute{#else}minutes{/if}.")
    String mailDue(int due, long minutes);

    @Message("Start: {address}")
    String mailStart(String address);

    @Message("You get this because you asked for it. It comes at most once a day, only when something is due, never on"
            + " days off or while you are away, and not when you have studied already.")
    String mailWhy();

    @Message("Another hour, or none: {address}")
    String mailOther(String address);

    @Message("No more mail, without signing in: {address}")
    String mailStop(String address);

    /** Of a button, where mail is shown as a page; so are the next two, of links. */
    @Message("Start")
    String mailStartNow();

    @Message("Another hour, or none")
    String mailOtherHour();

    @Message("No more mail, without signing in")
    String mailStopNow();

    // --- the calendar

    @Message("Your calendar")
    String calendar();

    @Message("Your due cards in your calendar program")
    String toCalendar();

    @Message("Your calendar program can show on which days how many cards are due. It reads them from an address that"
            + " only you know; days off and days away are left out.")
    String calendarWhat();

    @Message("There is an address. It was shown when it was made; a new one replaces it.")
    String feedMade();

    @Message("Make a new address")
    String newFeed();

    @Message("Take the address back")
    String takeFeedBack();

    @Message("That address is no good any more.")
    String feedTakenBack();

    @Message("There is no address yet.")
    String noFeed();

    @Message("Make an address")
    String makeFeed();

    @Message("Your calendar's address")
    String feed();

    @Message(
            "Give it to your calendar program as a calendar to subscribe to. It is shown only now, and whoever has it can"
                    + " see how many cards you have due, so keep it to yourself.")
    String feedWhat();

    /** A day in the calendar, in the language that its person has chosen. */
    @Message("Readback: {cards} {#if cards == 1}card{#else}cards{/if} due")
    String event(long cards);
}
