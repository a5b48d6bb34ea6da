package org.readback.question;

/** What the grader says of an answer. */
public enum Outcome {
    CORRECT,
    /** Correct, with a typo that is shown. */
    TYPO,
    PARTLY,
    WRONG,
    /** Only the person can tell. */
    UNJUDGED
}
