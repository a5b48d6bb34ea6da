package org.readback.study;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.readback.account.Person;
import org.readback.memory.Fsrs6Parameters;
import org.readback.memory.evaluation.Score;
import org.readback.memory.fit.Fsrs6Fit;

/** Puts together what is shown of a person's fits. */
@ApplicationScoped
class FitViews {
    /** As docs/memory.md names them; w0 to w20. */
    private static final List<String> MEANINGS = List.of(
            "first stability after Again, days",
            "first stability after Hard, days",
            "first stability after Good, days",
            "first stability after Easy, days",
            "first difficulty",
            "how much the first grade moves difficulty",
            "how much later grades move difficulty",
            "pull of difficulty back to that of Easy",
            "growth of stability after a success",
            "how much a high stability slows growth",
            "how much a late review helps growth",
            "stability after forgetting",
            "how much difficulty lowers it",
            "how much the stability before keeps it up",
            "how much a late review keeps it up",
            "factor of growth after Hard",
            "factor of growth after Easy",
            "growth on the same day",
            "how much the grade moves it",
            "how much a high stability slows it",
            "how flat the forgetting curve runs out");

    private static final int BINS = 20;

    private final Person.Repository people;
    private final StudyDay.Repository days;
    private final MemoryFit.Repository fits;
    private final MemoryConfig config;

    FitViews(Person.Repository people, StudyDay.Repository days, MemoryFit.Repository fits, MemoryConfig config) {
        this.people = people;
        this.days = days;
        this.fits = fits;
        this.config = config;
    }

    @Transactional
    FitView of(long personId, Optional<FitJobs.Progress> running) {
        Person person = people.findById(personId);
        boolean learns = config.model() == ModelName.FSRS_6;
        Optional<MemoryFit> last = fits.last(personId);
        Optional<MemoryFit> inUse = learns ? fits.inUse(personId) : Optional.empty();
        return new FitView(
                config.model().label(),
                learns,
                days.between(personId, LocalDate.EPOCH, LocalDate.of(9999, 1, 1)).stream()
                        .mapToLong(StudyDay::reviews)
                        .sum(),
                running.map(FitViews::words),
                last.map(fit -> last(fit, person)),
                last.map(MemoryFit::calibration).orElse(List.of()).stream()
                        .map(FitViews::bin)
                        .toList(),
                parameters(inUse.map(MemoryFit::parameters).orElse(Fsrs6Parameters.DEFAULTS)),
                inUse.isPresent());
    }

    private static String words(FitJobs.Progress progress) {
        return progress.begun()
                ? "Step " + progress.done() + " of at most " + progress.of() + "."
                : "Waiting for its turn.";
    }

    private static FitView.Last last(MemoryFit fit, Person person) {
        return new FitView.Last(
                fit.fittedAt().atZone(person.zone()),
                fit.adopted(),
                fit.extent() != Fsrs6Fit.Extent.EVERYTHING,
                fit.reviews(),
                decimals(fit.lossBefore(), 4),
                decimals(fit.lossAfter(), 4));
    }

    private static FitView.Bin bin(Score.CalibrationBin bin) {
        long from = Math.min(BINS - 1, (long) (bin.predicted() * BINS)) * 100 / BINS;
        return new FitView.Bin(
                from + "–" + (from + 100 / BINS) + " %",
                Math.round(100 * bin.predicted()),
                Math.round(100 * bin.recalled()),
                bin.count());
    }

    private static List<FitView.Parameter> parameters(Fsrs6Parameters inUse) {
        return IntStream.range(0, Fsrs6Parameters.COUNT)
                .mapToObj(i -> new FitView.Parameter(
                        "w" + i, MEANINGS.get(i), decimals(Fsrs6Parameters.DEFAULTS.w(i), 4), decimals(inUse.w(i), 4)))
                .toList();
    }

    private static Optional<String> decimals(OptionalDouble number, int places) {
        return number.isPresent() ? Optional.of(decimals(number.getAsDouble(), places)) : Optional.empty();
    }

    private static String decimals(double number, int places) {
        return String.format(Locale.ROOT, "%." + places + "f", number);
    }
}
