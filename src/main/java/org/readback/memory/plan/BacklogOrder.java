package org.readback.memory.plan;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.readback.memory.model.MemoryModel;

/**
 * The order in which to work off more due cards than there is time for: by the recall that a review is expected to add, some
 * time ahead, per second it is expected to take. In simulation it leaves people with a little more recall than the longest
 * overdue first, and with much more than the best or the least remembered first. The study package hands in the cards that
 * are due and asks them in the order given back.
 */
public final class BacklogOrder {

    /** How far ahead recall counts where the person has no date in mind. */
    public static final double USUAL_HORIZON_DAYS = 14;

    private final GreedyIndex index;
    private final double horizonDays;
    private final double ofNew;

    /** @param horizonDays how far ahead recall counts, at least 1 */
    public BacklogOrder(MemoryModel model, StudyHabits habits, double horizonDays) {
        // Written so that NaN fails too.
        if (!(horizonDays >= 1)) {
            throw new IllegalArgumentException("the horizon is " + horizonDays + " days; it must be at least 1");
        }
        this.index = new GreedyIndex(model, habits);
        this.horizonDays = horizonDays;
        this.ofNew = index.ofNew(horizonDays);
    }

    /** By how much it is worth to review a card now; only to be compared with others of this order. */
    public double worth(CardView card) {
        return card.memory()
                .map(memory -> index.ofSeen(memory, card.daysSinceReview(), horizonDays))
                .orElse(ofNew);
    }

    /** Positions of the cards, the most worthwhile first; equal ones in the order given. */
    public List<Integer> of(List<CardView> cards) {
        double[] worth = cards.stream().mapToDouble(this::worth).toArray();
        return IntStream.range(0, worth.length)
                .boxed()
                .sorted(Comparator.comparingDouble(card -> -worth[card]))
                .toList();
    }
}
