package org.readback.memory.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.readback.memory.basics.Grade;
import org.readback.memory.basics.MemoryState;
import org.readback.memory.basics.NextStates;
import org.readback.memory.model.Ensemble;
import org.readback.memory.model.Fsrs6;
import org.readback.memory.model.ModelParameters;

/**
 * One FSRS-6 step, the state after a review and its interval, and all four previews of it, over the same cards as
 * {@code steps.mjs} goes over with ts-fsrs and with fsrs-rs' native binding. Run as a program it times all three; the fastest
 * of several runs counts for each, because other programs can only make them slower.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 10, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Fork(1)
public class StepBenchmark {

    private static final int CARDS = 2_000;
    private static final int REVIEWS = 20;
    private static final double RETENTION = 0.9;
    private static final int[] RATINGS = {3, 3, 1, 3, 4, 3, 2, 3};

    private final Fsrs6 model = Fsrs6.DEFAULT;
    private final Ensemble mean = ModelParameters.DEFAULTS.mean();
    private final Grade[] grades = new Grade[CARDS * REVIEWS];
    private final double[] days = new double[CARDS * REVIEWS];
    private final MemoryState[] states = new MemoryState[CARDS];

    public StepBenchmark() {
        for (int card = 0; card < CARDS; card++) {
            for (int review = 0; review < REVIEWS; review++) {
                grades[review * CARDS + card] = Grade.ofRating(RATINGS[(card * 7 + review * 3) % 8]);
                days[review * CARDS + card] = 1 + (card * 13 + review * 5) % 40;
            }
        }
    }

    /** One card after another: each step waits for the one before it. */
    @Benchmark
    @OperationsPerInvocation(CARDS * REVIEWS)
    public void chain(Blackhole hole) {
        for (int card = 0; card < CARDS; card++) {
            MemoryState state = model.first(grades[card]);
            for (int i = card + CARDS; i < grades.length; i += CARDS) {
                state = model.next(state, days[i], grades[i]);
                hole.consume(state);
                hole.consume(model.intervalDays(state, RETENTION));
            }
        }
    }

    /** As people's answers come in: every review is of another card. */
    @Benchmark
    @OperationsPerInvocation(CARDS * REVIEWS)
    public void step(Blackhole hole) {
        for (int card = 0; card < CARDS; card++) {
            states[card] = model.first(grades[card]);
        }
        for (int i = CARDS; i < grades.length; i++) {
            int card = i % CARDS;
            MemoryState state = model.next(states[card], days[i], grades[i]);
            states[card] = state;
            hole.consume(model.intervalDays(state, RETENTION));
        }
    }

    @Benchmark
    @OperationsPerInvocation(CARDS * REVIEWS)
    public void previews(Blackhole hole) {
        for (int card = 0; card < CARDS; card++) {
            states[card] = model.first(grades[card]);
        }
        for (int i = CARDS; i < grades.length; i++) {
            int card = i % CARDS;
            NextStates next = model.nextStates(states[card], days[i]);
            hole.consume(next);
            hole.consume(model.intervalDays(next.again(), RETENTION));
            hole.consume(model.intervalDays(next.hard(), RETENTION));
            hole.consume(model.intervalDays(next.good(), RETENTION));
            hole.consume(model.intervalDays(next.easy(), RETENTION));
            states[card] = next.of(grades[i]);
        }
    }

    /** The same by the mean of three models, which is what a session asks for. */
    @Benchmark
    @OperationsPerInvocation(CARDS * REVIEWS)
    public void meanPreviews(Blackhole hole) {
        for (int card = 0; card < CARDS; card++) {
            states[card] = mean.first(grades[card]);
        }
        for (int i = CARDS; i < grades.length; i++) {
            int card = i % CARDS;
            NextStates next = mean.nextStates(states[card], days[i]);
            hole.consume(mean.intervalDays(next.again(), RETENTION));
            hole.consume(mean.intervalDays(next.hard(), RETENTION));
            hole.consume(mean.intervalDays(next.good(), RETENTION));
            hole.consume(mean.intervalDays(next.easy(), RETENTION));
            states[card] = next.of(grades[i]);
        }
    }

    public static void main(String[] args) throws RunnerException, IOException, InterruptedException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(StepBenchmark.class.getSimpleName())
                        .addProfiler(GCProfiler.class)
                        .build())
                .run();
        Map<String, Double> nanos = results.stream()
                .collect(Collectors.toMap(
                        result -> result.getPrimaryResult().getLabel(),
                        result -> result.getPrimaryResult().getStatistics().getMin()));
        JsonNode peers = Node.run("steps.mjs");
        double step = nanos.get("step");
        double typescript = peers.get("typescript").doubleValue();
        double nativeStep = peers.get("native").doubleValue();
        System.out.printf(
                Locale.ROOT,
                "step %.0f ns, ts-fsrs %.0f ns (%.1f times ours), native evaluation %.0f ns (ours %.2f times as long)%n",
                step,
                typescript,
                typescript / step,
                nativeStep,
                step / nativeStep);
        System.out.printf(Locale.ROOT, "previews %.2f steps%n", nanos.get("previews") / step);
        System.out.printf(Locale.ROOT, "previews by the mean of three models %.0f ns%n", nanos.get("meanPreviews"));
        double chain = nanos.get("chain");
        double typescriptChain = peers.get("typescriptChain").doubleValue();
        System.out.printf(
                Locale.ROOT,
                "card after card: step %.0f ns, ts-fsrs %.0f ns (%.1f times ours), native %.2f times%n",
                chain,
                typescriptChain,
                typescriptChain / chain,
                chain / nativeStep);
    }
}
