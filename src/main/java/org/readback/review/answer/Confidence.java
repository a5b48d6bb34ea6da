package org.readback.review.answer;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How sure a person says they are of an answer before they see its verdict. */
public enum Confidence {
    SURE,
    UNSURE,
    GUESS;

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
