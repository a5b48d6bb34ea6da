package org.readback.memory.plan;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.readback.memory.model.MemoryModel;

/**
 * Studies towards a date by the greedy index: every day the cards whose review adds most expected recall on the date per
 * second, new ones among them, down to a price.
 */
public final class DatePlan implements StudyPolicy {

    private final GreedyIndex index;
    private final double price;
    private final boolean manyAlike;

    /** @param price recall (in cards) that a second of the person's time must buy; 0 to use all the time there is */
    public DatePlan(MemoryModel model, StudyHabits habits, double price) {
        this(model, habits, price, false);
    }

    private DatePlan(MemoryModel model, StudyHabits habits, double price, boolean manyAlike) {
        this.index = new GreedyIndex(model, habits);
        this.price = price;
        this.manyAlike = manyAlike;
    }

    /**
     * The same plan for simulations: cards that were begun together and answered alike are alike, and weighed once. It takes
     * longer to make its first list.
     */
    static DatePlan ofManyAlike(MemoryModel model, StudyHabits habits, double price) {
        return new DatePlan(model, habits, price, true);
    }

    @Override
    public List<Integer> today(List<CardView> cards, int day, int daysLeft) {
        double ofNew = index.ofNew(daysLeft);
        ToDoubleFunction<CardView> weigh = card -> card.memory()
                .map(memory -> index.ofSeen(memory, card.daysSinceReview(), daysLeft))
                .orElse(ofNew);
        double[] worth =
                cards.stream().mapToDouble(manyAlike ? once(weigh) : weigh).toArray();
        return IntStream.range(0, worth.length)
                .filter(card -> worth[card] > price)
                .boxed()
                .sorted(Comparator.comparingDouble(card -> -worth[card]))
                .toList();
    }

    private static ToDoubleFunction<CardView> once(ToDoubleFunction<CardView> weigh) {
        Map<CardView, Double> known = new HashMap<>();
        return card -> known.computeIfAbsent(card, weigh::applyAsDouble);
    }
}
