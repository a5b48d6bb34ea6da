package org.readback.memory.plan;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readback.memory.evaluation.ReviewLog;
import org.readback.memory.fit.FitProgress;
import org.readback.memory.fit.ModelFit;
import org.readback.memory.fit.Refit;
import org.readback.memory.model.Fsrs6;
import org.readback.memory.model.Fsrs6Parameters;
import org.readback.memory.model.Fsrs7Parameters;
import org.readback.memory.model.MemoryModel;
import org.readback.memory.model.ModelParameters;
import org.readback.memory.model.Sbd;
import org.readback.memory.model.SbdParameters;
import org.readback.memory.schedule.Scheduler;
import org.readback.memory.schedule.SchedulingSettings;
import org.readback.memory.schedule.StudyCalendar;

/** How often forecasts of nominal 80 % come true for people whose memory is not the model's, after a fit to their log. */
public final class Coverage {

    /** FSRS-6 with parameters that differ as much as people's do. */
    public static final Function<SplittableRandom, MemoryModel> FSRS_6 =
            random -> new Fsrs6People(Fsrs6Parameters.DEFAULTS, 1).draw(random).model();

    /** FSRS-7 with parameters that differ as much. */
    public static final Function<SplittableRandom, MemoryModel> FSRS_7 =
            random -> new Fsrs7People(Fsrs7Parameters.DEFAULTS, 1).draw(random).model();

    /** SBD with parameters that differ; not drawn as forecasts draw them. */
    public static final Function<SplittableRandom, MemoryModel> SBD = random -> {
        SbdParameters d = SbdParameters.DEFAULTS;
        double stronger = 0.5 * random.nextGaussian();
        double steeper = 0.3 * random.nextGaussian();
        return new Sbd(new SbdParameters(
                d.low() + stronger, d.high() + stronger, d.k(), d.alpha() + steeper, d.c(), d.v(), d.logDelta()));
    };

    /** What cards are kept with, how it is learnt, and whom it leaves possible. */
    public enum InUse {
        FSRS_6(
                progress -> ModelFit.fsrs6(1, progress, 1),
                (learnt, log) -> Population.around(learnt.fsrs6(), log.size())),
        FSRS_7(progress -> ModelFit.fsrs7(progress, 1), (learnt, log) -> Population.around(learnt.fsrs7(), log.size())),
        SBD(ModelFit::sbd, (learnt, log) -> Population.around(learnt.sbd(), log.size())),
        MEAN(progress -> ModelFit.mean(1, progress, 1), Population::around);

        private final Function<FitProgress, ModelFit> fit;
        private final BiFunction<ModelParameters, ReviewLog, Population> around;

        InUse(Function<FitProgress, ModelFit> fit, BiFunction<ModelParameters, ReviewLog, Population> around) {
            this.fit = fit;
            this.around = around;
        }
    }

    private static final int DAYS = 15;
    private static final double MINUTES = 3;
    private static final double SKIPPED = 0.1;
    private static final List<CardView> CARDS = Collections.nCopies(100, CardView.NEW);

    private Coverage() {}

    /**
     * The share of people whose recall on the date lies within their forecast.
     *
     * @param reviews in each person's log
     * @param people how many
     * @param simulated people behind each forecast
     */
    public static double afterFit(
            InUse inUse,
            Function<SplittableRandom, MemoryModel> memories,
            int reviews,
            int people,
            int simulated,
            long seed) {
        SplittableRandom seeds = new SplittableRandom(seed);
        List<SplittableRandom> each =
                Stream.generate(seeds::split).limit(people).toList();
        long within = IntStream.range(0, people)
                .parallel()
                .filter(person -> isWithin(inUse, memories, reviews, simulated, person, each.get(person)))
                .count();
        return within / (double) people;
    }

    private static boolean isWithin(
            InUse inUse,
            Function<SplittableRandom, MemoryModel> memories,
            int reviews,
            int simulated,
            int person,
            SplittableRandom random) {
        Learner learner = new Learner(memories.apply(random), StudyHabits.USUAL, SKIPPED);
        ReviewLog log = log(learner, reviews, random.nextLong());
        ModelParameters learnt = Refit.of(log, ModelParameters.DEFAULTS, FitProgress.NONE, inUse.fit)
                .parameters();
        MemoryModel model = inUse.fit.apply(FitProgress.NONE).model(learnt);
        double recall = new Simulator(learner, model, CARDS, random.nextLong())
                .study(new DatePlan(model, StudyHabits.USUAL, 0), DAYS, MINUTES)
                .recall();
        Forecast forecast = new Forecaster(
                        model, inUse.around.apply(learnt, log), StudyHabits.USUAL, SKIPPED, 0, simulated)
                .on(CARDS, DAYS, MINUTES, person);
        return recall >= forecast.low() && recall <= forecast.high();
    }

    private static ReviewLog log(Learner learner, int reviews, long seed) {
        StudyCalendar calendar = new StudyCalendar(ZoneOffset.UTC, StudyCalendar.DEFAULT_DAY_START);
        Scheduler scheduler = new Scheduler(Fsrs6.DEFAULT, SchedulingSettings.DEFAULTS, calendar);
        Instant start = Instant.parse("2025-01-01T08:00:00Z");
        return ReviewLog.of(SimulatedLog.of(learner, scheduler, calendar, 10, start, reviews, seed), calendar);
    }
}
