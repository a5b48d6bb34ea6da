package org.readback.review.learner;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Function;
import org.readback.memory.model.Average;
import org.readback.memory.model.Fsrs6;
import org.readback.memory.model.Fsrs7;
import org.readback.memory.model.MemoryModel;
import org.readback.memory.model.ModelParameters;
import org.readback.memory.model.Sbd;
import org.readback.memory.schedule.CardState;
import org.readback.memory.schedule.NewCard;
import org.readback.review.card.Card;
import org.readback.review.log.CardReviews;
import org.readback.review.log.Review;
import org.readback.settings.StudySettings;

/** The memory models that people's cards are kept with. Its methods need a transaction. */
@Singleton
public class LearnerModels {
    private static final MemoryModel MEAN = ModelParameters.DEFAULTS.mean();

    private final MemoryConfig config;
    private final MemoryFit.Repository fits;
    private final RunningRate rate;
    private final CardReviews reviews;
    private final StudySettings.Repository settings;

    LearnerModels(
            MemoryConfig config,
            MemoryFit.Repository fits,
            RunningRate rate,
            CardReviews reviews,
            StudySettings.Repository settings) {
        this.config = config;
        this.fits = fits;
        this.rate = rate;
        this.reviews = reviews;
        this.settings = settings;
    }

    /** The person's model as it is now. */
    public LearnerModel of(long personId) {
        StudySettings own = settings.of(personId);
        return switch (config.model()) {
            case FSRS_6 -> learnt(personId, own, Fsrs6.DEFAULT, fitted -> new Fsrs6(fitted.fsrs6()));
            case FSRS_7 -> learnt(personId, own, Fsrs7.DEFAULT, fitted -> new Fsrs7(fitted.fsrs7()));
            case SBD -> learnt(personId, own, Sbd.DEFAULT, fitted -> new Sbd(fitted.sbd()));
            case MEAN -> learnt(personId, own, MEAN, ModelParameters::mean);
            // The rate is no part of what is stored of a card, so it needs no tag.
            case AVERAGE -> asPublished(own, new Average(rate.of(personId)));
        };
    }

    private LearnerModel learnt(
            long personId, StudySettings own, MemoryModel published, Function<ModelParameters, MemoryModel> fitted) {
        return fits.inUse(personId, config.model())
                .map(fit ->
                        new LearnerModel(config.model().label() + "/" + fit.id(), fitted.apply(fit.parameters()), own))
                .orElseGet(() -> asPublished(own, published));
    }

    private LearnerModel asPublished(StudySettings own, MemoryModel model) {
        return new LearnerModel(config.model().label(), model, own);
    }

    /** A card's state under this model: as it is stored, or folded anew where another model or fit stored it. */
    public CardState state(Optional<Card> card, LearnerModel memory) {
        return card.<CardState>map(known -> known.keptBy(memory.tag()) ? known.state() : refolded(known, memory))
                .orElseGet(NewCard::new);
    }

    private CardState refolded(Card card, LearnerModel memory) {
        return fold(card.personId(), card.questionId(), memory);
    }

    /** What a card's reviews make of it; a new card where none stands. */
    public CardState fold(long personId, String questionId, LearnerModel memory) {
        return memory.history()
                .fold(reviews.of(personId, questionId).stream()
                        .map(Review::event)
                        .toList());
    }
}
