package org.readback.question.lint;

import java.util.Set;

/**
 * L19: one question's stem tells what the other asks. It holds the other's key and enough of what the other speaks about;
 * a key alone is no giveaway, else no two questions that mention Russia could meet.
 */
final class Giveaway {
    /** Share of the asked stem's content words that the telling stem must hold. */
    static final double SHARED = 0.5;

    private Giveaway() {}

    static boolean tells(Item telling, Item asked) {
        boolean holdsKey = asked.keys().stream()
                .flatMap(key -> asked.names(key).stream())
                .anyMatch(name -> Words.standsIn(name, telling.stem()));
        if (!holdsKey) {
            return false;
        }
        Set<String> wanted = Words.content(asked.stem());
        Set<String> told = Words.content(telling.stem());
        long shared = wanted.stream().filter(told::contains).count();
        return !wanted.isEmpty() && shared >= SHARED * wanted.size();
    }
}
