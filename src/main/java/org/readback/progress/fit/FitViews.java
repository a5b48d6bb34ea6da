package org.readback.progress.fit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.readback.account.person.Person;
import org.readback.memory.evaluation.Score;
import org.readback.memory.fit.Fsrs6Fit;
import org.readback.memory.model.ModelParameters;
import org.readback.progress.figure.ProgressMessages;
import org.readback.review.learner.MemoryConfig;
import org.readback.review.learner.MemoryFit;
import org.readback.review.learner.ModelName;
import org.readback.review.log.StudyDay;
import org.readback.web.Texts;

/** Puts together what is shown of a person's fits. */
@ApplicationScoped
class FitViews {
    private static final int BINS = 20;

    private final Person.Repository people;
    private final StudyDay.Repository days;
    private final MemoryFit.Repository fits;
    private final MemoryConfig config;
    private final Texts texts;

    FitViews(
            Person.Repository people,
            StudyDay.Repository days,
            MemoryFit.Repository fits,
            MemoryConfig config,
            Texts texts) {
        this.people = people;
        this.days = days;
        this.fits = fits;
        this.config = config;
        this.texts = texts;
    }

    @Transactional
    FitView of(long personId, Optional<FitJobs.Progress> running) {
        Person person = people.findById(personId);
        ModelName model = config.model();
        Optional<MemoryFit> last = model.learns() ? fits.last(personId, model) : Optional.empty();
        Optional<MemoryFit> inUse = model.learns() ? fits.inUse(personId, model) : Optional.empty();
        return new FitView(
                model.label(),
                model == ModelName.MEAN,
                model.learns(),
                days.between(personId, LocalDate.EPOCH, LocalDate.of(9999, 1, 1)).stream()
                        .mapToLong(StudyDay::reviews)
                        .sum(),
                running.map(this::words),
                last.map(fit -> last(fit, person, model)),
                last.map(MemoryFit::calibration).orElse(List.of()).stream()
                        .map(FitViews::bin)
                        .toList(),
                new ParameterViews(texts)
                        .of(model, inUse.map(MemoryFit::parameters).orElse(ModelParameters.DEFAULTS)));
    }

    private String words(FitJobs.Progress progress) {
        ProgressMessages words = texts.of(ProgressMessages.class);
        return switch (progress.stage()) {
            case WAITING -> words.waiting();
            case LEARNING -> words.step(progress.done(), progress.of());
            case FOLDING -> words.folding();
        };
    }

    private FitView.Last last(MemoryFit fit, Person person, ModelName model) {
        return new FitView.Last(
                fit.fittedAt().atZone(person.zone()),
                fit.model().label(),
                fit.model() != model,
                fit.adopted(),
                fit.extent() != Fsrs6Fit.Extent.EVERYTHING,
                fit.reviews(),
                decimals(fit.lossBefore(), 4),
                decimals(fit.lossAfter(), 4));
    }

    private static FitView.Bin bin(Score.CalibrationBin bin) {
        long from = Math.min(BINS - 1, (long) (bin.predicted() * BINS)) * 100 / BINS;
        return new FitView.Bin(
                from + "–" + (from + 100 / BINS),
                Math.round(100 * bin.predicted()),
                Math.round(100 * bin.recalled()),
                bin.count());
    }

    private Optional<String> decimals(OptionalDouble number, int places) {
        return number.isPresent() ? Optional.of(decimals(number.getAsDouble(), places)) : Optional.empty();
    }

    private String decimals(double number, int places) {
        return String.format(texts.language().locale(), "%." + places + "f", number);
    }
}
