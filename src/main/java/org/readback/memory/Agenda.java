package org.readback.memory;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * What already stands on the coming study days, so that a card is put on a good one. Of the days in the interval's fuzz
 * range it takes the one with the least to do, none on which the person is off, and none with a sibling of the card if any
 * other is left; equal days are drawn by the seed. Only where the person is off throughout the range does a card leave it,
 * for the nearest day on which they study, the earlier of two.
 *
 * <p>The study package asks for one number a day, such as the cards due on it, once for a session, and hands in a lookup:
 * {@code new Agenda(daysOff, day -> due.getOrDefault(day, 0), siblingDays)}.
 *
 * @param daysOff when the person does not study
 * @param load what there is to do on a study day, in any unit, not negative
 * @param siblings study days on which cards are due that ask about the same fact
 */
public record Agenda(DaysOff daysOff, ToDoubleFunction<LocalDate> load, Set<LocalDate> siblings) {

    /** Nothing stands on any day: the fuzz alone decides. */
    public static final Agenda EMPTY = new Agenda(DaysOff.NONE, day -> 0, Set.of());

    public Agenda {
        siblings = Set.copyOf(siblings);
    }

    /**
     * Days to wait, between {@code low} and {@code high} if the person studies on any day there.
     *
     * @param wanted the interval without fuzz
     * @param low 1 or more
     * @param share in [0, 1): draws among equal days
     * @param maximum longest wait
     */
    int choose(LocalDate today, int wanted, int low, int high, double share, int maximum) {
        int[] open = IntStream.rangeClosed(low, high)
                .filter(days -> !daysOff.isOff(today.plusDays(days)))
                .toArray();
        if (open.length == 0) {
            return nearestOpen(today, wanted, maximum).orElse(Math.clamp(wanted, low, high));
        }
        int[] apart = IntStream.of(open)
                .filter(days -> !siblings.contains(today.plusDays(days)))
                .toArray();
        int[] good = apart.length > 0 ? apart : open;
        double least = IntStream.of(good)
                .mapToDouble(days -> load.applyAsDouble(today.plusDays(days)))
                .min()
                .orElseThrow();
        int[] best = IntStream.of(good)
                .filter(days -> load.applyAsDouble(today.plusDays(days)) <= least)
                .toArray();
        return best.length == 0 ? good[0] : best[(int) (share * best.length)];
    }

    /** Searched as far as the interval is long, and a year at least: who is away for longer has other worries. */
    private Optional<Integer> nearestOpen(LocalDate today, int wanted, int maximum) {
        int farthest = Math.max(wanted, 366);
        for (int away = 1; away <= farthest; away++) {
            for (int days : new int[] {wanted - away, wanted + away}) {
                if (days >= 1 && days <= maximum && !daysOff.isOff(today.plusDays(days))) {
                    return Optional.of(days);
                }
            }
        }
        return Optional.empty();
    }
}
