package org.readback.memory.schedule;

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
