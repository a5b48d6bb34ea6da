package org.readback.bank.yaml;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Collects everything that is wrong, so that an instructor mends a file once and not one mistake at a time. */
public final class Problems {
    private final NavigableSet<BankProblem> found = new TreeSet<>();

    public void add(Place place, String message) {
        found.add(new BankProblem(place.file(), place.line(), place.column(), message));
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /**
     * Ends reading where anything was wrong.
     *
     * @throws BankInvalid with all problems
     */
    public void refuse() {
        if (!found.isEmpty()) {
            throw new BankInvalid(List.copyOf(found));
        }
    }

    /** The problem of a word that is none of those known, with the one that was probably meant. */
    public void addUnknown(Place place, String what, String word, Collection<String> known) {
        String right = Nearest.to(word, known)
                .map(near -> "did you mean `" + near + "`?")
                .orElseGet(() -> known.isEmpty() ? "there is none" : "known: " + listed(known));
        add(place, String.format(Locale.ROOT, "unknown %s `%s`; %s", what, Shown.shortly(word), right));
    }

    private static String listed(Collection<String> known) {
        List<String> sorted = known.stream().sorted().toList();
        return sorted.size() <= 12
                ? String.join(", ", sorted)
                : String.join(", ", sorted.subList(0, 12)) + " and " + (sorted.size() - 12) + " more";
    }
}
