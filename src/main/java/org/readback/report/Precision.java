package org.readback.report;

/** How finely the text dates something, coarsest first. */
public enum Precision {
    DECADE,
    YEAR,
    MONTH,
    DAY
}
