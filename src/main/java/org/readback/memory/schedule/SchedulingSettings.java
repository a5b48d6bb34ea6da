package org.readback.memory.schedule;

import java.time.Duration;
import java.util.List;

/**
 * How a person wants to be asked.
 *
 * @param desiredRetention recall at which a card falls due, from 0.70 to 0.99
 * @param learningSteps waits between the first reviews of a new card; may be empty
 * @param relearningSteps waits after forgetting a card; may be empty
 * @param maximumIntervalDays the longest wait, from 1 to 36,500 days
 * @param fuzz whether intervals are spread a little so that cards learned together do not stay together
 */
public record SchedulingSettings(
        double desiredRetention,
        List<Duration> learningSteps,
        List<Duration> relearningSteps,
        int maximumIntervalDays,
        boolean fuzz) {

    private static final Duration LONGEST_STEP = Duration.ofDays(30);

    /** Retention 90 %, learning steps of 1 and 10 minutes, one relearning step of 10 minutes, fuzz. */
    public static final SchedulingSettings DEFAULTS = new SchedulingSettings(
            0.90,
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(10)),
            List.of(Duration.ofMinutes(10)),
            36_500,
            true);

    public SchedulingSettings {
        requireRetention(desiredRetention);
        learningSteps = List.copyOf(learningSteps);
        relearningSteps = List.copyOf(relearningSteps);
        requireSteps("learning", learningSteps);
        requireSteps("relearning", relearningSteps);
        if (maximumIntervalDays < 1 || maximumIntervalDays > 36_500) {
            throw new IllegalArgumentException(
                    "maximum interval is " + maximumIntervalDays + " days; it must lie between 1 and 36500");
        }
    }

    public SchedulingSettings withDesiredRetention(double retention) {
        return new SchedulingSettings(retention, learningSteps, relearningSteps, maximumIntervalDays, fuzz);
    }

    public SchedulingSettings withFuzz(boolean on) {
        return new SchedulingSettings(desiredRetention, learningSteps, relearningSteps, maximumIntervalDays, on);
    }

    static void requireRetention(double retention) {
        // Written so that NaN fails too.
        if (!(retention >= 0.70 && retention <= 0.99)) {
            throw new IllegalArgumentException(
                    "desired retention is " + retention + "; it must lie between 0.70 and 0.99");
        }
    }

    private static void requireSteps(String which, List<Duration> steps) {
        for (Duration step : steps) {
            if (!step.isPositive() || step.compareTo(LONGEST_STEP) > 0) {
                throw new IllegalArgumentException(
                        which + " step " + step + " is not possible; a step is longer than 0 and at most 30 days");
            }
        }
    }
}
