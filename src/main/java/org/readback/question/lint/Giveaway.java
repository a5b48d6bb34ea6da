package org.readback.question.lint;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * L19: one question's stem tells what the other asks. It holds the other's key and enough of what the other speaks about;
 * a key alone is no giveaway, else no two questions that mention Russia could meet.
 */
final class Giveaway {
    /** Share of the asked stem's content words that the telling stem must hold. */
    static final double SHARED = 0.5;

    private Giveaway() {}

    /** A stem as it may tell something. */
    record Telling(String form, Set<String> words) {
        static Telling of(Item item) {
            return new Telling(" " + Words.form(item.stem()) + " ", Words.content(item.stem()));
        }
    }

    /** A question as it may be told: every name of each of its keys that it does not show itself, and what it speaks about. */
    record Asked(List<String> keys, Set<String> words) {
        static Asked of(Item item) {
            String own = Telling.of(item).form();
            List<String> keys = item.keys().stream()
                    .flatMap(key -> item.names(key).stream())
                    .map(name -> " " + Words.form(name) + " ")
                    .filter(form -> !form.isBlank() && !own.contains(form))
                    .distinct()
                    .collect(Collectors.toList());
            return new Asked(keys, Words.content(item.stem()));
        }

        /** How many of its words a stem must hold to speak about the same. */
        int needed() {
            return (int) Math.ceil(SHARED * words.size());
        }

        /** Whether there is anything to tell of it. */
        boolean canBeTold() {
            return !keys.isEmpty() && !words.isEmpty();
        }
    }

    /** How many words of what is asked the stem holds. */
    static long shared(Telling telling, Asked asked) {
        return asked.words().stream().filter(telling.words()::contains).count();
    }

    static boolean tells(Telling telling, Asked asked) {
        return asked.canBeTold()
                && asked.keys().stream().anyMatch(telling.form()::contains)
                && shared(telling, asked) >= asked.needed();
    }
}
