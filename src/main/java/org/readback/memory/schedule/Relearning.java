package org.readback.memory.schedule;

import java.time.Instant;

/** A forgotten card in its relearning steps. */
public record Relearning(Past past, Due.Step due) implements SeenCard {

    /** Which step the card is on, from 0. */
    public int step() {
        return due.index();
    }

    public Instant dueAt() {
        return due.at();
    }
}
