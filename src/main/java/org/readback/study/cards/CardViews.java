package org.readback.study.cards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.readback.account.person.Person;
import org.readback.bank.read.BankService;
import org.readback.bank.read.PublishedQuestion;
import org.readback.memory.schedule.Trials;
import org.readback.review.answer.QuestionView;
import org.readback.review.answer.RightAnswers;
import org.readback.review.card.Card;
import org.readback.study.session.OpenFlag;
import org.readback.study.session.QuestionFlag;

/** Puts together what is shown of one card. */
@ApplicationScoped
class CardViews {
    private final Person.Repository people;
    private final BankService bank;
    private final Card.Repository cards;
    private final QuestionFlag.Repository flags;
    private final RightAnswers right;
    private final CardStatuses statuses;
    private final CardForecasts forecasts;
    private final CardPast past;

    CardViews(
            Person.Repository people,
            BankService bank,
            Card.Repository cards,
            QuestionFlag.Repository flags,
            RightAnswers right,
            CardStatuses statuses,
            CardForecasts forecasts,
            CardPast past) {
        this.people = people;
        this.bank = bank;
        this.cards = cards;
        this.flags = flags;
        this.right = right;
        this.statuses = statuses;
        this.forecasts = forecasts;
        this.past = past;
    }

    /** The card of a question, with or without a first answer; empty if there is no such question. */
    @Transactional
    Optional<CardView> of(long personId, String questionId) {
        return bank.current(questionId).map(question -> view(people.findById(personId), question));
    }

    private CardView view(Person person, PublishedQuestion question) {
        String id = question.id();
        Optional<Card> card = cards.of(person.id(), id);
        return new CardView(
                new CardView.Asked(
                        id,
                        QuestionView.preview(question.question()).stem(),
                        question.kind(),
                        question.topic(),
                        right.of(question),
                        question.factId().isEmpty()),
                statuses.of(person, question, card),
                forecasts.of(person, card),
                card.map(Card::trials).orElse(Trials.NONE),
                flags.open(person.id(), id)
                        .map(flag ->
                                new OpenFlag(flag.flaggedAt().atZone(person.zone()), flag.reason(), flag.remark())),
                past.reviews(person, id),
                past.versions(person, id));
    }
}
