package org.readback.study;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How sure a person says they are of an answer before they see its verdict. */
public enum Confidence {
    SURE("Sure"),
    UNSURE("Not sure"),
    GUESS("A guess");

    private final String label;

    Confidence(String label) {
        this.label = label;
    }

    /** As its button has it. */
    public String label() {
        return label;
    }

    /** As forms send it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one that a form sent; empty for nothing, and for what no form of ours sends. */
    static Optional<Confidence> of(String word) {
        return Arrays.stream(values())
                .filter(known -> known.word().equals(word))
                .findFirst();
    }
}
