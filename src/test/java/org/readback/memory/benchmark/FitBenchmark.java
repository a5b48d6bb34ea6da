package org.readback.memory.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.readback.memory.evaluation.LoggedReview;
import org.readback.memory.evaluation.Predictions;
import org.readback.memory.evaluation.ReviewLog;
import org.readback.memory.evaluation.Score;
import org.readback.memory.fit.FitProgress;
import org.readback.memory.fit.Fsrs6Fit;
import org.readback.memory.model.Fsrs6;
import org.readback.memory.model.Fsrs6Parameters;
import org.readback.memory.plan.Learner;
import org.readback.memory.plan.SimulatedLog;
import org.readback.memory.plan.StudyHabits;
import org.readback.memory.schedule.Scheduler;
import org.readback.memory.schedule.SchedulingSettings;
import org.readback.memory.schedule.StudyCalendar;

/**
 * Fits 100,000 reviews with ours and with fsrs-rs' native binding, on the same log in the same run, and scores both results
 * on that log. Of every fit the fastest of a few counts, and the first is shown too.
 */
public final class FitBenchmark {

    private static final StudyCalendar CALENDAR = new StudyCalendar(ZoneOffset.UTC, StudyCalendar.DEFAULT_DAY_START);
    private static final int REVIEWS = 100_000;
    private static final int TIMES = 7;

    private FitBenchmark() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<LoggedReview> reviews = reviews();
        Path file = Path.of("target", "benchmarks", "log.csv");
        Files.createDirectories(file.getParent());
        Files.writeString(file, csv(reviews));
        ReviewLog log = ReviewLog.of(reviews, CALENDAR);
        System.out.printf(
                Locale.ROOT,
                "%,d reviews of %,d cards, %,d to predict%n",
                log.size(),
                log.cardCount(),
                log.targets().length);
        Fsrs6Parameters ours = null;
        for (int threads : new int[] {1, 2}) {
            ours = measure(log, threads);
        }
        requests(log, 0);
        requests(log, 2);
        JsonNode peer = Node.run("fit.mjs", file.getFileName().toString(), Integer.toString(TIMES));
        System.out.printf(
                Locale.ROOT,
                "items of the native binding: %,d%n",
                peer.get("items").intValue());
        print("native binding", times(peer.get("wall")), times(peer.get("processor")));
        System.out.printf(
                Locale.ROOT,
                "log loss on the log: ours %.5f, native binding %.5f, defaults %.5f, truth %.5f%n",
                loss(log, ours),
                loss(log, Fsrs6Parameters.clamped(times(peer.get("parameters")))),
                loss(log, Fsrs6Parameters.DEFAULTS),
                loss(log, truth()));
    }

    /** Someone who forgets a little faster than most. */
    private static Fsrs6Parameters truth() {
        double[] w = Fsrs6Parameters.DEFAULTS.toArray();
        for (int i = 0; i < 4; i++) {
            w[i] *= 0.7;
        }
        w[6] = 2.2;
        w[8] = 1.6;
        w[10] = 1.1;
        w[20] = 0.25;
        return Fsrs6Parameters.of(w);
    }

    private static List<LoggedReview> reviews() {
        return SimulatedLog.of(
                new Learner(new Fsrs6(truth()), StudyHabits.USUAL, 0.1),
                new Scheduler(Fsrs6.DEFAULT, SchedulingSettings.DEFAULTS, CALENDAR),
                CALENDAR,
                15,
                Instant.parse("2022-01-01T08:00:00Z"),
                REVIEWS,
                1);
    }

    private static String csv(List<LoggedReview> reviews) {
        StringBuilder csv = new StringBuilder("card_id,review_time,review_rating,review_state,review_duration\n");
        Set<String> seen = new HashSet<>();
        for (LoggedReview review : reviews) {
            // The binding leaves out cards whose first review is not that of a new card.
            int state = seen.add(review.card()) ? 0 : 2;
            csv.append(review.card())
                    .append(',')
                    .append(review.at().toEpochMilli())
                    .append(',');
            csv.append(review.grade().rating()).append(',').append(state).append(",8000\n");
        }
        return csv.toString();
    }

    private static Fsrs6Parameters measure(ReviewLog log, int threads) {
        double[] wall = new double[TIMES];
        double[] processor = new double[TIMES];
        Fsrs6Parameters fitted = null;
        for (int i = 0; i < TIMES; i++) {
            long cpu = cpu();
            long start = System.nanoTime();
            fitted = new Fsrs6Fit(1, FitProgress.NONE, threads).fit(log).parameters();
            wall[i] = (System.nanoTime() - start) / 1e6;
            processor[i] = (cpu() - cpu) / 1e6;
        }
        print("ours, " + threads + " threads", wall, processor);
        return fitted;
    }

    /** How long a request takes that needs a millisecond of the processor, while fits run beside it and while none do. */
    private static void requests(ReviewLog log, int threads) throws InterruptedException {
        AtomicBoolean done = new AtomicBoolean();
        Thread fitting = Thread.ofPlatform().start(() -> {
            while (threads > 0 && !done.get()) {
                new Fsrs6Fit(1, FitProgress.NONE, threads).fit(log);
            }
        });
        double[] took = new double[500];
        double sum = 0;
        for (int i = 0; i < took.length; i++) {
            Thread.sleep(5);
            long start = System.nanoTime();
            for (int step = 1; step <= 200_000; step++) {
                sum += Math.log(step);
            }
            took[i] = (System.nanoTime() - start) / 1e6;
        }
        done.set(true);
        fitting.join();
        Arrays.sort(took);
        System.out.printf(
                Locale.ROOT,
                "a short request beside a fit on %d threads: half within %.1f ms, 99 %% within %.1f ms%s%n",
                threads,
                took[took.length / 2],
                took[took.length * 99 / 100],
                sum > 0 ? "" : "!");
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static void print(String who, double[] wall, double[] processor) {
        System.out.printf(
                Locale.ROOT,
                "%-16s %5.0f ms (first %5.0f), processor %5.0f ms (first %5.0f)%n",
                who,
                Arrays.stream(wall).min().orElseThrow(),
                wall[0],
                Arrays.stream(processor).min().orElseThrow(),
                processor[0]);
    }

    private static double[] times(JsonNode numbers) {
        List<Double> times = new ArrayList<>();
        numbers.forEach(number -> times.add(number.doubleValue()));
        return times.stream().mapToDouble(time -> time).toArray();
    }

    private static double loss(ReviewLog log, Fsrs6Parameters parameters) {
        return Score.of(Predictions.of(new Fsrs6(parameters), log), log).logLoss();
    }
}
