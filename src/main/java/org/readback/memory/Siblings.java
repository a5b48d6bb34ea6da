package org.readback.memory;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Keeps cards apart that ask about the same fact: whoever has just seen the one is not tested by the other. */
public final class Siblings {

    private Siblings() {}

    /**
     * Today's cards and those that had better wait for another day.
     *
     * @param today in the order given, one of each family
     * @param waiting the rest, in the order given
     */
    public record Split<C>(List<C> today, List<C> waiting) {}

    /**
     * Takes the first card of every family.
     *
     * @param cards in the order in which they are to be asked
     * @param family what siblings share, such as the fact they are about
     * @param seenToday families of which a card has been asked today already
     */
    public static <C, F> Split<C> apart(List<C> cards, Function<C, F> family, Set<F> seenToday) {
        Set<F> seen = new HashSet<>(seenToday);
        List<C> today = new ArrayList<>();
        List<C> waiting = new ArrayList<>();
        for (C card : cards) {
            (seen.add(family.apply(card)) ? today : waiting).add(card);
        }
        return new Split<>(List.copyOf(today), List.copyOf(waiting));
    }
}
