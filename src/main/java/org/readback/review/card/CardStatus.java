package org.readback.review.card;

import java.util.Locale;
import org.readback.memory.schedule.Maturity;
import org.readback.memory.schedule.Phase;

/** Where a question stands with a person, as lists and figures tell. */
public enum CardStatus {
    NEW,
    LEARNING,
    RELEARNING,
    YOUNG,
    MATURE,
    SUSPENDED,
    BURIED,
    RETIRED;

    /** Where a card of this memory stands in lists, which make no difference between learning and learning again. */
    public static CardStatus of(Card card) {
        if (Phase.of(card.state()) != Phase.REVIEW) {
            return LEARNING;
        }
        return card.state().memory().stability() < Maturity.MATURE_DAYS ? YOUNG : MATURE;
    }

    /** As figures' files have it, e.g. "young". */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As the file of cards has it, e.g. "Young". */
    public String label() {
        return name().charAt(0) + key().substring(1);
    }
}
