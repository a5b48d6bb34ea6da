package org.readback.study.browse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readback.bank.read.PublishedQuestion;
import org.readback.bank.store.QuestionKind;
import org.readback.review.card.Card;
import org.readback.review.card.PutAside;
import org.readback.review.card.Standing;

/**
 * A card in a list.
 *
 * @param language of the question and its topic
 * @param states where it stands: its memory, and whether it is put aside
 * @param due empty, like all that follows of its memory, where there is no card yet
 * @param flagged whether the person's flag of it is open
 */
public record CardLine(
        String id,
        String stem,
        String topic,
        String language,
        QuestionKind kind,
        List<Standing> states,
        Optional<LocalDate> due,
        Optional<Double> difficulty,
        Optional<Double> stability,
        Optional<LocalDate> reviewed,
        int lapses,
        int reviews,
        boolean flagged,
        boolean leech) {
    static CardLine of(
            PublishedQuestion question, String topic, Optional<Card> card, Optional<PutAside> aside, boolean flagged) {
        var state = card.map(Card::state);
        return new CardLine(
                question.id(),
                question.question().stem(),
                topic,
                question.source().language(),
                question.kind(),
                states(question, card, aside),
                card.map(Card::dueDay),
                state.map(seen -> seen.memory().difficulty()),
                state.map(seen -> seen.memory().stability()),
                state.map(seen -> seen.lastStudyDay()),
                state.map(seen -> seen.lapses()).orElse(0),
                state.map(seen -> seen.reviews()).orElse(0),
                flagged,
                card.map(Card::trials).filter(trials -> trials.leech()).isPresent());
    }

    /** Where a card stands. */
    static List<Standing> states(PublishedQuestion question, Optional<Card> card, Optional<PutAside> aside) {
        List<Standing> states = new ArrayList<>();
        states.add(card.map(Standing::of).orElse(Standing.NEW));
        aside.map(put -> put.until().isPresent() ? Standing.BURIED : Standing.SUSPENDED)
                .ifPresent(states::add);
        question.retiredAt().map(at -> Standing.RETIRED).ifPresent(states::add);
        return List.copyOf(states);
    }
}
