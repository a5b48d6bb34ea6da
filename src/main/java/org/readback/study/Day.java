package org.readback.study;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readback.account.Person;
import org.readback.memory.Due;

/** Reads what stands ahead of a person on their study day. Its methods need a transaction. */
@Singleton
class Day {
    private final Card.Repository cards;
    private final Review.Repository reviews;
    private final StudyDay.Repository days;
    private final NewQuestions newQuestions;
    private final Memory memory;
    private final Clock clock;

    Day(
            Card.Repository cards,
            Review.Repository reviews,
            StudyDay.Repository days,
            NewQuestions newQuestions,
            Memory memory,
            Clock clock) {
        this.cards = cards;
        this.reviews = reviews;
        this.days = days;
        this.newQuestions = newQuestions;
        this.memory = memory;
        this.clock = clock;
    }

    /** The present, no finer than the database keeps it: what is folded from the log must equal what was stored. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    LocalDate today(Person person) {
        return memory.calendar(person.zone()).dayOf(now());
    }

    /** The person's day as it stands. */
    Ahead ahead(Person person) {
        LocalDate today = today(person);
        StudyDay done = days.of(person.id(), today);
        Set<String> facts = reviews.factsAsked(person.id(), today);
        int allowed = Math.max(0, person.newPerDay() - done.newCards());
        return new Ahead(
                today,
                Card.firstOf(cards.nextSteps(person.id()), now()),
                cards.onSteps(person.id()),
                cards.due(person.id(), today),
                newQuestions.next(person.id(), allowed, facts),
                facts,
                done);
    }

    /** The question to ask next; empty when the day is done. */
    Optional<String> next(Person person, Ahead ahead) {
        return ahead.queue().next(now()).map(pile -> switch (pile) {
            case STEP -> ahead.nextStep().orElseThrow().questionId();
            case NEW -> ahead.fresh().getFirst();
            case DUE ->
                cards.nextDue(person.id(), ahead.today(), ahead.factsAsked()).orElseThrow();
        });
    }

    /** Whether the person might be asked this question today, so that an undone answer can be given again at once. */
    boolean isAhead(Person person, String questionId) {
        return cards.of(person.id(), questionId)
                .map(card -> !card.dueDay().isAfter(today(person)))
                .orElseGet(() -> newQuestions.isNew(person.id(), questionId));
    }

    /**
     * A person's day.
     *
     * @param nextStep the card on a learning step to show first
     * @param steps cards on learning steps
     * @param due reviews due
     * @param fresh new questions to meet today
     * @param factsAsked facts asked about today
     * @param done what was done today
     */
    record Ahead(
            LocalDate today,
            Optional<Card> nextStep,
            int steps,
            int due,
            List<String> fresh,
            Set<String> factsAsked,
            StudyDay done) {
        Queue queue() {
            return new Queue(nextStep.map(Ahead::dueAt), due, done.tested(), fresh.size(), done.newCards());
        }

        /** Cards still to be seen today. */
        int cards() {
            return steps + due + fresh.size();
        }

        private static Instant dueAt(Card card) {
            return card.state().due() instanceof Due.Step step ? step.at() : Instant.MAX;
        }
    }
}
