package org.readback.authoring;

/** What keeps a form from being a question, beyond the lengths of its fields; {@link AuthoringMessages} has the words. */
enum FormProblem {
    NO_ANSWER,
    NO_BLANK,
    TOO_FEW_OPTIONS,
    EMPTY_OPTION_RIGHT,
    NONE_RIGHT,
    ALL_RIGHT,
    OPTION_TOO_LONG,
    NOT_JUDGED,
    NO_CORRECTION,
    NO_TOPIC,
    NO_PASSAGE,
    /** The paragraph is of another report than the topic. */
    PASSAGE_ELSEWHERE,
    NOT_IN_PASSAGE,
    NOT_IN_REPORT
}
