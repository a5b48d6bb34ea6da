package org.readback.memory.model;

import org.readback.memory.basics.Elapsed;
import org.readback.memory.basics.Grade;
import org.readback.memory.basics.MemoryState;
import org.readback.memory.basics.NextStates;

/**
 * FSRS-7 in double precision: two traces of each memory, a slow one and a fast one, in fractional days, so that reviews on
 * the same day follow the same formulas. Stability is the strength of the slow trace, not the 90 % interval.
 * {@link MemoryState#trace} holds the fast one.
 */
public final class Fsrs7 implements MemoryModel {

    /** FSRS-7 with the published default parameters. */
    public static final Fsrs7 DEFAULT = new Fsrs7(Fsrs7Parameters.DEFAULTS);

    private static final int SLOW = 7;
    private static final int FAST = 15;
    private static final double LONGEST_DAYS = 36_500;

    private final Fsrs7Parameters w;
    private final Fsrs7Curve curve;
    private final double easiest;

    public Fsrs7(Fsrs7Parameters parameters) {
        this.w = parameters;
        this.curve = new Fsrs7Curve(parameters);
        this.easiest = initialDifficulty(Grade.EASY);
    }

    public Fsrs7Parameters parameters() {
        return w;
    }

    @Override
    public MemoryState first(Grade grade) {
        double stability = clampTrace(w.w(grade.rating() - 1));
        return new MemoryState(stability, Math.clamp(initialDifficulty(grade), 1, 10), clampTrace(0.8 * stability));
    }

    @Override
    public MemoryState next(MemoryState state, double elapsedDays, Grade grade) {
        return new Review(state, elapsedDays).after(grade);
    }

    @Override
    public NextStates nextStates(MemoryState state, double elapsedDays) {
        Review review = new Review(state, elapsedDays);
        return new NextStates(
                review.after(Grade.AGAIN),
                review.after(Grade.HARD),
                review.after(Grade.GOOD),
                review.after(Grade.EASY));
    }

    @Override
    public double retrievability(MemoryState state, double elapsedDays) {
        return curve.recall(state.stability(), state.trace(), state.difficulty(), Math.max(0, elapsedDays));
    }

    /** Found by bisection on a logarithmic scale; at most 36,500 days, and 0 from a retention of 0.9999 as upstream. */
    @Override
    public double intervalDays(MemoryState state, double retention) {
        if (retention >= 0.9999) {
            return 0;
        }
        if (retrievability(state, LONGEST_DAYS) >= retention) {
            return LONGEST_DAYS;
        }
        double low = Math.log(1e-12);
        double high = Math.log(LONGEST_DAYS);
        if (retrievability(state, Math.exp(low)) <= retention) {
            return 0;
        }
        while (high - low > 1e-10) {
            double middle = (low + high) / 2;
            if (retrievability(state, Math.exp(middle)) > retention) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return Math.exp(low);
    }

    /** Days and their fractions, by the clock. */
    @Override
    public double days(Elapsed elapsed) {
        return elapsed.clockDays();
    }

    /** What all four outcomes of a review have in common. */
    private final class Review {
        private final double difficulty;
        private final double recall;
        private final Trace slow;
        private final Trace fast;

        Review(MemoryState state, double elapsedDays) {
            double t = Math.max(0, elapsedDays);
            this.difficulty = state.difficulty();
            this.recall = curve.recall(state.stability(), state.trace(), difficulty, t);
            this.slow = new Trace(SLOW, state.stability(), difficulty, recall);
            this.fast = new Trace(FAST, state.trace(), difficulty, curve.fast(state.trace(), t));
        }

        MemoryState after(Grade grade) {
            double stability = clampTrace(slow.after(grade));
            double newFast = fast.after(grade);
            if (grade == Grade.AGAIN) {
                newFast = Math.min(newFast, 0.8 * stability);
            }
            return new MemoryState(stability, nextDifficulty(difficulty, recall, grade), clampTrace(newFast));
        }
    }

    /** One of the two traces in a review. */
    private final class Trace {
        private final int k;
        private final double before;
        private final double lapsed;
        private final double gain;

        /**
         * @param k index of the trace's first parameter
         * @param q probability of recall that the trace gave
         */
        Trace(int k, double before, double difficulty, double q) {
            this.k = k;
            this.before = before;
            this.lapsed = Math.min(
                    before, w.w(k + 3) * (Math.pow(before + 1, w.w(k + 4)) - 1) * Math.exp((1 - q) * w.w(k + 5)));
            this.gain = Math.exp(w.w(k) - 1.5)
                    * (11 - difficulty)
                    * Math.pow(before, -w.w(k + 1))
                    * Math.expm1((1 - q) * w.w(k + 2));
        }

        double after(Grade grade) {
            return switch (grade) {
                case AGAIN -> lapsed;
                case HARD -> grown(w.w(k + 6));
                case GOOD -> grown(1);
                case EASY -> grown(w.w(k + 7));
            };
        }

        private double grown(double bonus) {
            return Math.max(lapsed, before * (1 + gain * bonus));
        }
    }

    private double initialDifficulty(Grade grade) {
        return w.w(4) - Math.exp(w.w(5) * (grade.rating() - 1)) + 1;
    }

    private double nextDifficulty(double d, double r, Grade grade) {
        double change = -w.w(6) * (grade.rating() - 3) * (grade == Grade.AGAIN ? r + 0.1 : 1);
        return Math.clamp(0.01 * easiest + 0.99 * (d + (10 - d) / 9 * change), 1, 10);
    }

    private static double clampTrace(double x) {
        return Math.clamp(x, 1e-4, LONGEST_DAYS);
    }
}
