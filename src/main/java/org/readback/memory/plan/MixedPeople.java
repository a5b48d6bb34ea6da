package org.readback.memory.plan;

import java.util.List;
import java.util.SplittableRandom;

/**
 * People of several kinds, as many of each.
 *
 * @param kinds in the order of the members of the ensemble that cards are kept with
 */
public record MixedPeople(List<Population> kinds) implements Population {

    public MixedPeople {
        kinds = List.copyOf(kinds);
        if (kinds.isEmpty()) {
            throw new IllegalArgumentException("there must be at least one kind of people");
        }
    }

    @Override
    public Memory draw(SplittableRandom random) {
        int kind = random.nextInt(kinds.size());
        return new Memory(kinds.get(kind).draw(random).model(), kind);
    }
}
