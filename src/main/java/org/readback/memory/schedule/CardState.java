package org.readback.memory.schedule;

/** Where one person stands with one question. A value: it is a fold over the card's reviews, see {@link CardHistory}. */
public sealed interface CardState permits NewCard, SeenCard {

    /** How many reviews the card has had. */
    int reviews();

    /** How often the card was forgotten once past its learning steps. */
    int lapses();
}
