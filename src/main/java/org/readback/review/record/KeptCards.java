package org.readback.review.record;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.readback.memory.schedule.CardState;
import org.readback.memory.schedule.NewCard;
import org.readback.memory.schedule.SeenCard;
import org.readback.review.card.Card;
import org.readback.review.card.MetQuestions;
import org.readback.review.learner.LearnerModel;
import org.readback.review.learner.LearnerModels;
import org.readback.review.log.CardReviews;
import org.readback.review.log.Review;

/**
 * Keeps people's cards, and how far they have come, in step with their log. Its methods need a transaction that holds the
 * person's lock.
 */
@Singleton
class KeptCards {
    private final Card.Repository cards;
    private final CardReviews reviews;
    private final MetQuestions met;
    private final LearnerModels learnerModels;

    KeptCards(Card.Repository cards, CardReviews reviews, MetQuestions met, LearnerModels learnerModels) {
        this.cards = cards;
        this.reviews = reviews;
        this.met = met;
        this.learnerModels = learnerModels;
    }

    /** A card before a review of it: its row, if it has one, and its state under the person's model. */
    record Before(Optional<Card> card, CardState state) {}

    /** A person's card of a question as it is. */
    Before before(long personId, String questionId, LearnerModel own) {
        Optional<Card> card = cards.of(personId, questionId);
        return new Before(card, learnerModels.state(card, own));
    }

    /** Takes over what a review that was added to the log made of its card. */
    void reviewed(Before before, Review review, SeenCard after, LearnerModel own) {
        Card card = before.card().orElseGet(() -> new Card(review.personId(), review.questionId(), after, own.tag()));
        card.become(after, own.tag());
        cards.persist(card);
        card.did(review.after(card.trials()));
        met.reviewed(review.personId(), before.state() instanceof NewCard);
    }

    /** Makes the card what it is without a review that was taken back: none at all, if it was the only one. */
    void takenBack(Review review) {
        long personId = review.personId();
        String questionId = review.questionId();
        Card card = cards.of(personId, questionId).orElseThrow();
        LearnerModel own = learnerModels.of(personId);
        switch (learnerModels.fold(personId, questionId, own)) {
            case NewCard fresh -> {
                cards.delete(card);
                met.takenBack(personId, questionId);
            }
            case SeenCard seen -> {
                card.become(seen, own.tag());
                card.did(reviews.trials(personId, questionId));
            }
        }
    }
}
