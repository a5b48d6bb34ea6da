package org.readback.memory.schedule;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.readback.memory.basics.Grade;

/** The short waits at the start of a card's life, or after it was forgotten. */
record Steps(List<Duration> waits) {

    /** A step and how long to wait for it. */
    record Next(int index, Duration length) {}

    /**
     * The step that follows a grade given on step {@code index}; empty when the card is done with its steps. A card on a
     * step that the settings no longer have is done with Hard, too.
     */
    Optional<Next> after(int index, Grade grade) {
        return switch (grade) {
            case AGAIN -> at(0);
            case HARD -> index == 0 && !waits.isEmpty() ? Optional.of(new Next(0, hardOnFirst())) : at(index);
            case GOOD -> at(index + 1);
            case EASY -> Optional.empty();
        };
    }

    private Optional<Next> at(int index) {
        return index < waits.size() ? Optional.of(new Next(index, waits.get(index))) : Optional.empty();
    }

    /** Halfway to the second step, or half as long again as the only one. */
    private Duration hardOnFirst() {
        Duration first = waits.getFirst();
        return waits.size() == 1
                ? first.multipliedBy(3).dividedBy(2)
                : first.plus(waits.get(1)).dividedBy(2);
    }
}
