package org.readback.web.format;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.readback.memory.basics.Grade;

/** The words that all pages about studying share: grades, kinds of question, waits and amounts. */
@MessageBundle("study")
public interface StudyMessages {
    @Message
    String grade(Grade grade);

    // --- until a card comes back, from its last review; in words: "10m" is read out as ten metres

    @Message
    String today();

    @Message
    String tomorrow();

    @Message
    String inMinutes(long n);

    @Message
    String inHours(long n);

    @Message
    String inDays(long n);

    @Message
    String inAboutMonths(long n);

    @Message
    String inAboutYears(long n);

    // --- amounts

    @Message
    String seconds(long n);

    @Message
    String minutes(long n);

    @Message
    String hours(long n);

    @Message
    String days(long n);

    /** Hours, not a whole number of them. */
    @Message
    String partHours(String n);

    /** Days, not a whole number of them. */
    @Message
    String partDays(String n);

    @Message
    String cards(long n);

    @Message
    String questions(long n);

    @Message
    String reviews(long n);
}
