package org.readback.study.cards;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readback.bank.read.PublishedQuestion;
import org.readback.bank.store.QuestionKind;
import org.readback.memory.schedule.SeenCard;
import org.readback.review.card.BuryOrSuspension;
import org.readback.review.card.Card;
import org.readback.review.card.CardStatus;

/**
 * A card in a list.
 *
 * @param language of the question and its topic
 * @param states where it stands: its memory, and whether it is put aside
 * @param flagged whether the person's flag of it is open
 * @param memory empty where there is no card yet
 */
public record CardLine(
        String id,
        String stem,
        String topic,
        String language,
        QuestionKind kind,
        List<CardStatus> states,
        boolean flagged,
        Optional<Memory> memory) {
    /**
     * What is known of how well it is remembered.
     *
     * @param stability in days
     * @param reviewed the study day of the last review
     * @param leech whether it slips again and again
     */
    public record Memory(
            LocalDate due,
            double difficulty,
            double stability,
            LocalDate reviewed,
            int lapses,
            int reviews,
            boolean leech) {
        private static Memory of(Card card) {
            SeenCard seen = card.state();
            return new Memory(
                    card.dueDay(),
                    seen.memory().difficulty(),
                    seen.memory().stability(),
                    seen.lastStudyDay(),
                    seen.lapses(),
                    seen.reviews(),
                    card.trials().leech());
        }
    }

    static CardLine of(
            PublishedQuestion question,
            String topic,
            Optional<Card> card,
            Optional<BuryOrSuspension> aside,
            boolean flagged) {
        return new CardLine(
                question.id(),
                question.question().stem(),
                topic,
                question.source().language(),
                question.kind(),
                states(question, card, aside),
                flagged,
                card.map(Memory::of));
    }

    /** Where a card stands. */
    static List<CardStatus> states(PublishedQuestion question, Optional<Card> card, Optional<BuryOrSuspension> aside) {
        List<CardStatus> states = new ArrayList<>();
        states.add(card.map(CardStatus::of).orElse(CardStatus.NEW));
        aside.map(put -> put.until().isPresent() ? CardStatus.BURIED : CardStatus.SUSPENDED)
                .ifPresent(states::add);
        question.retiredAt().map(at -> CardStatus.RETIRED).ifPresent(states::add);
        return List.copyOf(states);
    }
}
