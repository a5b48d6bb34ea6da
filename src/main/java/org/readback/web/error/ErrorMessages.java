package org.readback.web.error;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What people read when something cannot be shown. */
@MessageBundle("error")
public interface ErrorMessages {
    /** What happened, in a few words. */
    @Message
    String title(int status);

    /** What to do about it. */
    @Message
    String text(int status);

    /** Where the database is busy or cannot be reached. */
    @Message
    String unavailable(boolean down);

    @Message
    String unavailableWhy(boolean down);

    @Message
    String comeBack();

    @Message
    String tryAgain();

    @Message
    String held();

    @Message
    String sendAgain();

    @Message
    String passwordNotHeld();

    @Message
    String toForm();

    @Message
    String number();

    @Message
    String home();
}
