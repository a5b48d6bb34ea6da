package org.readback.progress.figure;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.readback.account.person.Person;
import org.readback.bank.store.QuestionEntity;
import org.readback.review.card.BuryOrSuspension;
import org.readback.review.card.DueCards;
import org.readback.review.learner.CardSnapshots;

/** Reads how a person's cards stand and when they come due. Its methods need a transaction. */
@Singleton
class StoredCards {
    private final CardSnapshots cardSnapshots;
    private final DueCards due;
    private final BuryOrSuspension.Repository aside;
    private final QuestionEntity.Repository questions;
    private final TopicProgress topics;

    StoredCards(
            CardSnapshots cardSnapshots,
            DueCards due,
            BuryOrSuspension.Repository aside,
            QuestionEntity.Repository questions,
            TopicProgress topics) {
        this.cardSnapshots = cardSnapshots;
        this.due = due;
        this.aside = aside;
        this.questions = questions;
        this.topics = topics;
    }

    CardFigures of(Person person) {
        return new CardFigures(cardSnapshots.of(person));
    }

    DataTable byTopic(CardFigures known) {
        return topics.of(known.cards());
    }

    DataTable byState(long personId, LocalDate today, CardFigures known) {
        return known.states(
                questions.count("retiredAt is null") - known.cards().size(),
                aside.suspended(personId),
                aside.buried(personId, today));
    }

    DueFigure due(long personId, LocalDate today, TimeRange look) {
        return new DueFigure(today, look.ahead(), due.byStage(personId, DueFigure.last(today, look.ahead())));
    }
}
