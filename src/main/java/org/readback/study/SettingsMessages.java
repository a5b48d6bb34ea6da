package org.readback.study;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a person's study settings say. */
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

    // --- more

    @Message("When you are away")
    String toAbsences();

    @Message("Reminders by mail")
    String toReminders();

    @Message("Your due cards in your calendar program")
    String toCalendar();
}
