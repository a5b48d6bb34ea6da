package org.readback.settings;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a person's study settings say. */
@MessageBundle("settings")
public interface SettingsMessages {
    // --- study settings

    @Message("Study settings")
    String title();

    @Message("The defaults suit most people. Changes apply from the next review; due dates already set stay.")
    String about();

    @Message("Cards and days")
    String cards();

    @Message("Learning steps")
    String steps();

    @Message(
            "Short intervals before a new card moves to days, for example 1m 10m (m minutes, h hours, d days). Leave empty for none.")
    String stepsHint();

    @Message("Relearning steps")
    String relearning();

    @Message("The same for a card you forgot.")
    String relearningHint();

    @Message("Enter up to six intervals with their unit, for example 1m 10m or 30m 4h 1d; at most 30d each.")
    String noSteps();

    @Message("Longest interval in days")
    String longest();

    @Message("No card waits longer.")
    String longestHint();

    @Message("Maximum reviews per day")
    String reviews();

    @Message("Anything above waits for the next day. Leave empty for no limit.")
    String reviewsHint();

    @Message("Minutes per day")
    String minutes();

    @Message("After this time no new questions are asked that day. Leave empty for no target.")
    String minutesHint();

    @Message("Study day starts at")
    String dayStart();

    @Message("Studying late still counts for the day before.")
    String dayStartHint();

    @Message("Days off")
    String daysOff();

    @Message("Cards are not scheduled on these days where possible. You can still study.")
    String daysOffHint();

    @Message("Choose weekdays from the list.")
    String noWeekday();

    @Message("Leave at least one day of the week to study.")
    String noDayLeft();

    @Message("Ask how sure I am")
    String confidence();

    @Message("With each answer, before the verdict. Errors you were sure of are listed for a second look.")
    String confidenceHint();

    @Message("Save study settings")
    String save();

    @Message("Settings saved. They apply from the next review.")
    String saved();

    // --- topics

    @Message("Target recall by topic")
    String topics();

    @Message("In percent from 70 to 99. Leave empty to use your general target.")
    String topicsHint();

    @Message("Enter whole numbers from 70 to 99, or leave the field empty.")
    String noShare();

    @Message("Save targets")
    String saveShares();

    @Message("Targets saved.")
    String sharesSaved();

    // --- more

    @Message("When you are away")
    String toAbsences();

    @Message("Reminders by email")
    String toReminders();

    @Message("Due cards in your calendar")
    String toCalendar();
}
