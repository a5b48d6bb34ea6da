package org.readback.study;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.readback.memory.CardState;
import org.readback.memory.Fsrs6;
import org.readback.memory.Fsrs7;
import org.readback.memory.NewCard;
import org.readback.memory.Sbd;

/** The memory models that people's cards are kept with. Its methods need a transaction. */
@Singleton
class Memory {
    private final MemoryConfig config;
    private final MemoryFit.Repository fits;
    private final Review.Repository reviews;
    private final StudySettings.Repository settings;

    Memory(
            MemoryConfig config,
            MemoryFit.Repository fits,
            Review.Repository reviews,
            StudySettings.Repository settings) {
        this.config = config;
        this.fits = fits;
        this.reviews = reviews;
        this.settings = settings;
    }

    /** The person's model as it is now. */
    PersonMemory of(long personId) {
        String name = config.model().label();
        StudySettings own = settings.of(personId);
        return switch (config.model()) {
            case FSRS_6 ->
                fits.inUse(personId)
                        .map(fit -> new PersonMemory(name + "/" + fit.id(), new Fsrs6(fit.parameters()), own))
                        .orElseGet(() -> new PersonMemory(name, Fsrs6.DEFAULT, own));
            case FSRS_7 -> new PersonMemory(name, Fsrs7.DEFAULT, own);
            case SBD -> new PersonMemory(name, Sbd.DEFAULT, own);
        };
    }

    /** A card's state under this model: as it is stored, or folded anew where another model or fit stored it. */
    CardState state(Optional<Card> card, PersonMemory memory) {
        return card.<CardState>map(known -> known.keptBy(memory.tag()) ? known.state() : refolded(known, memory))
                .orElseGet(NewCard::new);
    }

    private CardState refolded(Card card, PersonMemory memory) {
        return fold(card.personId(), card.questionId(), memory);
    }

    /** What a card's reviews make of it; a new card where none stands. */
    CardState fold(long personId, String questionId, PersonMemory memory) {
        return memory.history()
                .fold(reviews.ofCard(personId, questionId).stream()
                        .map(Review::event)
                        .toList());
    }
}
