package org.readback.report;

/** The time a fact holds, as the text gives it. */
public sealed interface When {
    /** It happened then. */
    record At(PartialDate date) implements When {}

    /** It began then and the text names no end: nothing is dated <em>in</em> that year. */
    record Since(PartialDate start) implements When {}

    /** A period with both ends: a range, not two dates. */
    record Between(PartialDate start, PartialDate end) implements When {}
}
