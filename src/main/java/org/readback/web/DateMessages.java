package org.readback.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** How each language writes dates: patterns as {@link java.time.format.DateTimeFormatter} reads them. */
@MessageBundle("dates")
public interface DateMessages {
    @Message("d MMMM uuuu")
    String date();

    @Message("d MMM uuuu, HH:mm")
    String time();

    @Message("EEE d MMM")
    String near();

    @Message("d MMM uuuu")
    String brief();

    @Message("MMM uuuu")
    String month();

    @Message("d MMM")
    String inYear();

    @Message("d")
    String inMonth();

    /** A day of about now, with its name. */
    @Message("EEEE d MMMM")
    String weekday();
}
