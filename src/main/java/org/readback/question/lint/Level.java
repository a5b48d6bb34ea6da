package org.readback.question.lint;

/** How much a finding weighs. */
public enum Level {
    /** Keeps a question from being published. */
    ERROR,
    /** Shown beside the question until it is mended or waived with a reason. */
    WARNING
}
