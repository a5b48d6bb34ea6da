package org.readback.study;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.readback.memory.MemoryModel;
import org.readback.memory.plan.BacklogOrder;
import org.readback.memory.plan.CardView;
import org.readback.memory.plan.StudyHabits;

/** More due reviews than a day holds: done in the order of what they add for the time they take. */
final class Backlog {
    /** Due reviews from which a day is taken for a backlog, where no limit says so before. */
    static final int FROM = 60;

    private final BacklogOrder order;
    private final LocalDate today;

    Backlog(MemoryModel model, StudyHabits habits, LocalDate today) {
        this.order = new BacklogOrder(model, habits, BacklogOrder.USUAL_HORIZON_DAYS);
        this.today = today;
    }

    /** The reviews in the order in which to do them. */
    List<DueCards.DueReview> inOrder(List<DueCards.DueReview> due) {
        return order.of(due.stream().map(this::view).toList()).stream()
                .map(due::get)
                .toList();
    }

    private CardView view(DueCards.DueReview review) {
        long days = Math.max(0, ChronoUnit.DAYS.between(review.lastStudyDay(), today));
        return new CardView(Optional.of(review.memory()), Math.toIntExact(days));
    }
}
