package org.readback.generation;

import java.util.List;
import java.util.stream.Stream;
import org.readback.report.Normalised;

/**
 * A wrong option that may be picked.
 *
 * @param text as shown
 * @param because why it is false
 * @param score how much it tempts: siblings, likeness and closeness raise it
 */
record Candidate(String text, String because, double score) {
    private static final double WEIGHT_OF_LIKENESS = 1.0;
    private static final double WEIGHT_OF_LENGTH = 1.0;

    /** With the score raised by how much it looks like the right answer, in words and in length. */
    Candidate besides(String key) {
        double shorter = Math.min(text.length(), key.length());
        double longer = Math.max(1, Math.max(text.length(), key.length()));
        double looks = WEIGHT_OF_LIKENESS * likeness(text, key) + WEIGHT_OF_LENGTH * shorter / longer;
        return new Candidate(text, because, score + looks);
    }

    /** Shared words over all words, 0 to 1. */
    static double likeness(String one, String other) {
        List<String> here = words(one);
        List<String> there = words(other);
        long shared = here.stream().filter(there::contains).count();
        long all = Stream.concat(here.stream(), there.stream()).distinct().count();
        return all == 0 ? 0 : (double) shared / all;
    }

    private static List<String> words(String text) {
        return Stream.of(Normalised.of(text).split(" ")).distinct().toList();
    }
}
