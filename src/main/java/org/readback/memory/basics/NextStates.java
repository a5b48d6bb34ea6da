package org.readback.memory.basics;

/** A memory after each of the four grades that its next review could get. */
public record NextStates(MemoryState again, MemoryState hard, MemoryState good, MemoryState easy) {

    public MemoryState of(Grade grade) {
        return switch (grade) {
            case AGAIN -> again;
            case HARD -> hard;
            case GOOD -> good;
            case EASY -> easy;
        };
    }
}
