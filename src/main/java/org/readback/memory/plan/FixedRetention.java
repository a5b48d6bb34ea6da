package org.readback.memory.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.readback.memory.basics.MemoryState;
import org.readback.memory.model.MemoryModel;

/**
 * Studies as schedulers usually do: every card when its recall has fallen to a retention, the longest overdue first, then new cards
 * at an even pace that is done after three fifths of the time, and none in the last three days.
 */
public final class FixedRetention implements StudyPolicy {

    private static final double SHARE_FOR_NEW = 0.6;
    private static final int LAST_DAYS_WITHOUT_NEW = 3;

    private final MemoryModel model;
    private final double retention;

    public FixedRetention(MemoryModel model, double retention) {
        this.model = model;
        this.retention = retention;
    }

    @Override
    public List<Integer> today(List<CardView> cards, int day, int daysLeft) {
        double[] overdue = cards.stream()
                .mapToDouble(card -> card.memory()
                        .map(memory -> daysOverdue(memory, card.daysSinceReview()))
                        .orElse(-1.0))
                .toArray();
        List<Integer> today = new ArrayList<>(IntStream.range(0, overdue.length)
                .filter(card -> overdue[card] >= 0)
                .boxed()
                .sorted(Comparator.comparingDouble(card -> -overdue[card]))
                .toList());
        if (daysLeft > LAST_DAYS_WITHOUT_NEW) {
            IntStream.range(0, overdue.length)
                    .filter(card -> cards.get(card).isNew())
                    .limit(newPerDay(cards.size(), day + daysLeft))
                    .forEach(today::add);
        }
        return today;
    }

    private double daysOverdue(MemoryState memory, int daysSinceReview) {
        return daysSinceReview - Math.max(1.0, Math.rint(model.intervalDays(memory, retention)));
    }

    private static int newPerDay(int cards, int days) {
        return (int) Math.ceil(cards / (SHARE_FOR_NEW * days));
    }
}
