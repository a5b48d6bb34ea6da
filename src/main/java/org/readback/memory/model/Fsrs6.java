package org.readback.memory.model;

import org.readback.memory.basics.Grade;
import org.readback.memory.basics.MemoryState;
import org.readback.memory.basics.NextStates;

/**
 * FSRS-6 in double precision, as published by the open-spaced-repetition project. Two reviews on one study day follow its
 * short-term formula; where implementations differ, this follows fsrs-rs and ts-fsrs: a same-day Hard, Good or Easy never
 * lowers stability.
 */
public final class Fsrs6 implements MemoryModel {

    /** FSRS-6 with the published default parameters. */
    public static final Fsrs6 DEFAULT = new Fsrs6(Fsrs6Parameters.DEFAULTS);

    private final Fsrs6Parameters parameters;

    // The terms that do not depend on the card, computed once. Powers are written as exponentials of logarithms, which
    // the
    // processor is quicker at than at Math.pow and Math.expm1, and which differ from them in the sixteenth digit.
    private final double decay;
    private final double factor;
    private final double[] difficultyStep = new double[5];
    private final double easiest;
    private final double mostKept;
    private final double[] sameDayGain = new double[5];
    private final double[] bonus = {1, 1, 1, 1, 1};
    private final MemoryState[] first = new MemoryState[5];
    private final double w6;
    private final double w7;
    private final double w8;
    private final double w9;
    private final double w10;
    private final double w11;
    private final double w12;
    private final double w13;
    private final double w14;
    private final double w19;

    /** How many times its stability a memory takes to fall to a retention. */
    private record Reach(double retention, double stabilities) {}

    // Almost every interval is asked for at the retention of the one before. Threads may overwrite each other's;
    // whichever
    // they see is right for the retention it names.
    private Reach reach = new Reach(0.9, 1);

    public Fsrs6(Fsrs6Parameters parameters) {
        this.parameters = parameters;
        decay = -parameters.w(20);
        factor = Math.pow(0.9, 1 / decay) - 1;
        easiest = initialDifficulty(Grade.EASY);
        mostKept = Exponential.exp(-parameters.w(17) * parameters.w(18));
        w6 = parameters.w(6);
        w7 = parameters.w(7);
        w8 = parameters.w(8);
        w9 = parameters.w(9);
        w10 = parameters.w(10);
        w11 = parameters.w(11);
        w12 = parameters.w(12);
        w13 = parameters.w(13);
        w14 = parameters.w(14);
        w19 = parameters.w(19);
        bonus[Grade.HARD.rating()] = parameters.w(15);
        bonus[Grade.EASY.rating()] = parameters.w(16);
        for (Grade grade : Grade.values()) {
            int g = grade.rating();
            difficultyStep[g] = w6 * (g - 3) / 9;
            sameDayGain[g] = Exponential.exp(parameters.w(17) * (g - 3 + parameters.w(18)));
            first[g] = new MemoryState(parameters.w(g - 1), Math.clamp(initialDifficulty(grade), 1, 10));
        }
    }

    public Fsrs6Parameters parameters() {
        return parameters;
    }

    @Override
    public MemoryState first(Grade grade) {
        return first[grade.rating()];
    }

    @Override
    public MemoryState next(MemoryState state, double elapsedDays, Grade grade) {
        double s = state.stability();
        double d = state.difficulty();
        double stability;
        if (elapsedDays < 1) {
            stability = sameDay(s, sameDayFade(s), grade);
        } else {
            double r = retrievability(s, elapsedDays);
            stability = grade == Grade.AGAIN ? forgotten(s, d, r) : recalled(s, growth(s, d), lateness(r), grade);
        }
        return stateOf(stability, d, grade);
    }

    @Override
    public NextStates nextStates(MemoryState state, double elapsedDays) {
        double s = state.stability();
        double d = state.difficulty();
        if (elapsedDays < 1) {
            double fade = sameDayFade(s);
            return new NextStates(
                    stateOf(sameDay(s, fade, Grade.AGAIN), d, Grade.AGAIN),
                    stateOf(sameDay(s, fade, Grade.HARD), d, Grade.HARD),
                    stateOf(sameDay(s, fade, Grade.GOOD), d, Grade.GOOD),
                    stateOf(sameDay(s, fade, Grade.EASY), d, Grade.EASY));
        }
        double r = retrievability(s, elapsedDays);
        double growth = growth(s, d);
        double late = lateness(r);
        return new NextStates(
                stateOf(forgotten(s, d, r), d, Grade.AGAIN),
                stateOf(recalled(s, growth, late, Grade.HARD), d, Grade.HARD),
                stateOf(recalled(s, growth, late, Grade.GOOD), d, Grade.GOOD),
                stateOf(recalled(s, growth, late, Grade.EASY), d, Grade.EASY));
    }

    @Override
    public double retrievability(MemoryState state, double elapsedDays) {
        return retrievability(state.stability(), Math.max(0, elapsedDays));
    }

    @Override
    public double intervalDays(MemoryState state, double retention) {
        Reach known = reach;
        if (known.retention != retention) {
            known = new Reach(retention, (Math.pow(retention, 1 / decay) - 1) / factor);
            reach = known;
        }
        double days = state.stability() * known.stabilities;
        return days > 0 ? days : 0;
    }

    /**
     * The state that a card kept by SM-2 (ease and interval) most likely has, as fsrs-rs derives it.
     *
     * @param ease SM-2's ease factor, such as 2.5
     * @param intervalDays its last interval, in days
     * @param retention the share of reviews its person recalled, between 0 and 1
     */
    public MemoryState fromSm2(double ease, double intervalDays, double retention) {
        double interval = Math.max(intervalDays, Fsrs6Parameters.MIN_STABILITY);
        double s = interval * factor / (Math.pow(retention, 1 / decay) - 1);
        double d = 11 - (ease - 1) / (Exponential.exp(w8) * Math.pow(s, -w9) * Math.expm1((1 - retention) * w10));
        return new MemoryState(clampStability(s), Math.clamp(d, 1, 10));
    }

    private MemoryState stateOf(double stability, double difficulty, Grade grade) {
        return new MemoryState(clampStability(stability), nextDifficulty(difficulty, grade));
    }

    private double initialDifficulty(Grade grade) {
        return parameters.w(4) - Exponential.exp(parameters.w(5) * (grade.rating() - 1)) + 1;
    }

    /** Difficulty moves against the grade, less the nearer it is to 10, and drifts back towards the easiest first one. */
    double nextDifficulty(double d, Grade grade) {
        double moved = d - difficultyStep[grade.rating()] * (10 - d);
        return within(w7 * easiest + (1 - w7) * moved, 1, 10);
    }

    double retrievability(double s, double elapsedDays) {
        // Two logarithms side by side are quicker than a quotient and then one.
        return Exponential.exp(decay, Exponential.log(Math.fma(factor, elapsedDays, s)) - Exponential.log(s));
    }

    // What follows keeps apart what must wait for recall, lateness, from what need not: a step is as quick as the
    // longest
    // chain of sums in it.

    /** What a Good adds to stability, before {@link #lateness}. */
    double growth(double s, double d) {
        return s * (11 - d) * Exponential.exp(w8 - w9 * Exponential.log(s));
    }

    /** How much more a review adds the more was forgotten. */
    double lateness(double r) {
        return Exponential.expm1(Math.fma(-w10, r, w10));
    }

    double recalled(double s, double growth, double late, Grade grade) {
        return Math.fma(growth * bonus[grade.rating()], late, s);
    }

    double forgotten(double s, double d, double r) {
        double kept = w11 * Exponential.expm1(w13 * Exponential.log(s + 1));
        double late = Exponential.exp(Math.fma(-w14, r, w14 - w12 * Exponential.log(d)));
        double relearned = kept * late;
        double most = s * mostKept;
        return relearned < most ? relearned : most;
    }

    private double sameDayFade(double s) {
        return Exponential.exp(-w19, Exponential.log(s));
    }

    private double sameDay(double s, double fade, Grade grade) {
        double k = sameDayGain[grade.rating()] * fade;
        return s * (grade == Grade.AGAIN ? k : Math.max(1, k));
    }

    private static double clampStability(double s) {
        return within(s, Fsrs6Parameters.MIN_STABILITY, Fsrs6Parameters.MAX_STABILITY);
    }

    /** As Math.clamp, but the processor can go on before it knows which of the three it is. */
    private static double within(double x, double low, double high) {
        return x < low ? low : x > high ? high : x;
    }
}
