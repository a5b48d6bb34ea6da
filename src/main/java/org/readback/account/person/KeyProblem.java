package org.readback.account.person;

/** What is wrong with a key that somebody chose. */
public sealed interface KeyProblem {
    /** Whatever the other keys are. */
    enum OfOne implements KeyProblem {
        NO_KEY,
        OF_THE_BROWSER,
        DEAD,
        DIGIT
    }

    /** Another action has it too. */
    record Taken(KeyAction by) implements KeyProblem {}
}
