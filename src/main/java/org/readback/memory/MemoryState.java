package org.readback.memory;

/**
 * What a memory model knows of one card after its last review.
 *
 * @param stability days after which recall has fallen to 90 % (FSRS-7: strength of the slow trace); positive
 * @param difficulty how hard the card is for its person, from 1 (easy) to 10
 * @param fastStability strength of the fast trace in days; models with one trace keep it equal to {@code stability}, so
 *     that their states survive being stored as two numbers
 */
public record MemoryState(double stability, double difficulty, double fastStability) {

    public MemoryState {
        // Written so that NaN fails too.
        if (!(stability > 0 && stability < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("stability is " + stability + "; it must be a positive number of days");
        }
        if (!(difficulty >= 1 && difficulty <= 10)) {
            throw new IllegalArgumentException("difficulty is " + difficulty + "; it must lie between 1 and 10");
        }
        if (!(fastStability > 0 && fastStability < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "fast stability is " + fastStability + "; it must be a positive number of days");
        }
    }

    /** The state of a model with one trace. */
    public MemoryState(double stability, double difficulty) {
        this(stability, difficulty, stability);
    }
}
