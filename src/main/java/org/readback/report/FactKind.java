package org.readback.report;

/** The kinds of statement a report makes; each kind is asked in its own families of questions. */
public enum FactKind {
    DATED_EVENT,
    DATED_NAME,
    ACRONYM,
    DEFINITION,
    MEMBERSHIP,
    LIST,
    CLAIM,
    CAUSE,
    COMPARISON,
    COUNTERFACTUAL,
    QUOTED_NAME,
    NUMERIC,
    STATEMENT
}
