package org.readback.reminder;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a person's reminders and their calendar say, and the mail and the calendar themselves. */
@MessageBundle("reminder")
public interface ReminderMessages {
    // --- reminders

    @Message
    String reminders();

    @Message
    String byMail();

    @Message
    String byMailWhat();

    @Message
    String noServer();

    @Message
    String mailTo();

    @Message
    String changeAddress();

    @Message
    String hour();

    @Message
    String hourHint();

    @Message
    String saveHour();

    @Message
    String wantMail();

    @Message
    String mailWanted();

    @Message
    String addressFirst();

    @Message
    String stopMail();

    @Message
    String mailStopped();

    @Message
    String noAddress();

    @Message
    String giveAddress();

    @Message
    String inCalendar();

    // --- the link in a mail

    @Message
    String stopIt();

    @Message
    String stopWhat();

    @Message
    String stop();

    @Message
    String stopped();

    @Message
    String stoppedWhat();

    @Message
    String toYourReminders();

    // --- the mail, in the language that its person has chosen

    @Message
    String mailSubject(int due);

    @Message
    String mailDue(int due, long minutes);

    @Message
    String mailStart(String address);

    @Message
    String mailWhy();

    @Message
    String mailOther(String address);

    @Message
    String mailStop(String address);

    /** Of a button, where mail is shown as a page; so are the next two, of links. */
    @Message
    String mailStartNow();

    @Message
    String mailOtherHour();

    @Message
    String mailStopNow();

    // --- the calendar

    @Message
    String calendar();

    @Message
    String calendarWhat();

    @Message
    String feedMade();

    @Message
    String newFeed();

    @Message
    String takeFeedBack();

    @Message
    String feedTakenBack();

    @Message
    String noFeed();

    @Message
    String makeFeed();

    @Message
    String feed();

    @Message
    String feedWhat();

    /** A day in the calendar, in the language that its person has chosen. */
    @Message
    String event(long cards);
}
