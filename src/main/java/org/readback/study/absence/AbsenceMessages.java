package org.readback.study.absence;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said of days on which a person does not study. */
@MessageBundle("absence")
public interface AbsenceMessages {
    @Message
    String away();

    @Message
    String noAbsence();

    @Message
    String days(String first, String last);

    @Message
    String takeBack();

    @Message
    String levelAgain(int waiting, int perDay, String level);

    @Message
    String leftOver(int waiting, int perDay, int left);

    @Message
    String dayByDay();

    @Message
    String day();

    @Message
    String reviewsOfDay();

    @Message
    String firstDay();

    @Message
    String lastDay();

    @Message
    String plan();

    @Message
    String planned();

    @Message
    String takenBack();

    @Message
    String absenceProblem(AbsenceProblem problem);
}
