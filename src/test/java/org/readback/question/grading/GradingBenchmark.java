package org.readback.question.grading;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.readback.question.Accepted;
import org.readback.question.Answer;
import org.readback.question.ChinaRussia;
import org.readback.question.Question;
import org.readback.question.Verdict;

/** How long it takes to grade one typed answer: right, with a typo, wrong, and one that is nothing at all. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class GradingBenchmark {
    @Param({
        "Treaty of Good-Neighborliness and Friendly Cooperation",
        "treaty of good neighbourlines and freindly cooperation",
        "Sino-Soviet Border Agreement",
        "the agreement of nineteen ninety one"
    })
    public String given;

    private final Grader grader = new Grader();
    private final GradingContext context = GradingContext.of(ChinaRussia.names());
    private final Question question = new Question.ShortAnswer(
            "Which agreement of 2001 was renewed in 2021?",
            Accepted.of("Treaty of Good-Neighborliness and Friendly Cooperation", "2001 treaty"),
            Optional.empty());

    @Benchmark
    public Verdict grade() {
        return grader.grade(question, new Answer.Typed(given), context);
    }

    public static void main(String[] args) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(GradingBenchmark.class.getSimpleName())
                        .build())
                .run();
    }
}
