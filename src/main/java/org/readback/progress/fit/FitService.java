package org.readback.progress.fit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.readback.account.person.Person;
import org.readback.memory.evaluation.ReviewLog;
import org.readback.memory.fit.FitProgress;
import org.readback.memory.fit.ModelFit;
import org.readback.memory.fit.Refit;
import org.readback.memory.model.ModelParameters;
import org.readback.memory.schedule.StepList;
import org.readback.memory.schedule.StudyCalendar;
import org.readback.review.learner.MemoryConfig;
import org.readback.review.learner.MemoryFit;
import org.readback.review.learner.ModelName;
import org.readback.review.log.Review;
import org.readback.review.log.StudyDay;
import org.readback.settings.StudySettings;

/** Reads what a fit learns from, and keeps what it found. The fit itself runs between the two, outside any transaction. */
@ApplicationScoped
class FitService {
    /** Reviews from which a first fit is worth it, and that must be new for another. */
    static final long ENOUGH = 64;

    private final Person.Repository people;
    private final Review.Repository reviews;
    private final StudyDay.Repository days;
    private final MemoryFit.Repository fits;
    private final StudySettings.Repository settings;
    private final Clock clock;
    private final MemoryConfig config;

    FitService(
            Person.Repository people,
            Review.Repository reviews,
            StudyDay.Repository days,
            MemoryFit.Repository fits,
            StudySettings.Repository settings,
            Clock clock,
            MemoryConfig config) {
        this.people = people;
        this.reviews = reviews;
        this.days = days;
        this.fits = fits;
        this.settings = settings;
        this.clock = clock;
        this.config = config;
    }

    /**
     * What a fit starts from.
     *
     * @param model what is learnt
     * @param relearningSteps how many the person has
     */
    record Start(ReviewLog log, ModelName model, ModelParameters inUse, int relearningSteps) {
        /** Learns, and compares with what is in use. */
        Refit learn(FitProgress progress, int threads) {
            return Refit.of(log, inUse, progress, steps -> switch (model) {
                case FSRS_6 -> ModelFit.fsrs6(relearningSteps, steps, threads);
                case FSRS_7 -> ModelFit.fsrs7(steps, threads);
                case SBD -> ModelFit.sbd(steps);
                case MEAN -> ModelFit.mean(relearningSteps, steps, threads);
                case AVERAGE -> throw new IllegalStateException("the average has nothing to learn");
            });
        }
    }

    /** Whether the model in use is one that is learnt. */
    boolean learns() {
        return config.model().learns();
    }

    @Transactional
    Start start(long personId) {
        StudySettings own = settings.of(personId);
        StudyCalendar calendar = own.calendar(people.findById(personId));
        return new Start(
                ReviewLog.of(reviews.logged(personId), calendar),
                config.model(),
                fits.inUse(personId, config.model()).map(MemoryFit::parameters).orElse(ModelParameters.DEFAULTS),
                StepList.parse(own.relearningSteps()).orElseThrow().size());
    }

    /** Keeps a fit, and with it, if it was adopted, what the person's cards are worked out with from now on. */
    @Transactional
    void keep(long personId, Start start, Refit refit) {
        fits.persist(new MemoryFit(
                personId, clock.instant(), start.model(), refit, start.log().size()));
    }

    /** Everybody with so many reviews since their last fit that another one is worth it. */
    @Transactional
    List<Long> worthFitting() {
        if (!learns()) {
            return List.of();
        }
        Map<Long, Long> fitted = fits.reviewsFitted(config.model());
        return days.reviewsOfAll().entrySet().stream()
                .filter(all -> {
                    long before = fitted.getOrDefault(all.getKey(), 0L);
                    return all.getValue() - before >= Math.max(ENOUGH, before * config.fitAfterPercent() / 100);
                })
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
