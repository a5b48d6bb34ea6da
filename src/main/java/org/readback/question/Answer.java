package org.readback.question;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a person gave. Indexes point into the question's own lists, whatever order they were shown in. */
public sealed interface Answer {
    /** Typed text: short answer, cloze, list (one item a line or separated), date, number. */
    record Typed(String text) implements Answer {}

    /** The options chosen. */
    record Chosen(Set<Integer> options) implements Answer {
        public Chosen {
            options = Set.copyOf(options);
        }
    }

    /** A judgement of a true/false statement. */
    record Judged(boolean truth) implements Answer {}

    /** Items in the order given. */
    record Ordered(List<Integer> items) implements Answer {
        public Ordered {
            items = List.copyOf(items);
        }
    }

    /** For each left side the right side chosen; a left side may be missing. */
    record Matched(Map<Integer, Integer> rights) implements Answer {
        public Matched {
            rights = Map.copyOf(rights);
        }
    }

    /** "Show me": nothing was given. */
    record Revealed() implements Answer {}
}
