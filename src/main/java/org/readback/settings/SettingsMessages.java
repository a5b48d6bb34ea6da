package org.readback.settings;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a person's study settings say. */
@MessageBundle("settings")
public interface SettingsMessages {
    // --- study settings

    @Message
    String title();

    @Message
    String about();

    @Message
    String cards();

    @Message
    String steps();

    @Message
    String stepsHint();

    @Message
    String relearning();

    @Message
    String relearningHint();

    @Message
    String noSteps();

    @Message
    String longest();

    @Message
    String longestHint();

    @Message
    String reviews();

    @Message
    String reviewsHint();

    @Message
    String minutes();

    @Message
    String minutesHint();

    @Message
    String dayStart();

    @Message
    String dayStartHint();

    @Message
    String daysOff();

    @Message
    String daysOffHint();

    @Message
    String noWeekday();

    @Message
    String noDayLeft();

    @Message
    String confidence();

    @Message
    String confidenceHint();

    @Message
    String save();

    @Message
    String saved();

    // --- topics

    @Message
    String topics();

    @Message
    String topicsHint();

    @Message
    String noShare();

    @Message
    String saveShares();

    @Message
    String sharesSaved();

    // --- more

    @Message
    String toAbsences();

    @Message
    String toReminders();

    @Message
    String toCalendar();

    @Message
    String newPerDay();

    @Message
    String newPerDayHint();

    @Message
    String retention();

    @Message
    String retentionHint();
}
