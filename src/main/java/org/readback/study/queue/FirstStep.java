package org.readback.study.queue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.readback.memory.schedule.Due;
import org.readback.memory.schedule.Queue;
import org.readback.review.card.Card;

/** Which card on a learning step comes first. */
final class FirstStep {
    private FirstStep() {}

    /**
     * The card on a step to show first. A card that was just missed comes due before all others; shown again at once it
     * would be repeated, not recalled, so that another one goes before where one may be shown.
     *
     * @param earliest the cards that come due first, at most two are looked at
     */
    static Optional<Card> of(List<Card> earliest, Instant now) {
        if (earliest.size() > 1) {
            Card first = earliest.get(0);
            Card second = earliest.get(1);
            boolean justSeen = first.lastReviewedAt().isAfter(second.lastReviewedAt())
                    && dueAt(first).isAfter(now);
            if (justSeen && !dueAt(second).isAfter(now.plus(Queue.LEARN_AHEAD))) {
                return Optional.of(second);
            }
        }
        return earliest.stream().findFirst();
    }

    /** When a card on a step is due. */
    static Instant dueAt(Card card) {
        return card.state().due() instanceof Due.Step step ? step.at() : Instant.MAX;
    }
}
