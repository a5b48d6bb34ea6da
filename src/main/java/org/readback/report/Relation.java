package org.readback.report;

import java.util.Set;

/**
 * A relation that facts use.
 *
 * @param id e.g. {@code signed}
 * @param meaning what subject and object are to each other, in one sentence for whoever writes facts
 * @param functional the slots that have only one right value once all the others are given, so that any other value
 *     there is known to be false; the rest are open: absence from the fact base proves nothing
 */
public record Relation(String id, String meaning, Set<Slot> functional) {
    public Relation {
        functional = Set.copyOf(functional);
    }

    public boolean isFunctional(Slot slot) {
        return functional.contains(slot);
    }
}
