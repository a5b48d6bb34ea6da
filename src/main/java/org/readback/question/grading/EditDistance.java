package org.readback.question.grading;

import java.util.Arrays;

/**
 * Damerau–Levenshtein distance in its restricted form (optimal string alignment): insertions, deletions, replacements and
 * swaps of neighbours, no stretch edited twice.
 */
final class EditDistance {
    private EditDistance() {}

    /**
     * The edits between two words, as far as they count.
     *
     * @param most how many edits matter; the work is linear in the words' length times this
     * @return the distance, or {@code most + 1} where it is larger
     */
    static int within(String one, String other, int most) {
        int tooFar = most + 1;
        if (Math.abs(one.length() - other.length()) > most) {
            return tooFar;
        }
        int[] beforeLast = row(other.length(), tooFar);
        int[] last = row(other.length(), tooFar);
        for (int j = 0; j <= Math.min(most, other.length()); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] current = row(other.length(), tooFar);
            current[0] = Math.min(i, tooFar);
            int best = current[0];
            for (int j = Math.max(1, i - most); j <= Math.min(other.length(), i + most); j++) {
                boolean same = one.charAt(i - 1) == other.charAt(j - 1);
                int edits = Math.min(last[j - 1] + (same ? 0 : 1), Math.min(last[j], current[j - 1]) + 1);
                if (isSwap(one, i, other, j)) {
                    edits = Math.min(edits, beforeLast[j - 2] + 1);
                }
                current[j] = Math.min(edits, tooFar);
                best = Math.min(best, current[j]);
            }
            if (best > most) {
                return tooFar;
            }
            beforeLast = last;
            last = current;
        }
        return last[other.length()];
    }

    private static boolean isSwap(String one, int i, String other, int j) {
        return i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
    }

    private static int[] row(int length, int filling) {
        int[] row = new int[length + 1];
        Arrays.fill(row, filling);
        return row;
    }
}
