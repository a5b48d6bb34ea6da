package org.readback.report;

/** The places of a fact that a question can ask for. */
public enum Slot {
    SUBJECT,
    OBJECT,
    WHEN,
    SPEAKER
}
