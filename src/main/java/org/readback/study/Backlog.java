package org.readback.study;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readback.memory.MemoryModel;
import org.readback.memory.MemoryState;
import org.readback.memory.plan.GreedyIndex;
import org.readback.memory.plan.StudyHabits;

/**
 * The order of more due reviews than a day holds: first those that add most recall in a month for the time they take. What
 * would be recalled then anyway, and what is hard to keep, comes last.
 */
final class Backlog {
    /** Due reviews from which a day is taken for a backlog, where no limit says so before. */
    static final int FROM = 60;

    /** Days ahead at which the added recall is counted. */
    private static final int HORIZON = 30;

    private final MemoryModel model;
    private final LocalDate today;

    Backlog(MemoryModel model, LocalDate today) {
        this.model = model;
        this.today = today;
    }

    /** The reviews in the order in which to do them. */
    List<Card.DueReview> inOrder(List<Card.DueReview> due) {
        GreedyIndex index = new GreedyIndex(model, StudyHabits.USUAL);
        Map<String, Double> worth = new HashMap<>();
        for (Card.DueReview review : due) {
            MemoryState memory = new MemoryState(review.stability(), review.difficulty(), review.trace());
            double elapsed = Math.max(0, ChronoUnit.DAYS.between(review.lastStudyDay(), today));
            worth.put(review.questionId(), index.ofSeen(memory, elapsed, HORIZON));
        }
        return due.stream()
                .sorted(Comparator.comparingDouble(review -> -worth.get(review.questionId())))
                .toList();
    }
}
