package org.readback.study.absence;

/** Why an absence cannot be planned; {@link AbsenceMessages} has the words. */
enum AbsenceProblem {
    NO_DAY,
    /** The last day is before the first. */
    BACKWARDS,
    OVER,
    TOO_FAR,
    PLANNED
}
