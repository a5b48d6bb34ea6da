package org.readback.study.queue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.readback.memory.model.MemoryModel;
import org.readback.memory.plan.BacklogOrder;
import org.readback.memory.plan.CardView;
import org.readback.memory.plan.StudyHabits;
import org.readback.review.card.DueCards;

/**
 * More due reviews than a day holds: done in the order of what they add for the time they take. On one day that depends on
 * nothing but a card's memory, so it is worked out once for each state of a card.
 */
final class Backlog {
    /** Due reviews from which a day is taken for a backlog, where no limit says so before. */
    static final int FROM = 60;

    private final BacklogOrder order;
    private final LocalDate today;
    private final Map<State, Double> worth = new ConcurrentHashMap<>();

    Backlog(MemoryModel model, StudyHabits habits, LocalDate today) {
        this.order = new BacklogOrder(model, habits, BacklogOrder.USUAL_HORIZON_DAYS);
        this.today = today;
    }

    /** A card, and which of its states: every change has a version of its own. */
    private record State(long cardId, long version) {}

    private record Weighed(DueCards.DueReview review, double worth) {}

    /** The reviews in the order in which to do them. */
    List<DueCards.DueReview> inOrder(List<DueCards.DueReview> due) {
        return due.stream()
                .map(review -> new Weighed(review, worth(review)))
                .sorted(Comparator.comparingDouble(weighed -> -weighed.worth()))
                .map(Weighed::review)
                .toList();
    }

    private double worth(DueCards.DueReview review) {
        return worth.computeIfAbsent(new State(review.cardId(), review.version()), _ -> order.worth(view(review)));
    }

    private CardView view(DueCards.DueReview review) {
        long days = Math.max(0, ChronoUnit.DAYS.between(review.lastStudyDay(), today));
        return new CardView(Optional.of(review.memory()), Math.toIntExact(days));
    }
}
