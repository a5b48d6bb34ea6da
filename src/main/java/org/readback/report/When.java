package org.readback.report;

/** The time a fact holds, as the text gives it. */
public sealed interface When {
    /** As it is written in a sentence: {@code November 2021}, {@code since 2013}, {@code 2021 to 2025}. */
    default String text() {
        return switch (this) {
            case At at -> at.date().text();
            case Since since -> "since " + since.start().text();
            case Between between ->
                between.start().text() + " to " + between.end().text();
        };
    }

    /** It happened then. */
    record At(PartialDate date) implements When {}

    /** It began then and the text names no end: nothing is dated <em>in</em> that year. */
    record Since(PartialDate start) implements When {}

    /** A period with both ends: a range, not two dates. */
    record Between(PartialDate start, PartialDate end) implements When {}
}
