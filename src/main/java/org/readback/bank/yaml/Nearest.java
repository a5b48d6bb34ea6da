package org.readback.bank.yaml;

import java.util.Collection;
import java.util.Optional;

/** Finds the word that was probably meant. */
final class Nearest {
    /** Longer words are no typing mistakes of short ids, and comparing them costs. */
    private static final int LONGEST = 100;

    private Nearest() {}

    /** The known word with the fewest edits, where they are few for its length; of several the first. */
    static Optional<String> to(String word, Collection<String> known) {
        String best = null;
        int fewest = Math.max(2, word.length() / 3) + 1;
        for (String candidate : known) {
            if (Math.abs(candidate.length() - word.length()) < fewest && word.length() <= LONGEST) {
                int edits = edits(word, candidate);
                if (edits < fewest && edits < candidate.length()) {
                    fewest = edits;
                    best = candidate;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static int edits(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
