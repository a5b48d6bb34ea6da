package org.readback.memory.schedule;

/** A card that was never reviewed. */
public record NewCard() implements CardState {

    @Override
    public int reviews() {
        return 0;
    }

    @Override
    public int lapses() {
        return 0;
    }
}
