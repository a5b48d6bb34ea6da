package org.readback.review.card;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said of where cards stand, by lists and by figures. */
@MessageBundle("standing")
public interface CardStatusMessages {
    @Message
    String of(CardStatus standing);
}
