package org.readback.study;

import org.readback.memory.CardState;
import org.readback.memory.Learning;
import org.readback.memory.NewCard;
import org.readback.memory.Relearning;
import org.readback.memory.Reviewing;

/** Where a card is in its life, as the tables name it. A new card has no row; only the log of its first review says NEW. */
public enum Phase {
    NEW,
    LEARNING,
    REVIEW,
    RELEARNING;

    public static Phase of(CardState state) {
        return switch (state) {
            case NewCard fresh -> NEW;
            case Learning learning -> LEARNING;
            case Reviewing reviewing -> REVIEW;
            case Relearning relearning -> RELEARNING;
        };
    }
}
