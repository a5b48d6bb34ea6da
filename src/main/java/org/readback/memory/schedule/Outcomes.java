package org.readback.memory.schedule;

import java.time.Duration;
import org.readback.memory.basics.Grade;

/** A card after each of the four grades that its review could get now. */
public record Outcomes(SeenCard again, SeenCard hard, SeenCard good, SeenCard easy) {

    public SeenCard of(Grade grade) {
        return switch (grade) {
            case AGAIN -> again;
            case HARD -> hard;
            case GOOD -> good;
            case EASY -> easy;
        };
    }

    /** How long the grade would send the card away. */
    public Duration untilDue(Grade grade) {
        return of(grade).untilDue();
    }
}
