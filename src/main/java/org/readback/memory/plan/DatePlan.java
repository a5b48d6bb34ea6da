package org.readback.memory.plan;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.readback.memory.MemoryModel;

/**
 * Studies towards a date by the greedy index: every day the cards whose review adds most expected recall on the date per
 * second, new ones among them, down to a price.
 */
public final class DatePlan implements StudyPolicy {

    private final GreedyIndex index;
    private final double price;

    /** @param price recall (in cards) that a second of the person's time must buy; 0 to use all the time there is */
    public DatePlan(MemoryModel model, StudyHabits habits, double price) {
        this.index = new GreedyIndex(model, habits);
        this.price = price;
    }

    @Override
    public List<Integer> today(List<CardView> cards, int day, int daysLeft) {
        // Cards that were begun together and answered alike are alike, many of them in a simulation.
        Map<CardView, Double> known = new HashMap<>();
        double[] worth = cards.stream()
                .mapToDouble(card -> known.computeIfAbsent(card, view -> worth(view, daysLeft)))
                .toArray();
        return IntStream.range(0, worth.length)
                .filter(card -> worth[card] > price)
                .boxed()
                .sorted(Comparator.comparingDouble(card -> -worth[card]))
                .toList();
    }

    private double worth(CardView card, int daysLeft) {
        return card.memory()
                .map(memory -> index.ofSeen(memory, card.daysSinceReview(), daysLeft))
                .orElseGet(() -> index.ofNew(daysLeft));
    }
}
