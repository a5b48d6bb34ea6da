package org.readback.study.cards;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.readback.account.person.Person;
import org.readback.bank.read.PublishedQuestion;
import org.readback.review.answer.Attempt;
import org.readback.review.card.BuryOrSuspension;
import org.readback.review.card.Card;
import org.readback.settings.StudyClock;

/** Says where a card stands, and whether it is asked. Its method needs a transaction. */
@Singleton
class CardStatuses {
    private final BuryOrSuspension.Repository aside;
    private final Attempt.Repository attempts;
    private final StudyClock clock;

    CardStatuses(BuryOrSuspension.Repository aside, Attempt.Repository attempts, StudyClock clock) {
        this.aside = aside;
        this.attempts = attempts;
        this.clock = clock;
    }

    CardView.Status of(Person person, PublishedQuestion question, Optional<Card> card) {
        Optional<BuryOrSuspension> put = aside.on(person.id(), List.of(question.id()), clock.today(person)).stream()
                .findFirst();
        return new CardView.Status(
                CardLine.states(question, card, put),
                put.isPresent() && put.get().until().isEmpty(),
                put.flatMap(BuryOrSuspension::until),
                question.retiredAt().isPresent(),
                attempts.open(person.id())
                        .filter(attempt -> attempt.questionId().equals(question.id()))
                        .map(Attempt::id));
    }
}
