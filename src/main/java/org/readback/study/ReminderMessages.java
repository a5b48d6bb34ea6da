package org.readback.study;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a person's reminders and their calendar say, and the mail and the calendar themselves. */
@MessageBundle("reminder")
public interface ReminderMessages {
    // --- reminders

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
