package org.readback.question.grading;

import java.util.HashSet;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.readback.question.KnownNames;
import org.readback.question.NormalForm;

/** Tells a slip of the keys from another answer, word by word: long words may hold a typo, short ones and years not. */
final class Typos {
    /** Edits forgiven in one answer. */
    static final int MOST = 2;

    /** From this length on a word may hold one typo. */
    private static final int ONE_TYPO = 5;

    /** From this length on a word may hold two. */
    private static final int TWO_TYPOS = 9;

    /** Words beyond which no typo is looked for. */
    private static final int MOST_WORDS = 40;

    /** Beginnings that turn a word into its opposite: with and without them it is no typo. */
    private static final Set<String> TURNING = Set.of("a", "an", "de", "ex", "il", "im", "in", "ir", "no", "re", "un");

    private static final Pattern WORD_ENDS = Pattern.compile("[\\s\\p{Pd}/()]+");

    private final KnownNames names;

    Typos(KnownNames names) {
        this.names = names;
    }

    /**
     * How many typos turn the right answer into the given one.
     *
     * @param right the right answer as written
     * @param form the right answer in normal form
     * @param given the given one in normal form
     * @return empty where typos do not explain the difference
     */
    OptionalInt between(String right, String form, String given) {
        if (Math.abs(form.length() - given.length()) > 2 * MOST + 1 || names.isAcronym(form)) {
            return OptionalInt.empty();
        }
        String[] wanted = form.split(" ");
        String[] typed = given.split(" ");
        if (wanted.length > MOST_WORDS || typed.length > MOST_WORDS) {
            return OptionalInt.empty();
        }
        boolean[] lenient = new boolean[wanted.length];
        if (align(wanted, typed, lenient) > MOST) {
            return OptionalInt.empty();
        }
        int edits = align(wanted, typed, strict(right, wanted));
        return edits > MOST ? OptionalInt.empty() : OptionalInt.of(edits);
    }

    /** The fewest edits over all ways to pair the words in order, where two words may also have been written as one. */
    private static int align(String[] wanted, String[] typed, boolean[] strict) {
        int[][] fewest = new int[wanted.length + 1][typed.length + 1];
        for (int i = 0; i <= wanted.length; i++) {
            for (int j = 0; j <= typed.length; j++) {
                int best = i == 0 && j == 0 ? 0 : MOST + 1;
                if (i > 0 && j > 0 && fewest[i - 1][j - 1] <= MOST) {
                    best = fewest[i - 1][j - 1] + edits(wanted[i - 1], typed[j - 1], strict[i - 1]);
                }
                if (i > 1 && j > 0 && isOneWord(wanted[i - 2], wanted[i - 1], typed[j - 1])) {
                    best = Math.min(best, fewest[i - 2][j - 1]);
                }
                if (i > 0 && j > 1 && isOneWord(typed[j - 2], typed[j - 1], wanted[i - 1])) {
                    best = Math.min(best, fewest[i - 1][j - 2]);
                }
                fewest[i][j] = Math.min(best, MOST + 1);
            }
            if (i > 0 && isTooFar(fewest[i]) && isTooFar(fewest[i - 1])) {
                return MOST + 1; // a word may reach back two rows at most
            }
        }
        return fewest[wanted.length][typed.length];
    }

    private static boolean isTooFar(int[] row) {
        for (int edits : row) {
            if (edits <= MOST) {
                return false;
            }
        }
        return true;
    }

    /** Digits on both sides stay apart: between them may have been a decimal point. */
    private static boolean isOneWord(String first, String second, String joined) {
        return joined.length() == first.length() + second.length()
                && joined.equals(first + second)
                && !(Character.isDigit(first.charAt(first.length() - 1)) && Character.isDigit(second.charAt(0)));
    }

    private static int edits(String wanted, String typed, boolean strict) {
        if (wanted.equals(typed)) {
            return 0;
        }
        int budget = strict ? 0 : budget(wanted);
        int edits = budget == 0 ? 1 : EditDistance.within(wanted, typed, budget);
        return edits > budget || isAnotherWord(wanted, typed, edits) ? MOST + 1 : edits;
    }

    private static int budget(String word) {
        if (word.length() < ONE_TYPO || word.chars().anyMatch(Character::isDigit)) {
            return 0;
        }
        return word.length() < TWO_TYPOS ? 1 : 2;
    }

    /** Slips rarely touch a word's beginning, other words do: in/decreasing, uni/bilateral, (a)political. */
    private static boolean isAnotherWord(String wanted, String typed, int edits) {
        boolean otherStart = wanted.charAt(0) != typed.charAt(0);
        return otherStart && (edits > 1 || turns(wanted, typed) || turns(typed, wanted));
    }

    private static boolean turns(String whole, String part) {
        return whole.endsWith(part) && TURNING.contains(whole.substring(0, whole.length() - part.length()));
    }

    /** Which words allow no typo because they are written in capitals: acronyms. */
    private boolean[] strict(String right, String[] wanted) {
        boolean[] strict = new boolean[wanted.length];
        boolean shouting = right.equals(right.toUpperCase(Locale.ROOT));
        Set<String> capitals = shouting && wanted.length > 1 ? Set.of() : capitals(right);
        for (int i = 0; i < wanted.length; i++) {
            strict[i] = capitals.contains(wanted[i]) || names.isAcronym(wanted[i]);
        }
        return strict;
    }

    private static Set<String> capitals(String right) {
        Set<String> found = new HashSet<>();
        for (String word : WORD_ENDS.split(right)) {
            if (word.length() > 1
                    && word.chars().anyMatch(Character::isLetter)
                    && word.chars().noneMatch(Character::isLowerCase)) {
                found.add(NormalForm.of(word));
            }
        }
        return found;
    }
}
