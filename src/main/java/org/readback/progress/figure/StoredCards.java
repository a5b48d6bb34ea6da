package org.readback.progress.figure;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.readback.account.person.Person;
import org.readback.bank.store.QuestionEntity;
import org.readback.review.card.DueCards;
import org.readback.review.card.PutAside;
import org.readback.review.learner.KnownCards;

/** Reads how a person's cards stand and when they come due. Its methods need a transaction. */
@Singleton
class StoredCards {
    private final KnownCards cards;
    private final DueCards due;
    private final PutAside.Repository aside;
    private final QuestionEntity.Repository questions;
    private final TopicProgress topics;

    StoredCards(
            KnownCards cards,
            DueCards due,
            PutAside.Repository aside,
            QuestionEntity.Repository questions,
            TopicProgress topics) {
        this.cards = cards;
        this.due = due;
        this.aside = aside;
        this.questions = questions;
        this.topics = topics;
    }

    CardFigures of(Person person) {
        return new CardFigures(cards.of(person));
    }

    Figure byTopic(CardFigures known) {
        return topics.of(known.cards());
    }

    Figure byState(long personId, LocalDate today, CardFigures known) {
        return known.states(
                questions.count("retiredAt is null") - known.cards().size(),
                aside.suspended(personId),
                aside.buried(personId, today));
    }

    DueFigure due(long personId, LocalDate today, Look look) {
        return new DueFigure(today, look.ahead(), due.byStage(personId, DueFigure.last(today, look.ahead())));
    }
}
