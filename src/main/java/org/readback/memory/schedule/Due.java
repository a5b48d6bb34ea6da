package org.readback.memory.schedule;

import java.time.Instant;
import java.time.LocalDate;

/** When a card is to be asked again: at a moment within its steps, or on a study day. */
public sealed interface Due {

    /** The study day on which the card is due. */
    LocalDate day();

    /**
     * Due at a moment, as one of the short learning or relearning steps.
     *
     * @param index which step, from 0
     */
    record Step(int index, Instant at, LocalDate day) implements Due {
        public Step {
            if (index < 0) {
                throw new IllegalArgumentException("step " + index + " does not exist; steps count from 0");
            }
        }
    }

    /** Due at any time of a study day. */
    record Day(LocalDate day) implements Due {}
}
