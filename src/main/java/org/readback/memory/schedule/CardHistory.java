package org.readback.memory.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.readback.memory.basics.Elapsed;
import org.readback.memory.basics.Grade;
import org.readback.memory.basics.MemoryState;
import org.readback.memory.model.MemoryModel;

/**
 * Turns a card's reviews into its state. Reviews count in the order of the log. One stamped earlier than the review before
 * it (a clock set back) counts as made at once after it: no time has passed; the next one is measured from its own stamp,
 * so a clock set right again heals the card.
 */
public final class CardHistory {

    private static final CardState NEW = new NewCard();

    private final MemoryModel model;

    public CardHistory(MemoryModel model) {
        this.model = model;
    }

    /** The state after all reviews of a card, oldest first; a new card if there are none. */
    public CardState fold(List<ReviewEvent> events) {
        CardState state = NEW;
        for (ReviewEvent event : events) {
            state = after(state, event);
        }
        return state;
    }

    /** The state after one more review. */
    public SeenCard after(CardState card, ReviewEvent event) {
        MemoryState memory = switch (card) {
            case NewCard fresh -> model.first(event.grade());
            case SeenCard seen -> model.next(seen.memory(), elapsed(seen, event), event.grade());
        };
        return reviewed(card, event.grade(), memory, event.at(), event.studyDay(), event.due());
    }

    /** The card after a review that left this memory and this due time. */
    static SeenCard reviewed(CardState card, Grade grade, MemoryState memory, Instant at, LocalDate studyDay, Due due) {
        boolean lapsed = card instanceof Reviewing && grade == Grade.AGAIN;
        Past past = new Past(memory, at, studyDay, card.reviews() + 1, card.lapses() + (lapsed ? 1 : 0));
        return switch (due) {
            case Due.Day day -> new Reviewing(past, day);
            case Due.Step step ->
                switch (card) {
                    case NewCard fresh -> new Learning(past, step);
                    case Learning before -> new Learning(past, step);
                    case Reviewing before -> new Relearning(past, step);
                    case Relearning before -> new Relearning(past, step);
                };
        };
    }

    private static Elapsed elapsed(SeenCard seen, ReviewEvent event) {
        return Elapsed.between(seen.lastReviewedAt(), seen.lastStudyDay(), event.at(), event.studyDay());
    }
}
