package org.readback.memory.basics;

import java.util.List;

/**
 * What a memory model knows of one card after its last review.
 *
 * @param stability strength of the memory in days; for FSRS-6, days until recall has fallen to 90 %; positive
 * @param difficulty how hard the card is for its person, from 1 (easy) to 10
 * @param trace the third number of models that have one: FSRS-7's fast trace, SBD's age right after the review; models
 *     with two numbers keep it equal to {@code stability}, so that their states survive being stored as two
 * @param beside what the other models of an {@code Ensemble} know of the card, in its order; empty for a model alone
 */
public record MemoryState(double stability, double difficulty, double trace, List<MemoryState> beside) {

    private static final List<MemoryState> ALONE = List.of();

    public MemoryState {
        // Written so that NaN fails too.
        if (!(stability > 0 && stability < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("stability is " + stability + "; it must be a positive number of days");
        }
        if (!(difficulty >= 1 && difficulty <= 10)) {
            throw new IllegalArgumentException("difficulty is " + difficulty + "; it must lie between 1 and 10");
        }
        if (!(trace > 0 && trace < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("trace is " + trace + "; it must be a positive number");
        }
        // A model alone makes millions of these; they share one empty list.
        beside = beside == ALONE ? ALONE : List.copyOf(beside);
    }

    /** The state of a model alone. */
    public MemoryState(double stability, double difficulty, double trace) {
        this(stability, difficulty, trace, ALONE);
    }

    /** The state of a model with two numbers. */
    public MemoryState(double stability, double difficulty) {
        this(stability, difficulty, stability, ALONE);
    }

    /**
     * The state of one member of an {@code Ensemble}.
     *
     * @param place 0 for the leading one
     * @throws IllegalArgumentException if the state lacks it
     */
    public MemoryState member(int place) {
        if (place > beside.size()) {
            throw new IllegalArgumentException("the state has " + beside.size()
                    + " memories beside the leading one, not " + place + "; fold the card anew with the model in use");
        }
        return place == 0 ? new MemoryState(stability, difficulty, trace) : beside.get(place - 1);
    }

    /** This state of the leading model, with those of the others beside it. */
    public MemoryState with(List<MemoryState> others) {
        return new MemoryState(stability, difficulty, trace, others);
    }
}
