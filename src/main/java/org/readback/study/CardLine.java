package org.readback.study;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readback.bank.PublishedQuestion;

/**
 * A card in a list.
 *
 * @param states where it stands, in words: its memory, and whether it is put aside
 * @param due empty, like all that follows of its memory, where there is no card yet
 * @param flagged whether the person's flag of it is open
 */
public record CardLine(
        String id,
        String stem,
        String topic,
        String kind,
        List<String> states,
        Optional<LocalDate> due,
        Optional<String> difficulty,
        Optional<String> stability,
        Optional<LocalDate> reviewed,
        int lapses,
        int reviews,
        boolean flagged,
        boolean leech) {
    static CardLine of(PublishedQuestion question, Optional<Card> card, Optional<PutAside> aside, boolean flagged) {
        var state = card.map(Card::state);
        return new CardLine(
                question.id(),
                question.question().stem(),
                question.topic(),
                question.kind().label(),
                states(question, card, aside),
                card.map(Card::dueDay),
                state.map(seen -> Figures.decimal(seen.memory().difficulty())),
                state.map(seen -> Figures.decimal(seen.memory().stability())),
                state.map(seen -> seen.lastStudyDay()),
                state.map(seen -> seen.lapses()).orElse(0),
                state.map(seen -> seen.reviews()).orElse(0),
                flagged,
                card.map(Card::trials).filter(trials -> trials.leech()).isPresent());
    }

    /** Where a card stands, in words. */
    static List<String> states(PublishedQuestion question, Optional<Card> card, Optional<PutAside> aside) {
        List<String> states = new ArrayList<>();
        states.add(card.map(CardLine::strength).orElse("New"));
        aside.map(put -> put.until().isPresent() ? "Buried" : "Suspended").ifPresent(states::add);
        question.retiredAt().map(at -> "Retired").ifPresent(states::add);
        return List.copyOf(states);
    }

    private static String strength(Card card) {
        if (Phase.of(card.state()) != Phase.REVIEW) {
            return CardFilter.State.LEARNING.label();
        }
        return card.state().memory().stability() < Card.MATURE_DAYS
                ? CardFilter.State.YOUNG.label()
                : CardFilter.State.MATURE.label();
    }
}
