package org.readback.memory;

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
        double t = Math.max(0, elapsedDays);
        double d = state.difficulty();
        double fast = state.trace();
        double r = curve.recall(state.stability(), fast, d, t);
        double stability = clampTrace(strengthen(SLOW, state.stability(), d, r, grade));
        double newFast = strengthen(FAST, fast, d, curve.fast(fast, t), grade);
        if (grade == Grade.AGAIN) {
            newFast = Math.min(newFast, 0.8 * stability);
        }
        return new MemoryState(stability, nextDifficulty(d, r, grade), clampTrace(newFast));
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

    /**
     * A trace after a review.
     *
     * @param k index of the trace's first parameter
     * @param q probability of recall that the trace gave
     */
    private double strengthen(int k, double x, double d, double q, Grade grade) {
        double lapsed = Math.min(x, w.w(k + 3) * (Math.pow(x + 1, w.w(k + 4)) - 1) * Math.exp((1 - q) * w.w(k + 5)));
        double bonus = switch (grade) {
            case AGAIN -> 0;
            case HARD -> w.w(k + 6);
            case GOOD -> 1;
            case EASY -> w.w(k + 7);
        };
        if (grade == Grade.AGAIN) {
            return lapsed;
        }
        double gain = Math.exp(w.w(k) - 1.5) * (11 - d) * Math.pow(x, -w.w(k + 1)) * Math.expm1((1 - q) * w.w(k + 2));
        return Math.max(lapsed, x * (1 + gain * bonus));
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
