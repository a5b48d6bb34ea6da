package org.readback.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** How each language writes dates: patterns as {@link java.time.format.DateTimeFormatter} reads them. */
@MessageBundle("dates")
public interface DateMessages {
    @Message
    String date();

    @Message
    String time();

    @Message
    String near();

    @Message
    String brief();

    @Message
    String month();

    @Message
    String inYear();

    @Message
    String inMonth();

    /** A day of about now, with its name. */
    @Message
    String weekday();
}
