package org.readback.reminder;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a person's reminders and their calendar say, and the mail and the calendar themselves. */
@MessageBundle("reminder")
public interface ReminderMessages {
    // --- reminders

    @Message("Reminders")
    String reminders();

    @Message("Email")
    String byMail();

    @Message(
            "A short email when cards are due: how many, and a link. At most one a day; none on days off, during absences, or when you have already studied.")
    String byMailWhat();

    @Message("No mail server is configured. The administrator can set one up.")
    String noServer();

    @Message("To:")
    String mailTo();

    @Message("Change address")
    String changeAddress();

    @Message("Not before")
    String hour();

    @Message("In your time zone.")
    String hourHint();

    @Message("Save time")
    String saveHour();

    @Message("Turn on email reminders")
    String wantMail();

    @Message("Email reminders are on.")
    String mailWanted();

    @Message("Add an email address in your account first.")
    String addressFirst();

    @Message("Turn off email reminders")
    String stopMail();

    @Message("Email reminders are off.")
    String mailStopped();

    @Message("You have no email address yet.")
    String noAddress();

    @Message("Add one, then turn on reminders here.")
    String giveAddress();

    @Message("Calendar")
    String inCalendar();

    // --- the link in a mail

    @Message("Turn off email reminders?")
    String stopIt();

    @Message("You will get no more reminders. You can turn them on again in your study settings.")
    String stopWhat();

    @Message("Turn off")
    String stop();

    @Message("Email reminders are off")
    String stopped();

    @Message(
            "This link no longer sends email. If you still get some, use the link in the newest one, or change your study settings.")
    String stoppedWhat();

    @Message("Reminder settings")
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

    @Message("Calendar feed")
    String calendar();

    @Message("Shows how many cards are due on which days in your calendar program. Days off and absences are left out.")
    String calendarWhat();

    @Message("Your calendar feed is on. Its address was shown when it was created; a new one replaces it.")
    String feedMade();

    @Message("Create new address")
    String newFeed();

    @Message("Turn off")
    String takeFeedBack();

    @Message("Calendar feed turned off.")
    String feedTakenBack();

    @Message("You have no calendar feed yet. Create an address and subscribe to it in your calendar program.")
    String noFeed();

    @Message("Create address")
    String makeFeed();

    @Message("Your calendar address")
    String feed();

    @Message(
            "Subscribe to this address in your calendar program. It is shown only now. Anyone who has it can see how many cards you have due.")
    String feedWhat();

    /** A day in the calendar, in the language that its person has chosen. */
    @Message("Readback: {cards} {#if cards == 1}card{#else}cards{/if} due")
    String event(long cards);
}
