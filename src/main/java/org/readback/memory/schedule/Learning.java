package org.readback.memory.schedule;

import java.time.Instant;

/** A card in its learning steps, before its first long interval. */
public record Learning(Past past, Due.Step due) implements SeenCard {

    /** Which step the card is on, from 0. */
    public int step() {
        return due.index();
    }

    public Instant dueAt() {
        return due.at();
    }
}
