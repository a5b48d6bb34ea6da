package org.readback.progress.fit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import org.readback.account.person.Person;
import org.readback.memory.schedule.SeenCard;
import org.readback.review.card.Card;
import org.readback.review.learner.LearnerModel;
import org.readback.review.learner.LearnerModels;
import org.readback.review.log.StudyDay;

/** Brings cards under the model and fit that their person uses now. A card that is not folded yet is folded as it is used. */
@ApplicationScoped
class Refolding {
    /** Cards folded anew in one transaction, so that nobody who is in a session waits for long. */
    private static final int CARDS_AT_A_TIME = 50;

    private final Person.Repository people;
    private final Card.Repository cards;
    private final StudyDay.Repository days;
    private final LearnerModels learnerModels;

    Refolding(Person.Repository people, Card.Repository cards, StudyDay.Repository days, LearnerModels learnerModels) {
        this.people = people;
        this.cards = cards;
        this.days = days;
        this.learnerModels = learnerModels;
    }

    /** Everybody who has studied. */
    @Transactional
    List<Long> everybody() {
        return days.reviewsOfAll().keySet().stream().sorted().toList();
    }

    /**
     * Folds some of the cards that another model or fit worked out; with the person locked against reviews.
     *
     * @return whether there may be more
     */
    @Transactional
    boolean someMore(long personId) {
        people.findById(personId, LockModeType.PESSIMISTIC_WRITE);
        LearnerModel own = learnerModels.of(personId);
        List<Card> stale = cards.notKeptBy(personId, own.tag(), CARDS_AT_A_TIME);
        for (Card card : stale) {
            // A card has a row as long as a review of it stands.
            card.become((SeenCard) learnerModels.fold(personId, card.questionId(), own), own.tag());
        }
        return stale.size() == CARDS_AT_A_TIME;
    }
}
