package org.readback.review.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.readback.memory.schedule.CardState;
import org.readback.memory.schedule.SeenCard;
import org.readback.review.card.Card;
import org.readback.review.learner.LearnerModels;
import org.readback.review.log.Review;

/** Rebuilds a person's cards from the log alone. */
@ApplicationScoped
public class CardRebuild {
    private final Card.Repository cards;
    private final Review.Repository reviews;
    private final LearnerModels learnerModels;

    CardRebuild(Card.Repository cards, Review.Repository reviews, LearnerModels learnerModels) {
        this.cards = cards;
        this.reviews = reviews;
        this.learnerModels = learnerModels;
    }

    /** The cards as they are stored, by question. */
    @Transactional
    public Map<String, CardState> stored(long personId) {
        return cards.list("personId", personId).stream().collect(Collectors.toMap(Card::questionId, Card::state));
    }

    /** The cards as their reviews make them. */
    @Transactional
    public Map<String, CardState> rebuilt(long personId) {
        Map<String, CardState> states = new TreeMap<>();
        reviews.list("personId", personId).stream()
                .map(Review::questionId)
                .distinct()
                .forEach(question -> {
                    CardState state = learnerModels.fold(personId, question, learnerModels.of(personId));
                    if (state instanceof SeenCard) {
                        states.put(question, state);
                    }
                });
        return states;
    }
}
