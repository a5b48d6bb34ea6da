package org.readback.memory.plan;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * People of several kinds.
 *
 * @param kinds in the order of the members of the ensemble that cards are kept with
 */
public record MixedPeople(List<Kind> kinds) implements Population {

    /**
     * One kind of people.
     *
     * @param share how many they are, in proportion to the others; not negative
     */
    public record Kind(Population people, double share) {}

    public MixedPeople {
        kinds = List.copyOf(kinds);
        double all = kinds.stream().mapToDouble(Kind::share).sum();
        // Written so that NaN fails too.
        if (!(all > 0 && Double.isFinite(all)) || kinds.stream().anyMatch(kind -> kind.share() < 0)) {
            throw new IllegalArgumentException("shares are "
                    + Arrays.toString(kinds.stream().mapToDouble(Kind::share).toArray())
                    + "; they must not be negative, and one must be positive");
        }
    }

    @Override
    public Memory draw(SplittableRandom random) {
        double rest =
                random.nextDouble() * kinds.stream().mapToDouble(Kind::share).sum();
        int place = 0;
        while (place < kinds.size() - 1 && rest >= kinds.get(place).share()) {
            rest -= kinds.get(place).share();
            place++;
        }
        return new Memory(kinds.get(place).people().draw(random).model(), place);
    }
}
