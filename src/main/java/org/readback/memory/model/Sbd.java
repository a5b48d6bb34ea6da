package org.readback.memory.model;

import org.readback.memory.basics.Elapsed;
import org.readback.memory.basics.Grade;
import org.readback.memory.basics.MemoryState;

/**
 * SBD (stability, brittleness, difficulty), the model with seven parameters that srs-benchmark evaluates, in its closed
 * form: R(t) = (1 + a/S)^−β with age a = t^(1/k) + b. A success adds the age to the stability; a failure shrinks it to
 * S·(1 − R)^c. Brittleness n counts failures, and half for each Hard; it steepens the curve: β = e^α·(δ + n)^c. The head
 * start b = e^(v/k)·ρ^(−g/2)·√S depends on the last grade.
 *
 * <p>{@link MemoryState#difficulty} holds the brittleness, 0 to 50 stretched over 1 to 10; {@link MemoryState#trace} holds
 * the head start b.
 */
public final class Sbd implements MemoryModel {

    /** SBD with the published default parameters. */
    public static final Sbd DEFAULT = new Sbd(SbdParameters.DEFAULTS);

    private static final double MOST_BRITTLE = 50;
    private static final double SMALLEST = 1e-6;

    private final SbdParameters w;

    /** Logarithm of the ratio of first stabilities of neighbouring grades. */
    private final double logRho;

    private final double delta;

    public Sbd(SbdParameters parameters) {
        this.w = parameters;
        this.logRho = (w.high() - w.low()) / 3;
        this.delta = Math.exp(w.logDelta());
    }

    @Override
    public MemoryState first(Grade grade) {
        double stability = clampStability(Math.exp(w.low() + logRho * (grade.rating() - 1)));
        return state(stability, brittlenessOf(grade), grade);
    }

    @Override
    public MemoryState next(MemoryState state, double elapsedDays, Grade grade) {
        double r = retrievability(state, elapsedDays);
        double brittleness = brittleness(state);
        // Dividing through R instead of adding the age keeps the published limits on R.
        double stability = grade.recalled()
                ? state.stability() * Math.pow(r, -1 / steepness(brittleness))
                : state.stability() * Math.pow(1 - r, w.c());
        return state(clampStability(stability), brittleness + brittlenessOf(grade), grade);
    }

    @Override
    public double retrievability(MemoryState state, double elapsedDays) {
        double age = Math.pow(Math.max(0, elapsedDays), 1 / w.k()) + state.trace();
        double r = Math.pow(1 + age / state.stability(), -steepness(brittleness(state)));
        return Math.clamp(r, SMALLEST, 1 - SMALLEST);
    }

    @Override
    public double intervalDays(MemoryState state, double retention) {
        double reached = Math.pow(retention, -1 / steepness(brittleness(state))) - 1;
        return Math.pow(Math.max(0, state.stability() * reached - state.trace()), w.k());
    }

    /** Days and their fractions, by the clock. */
    @Override
    public double days(Elapsed elapsed) {
        return elapsed.clockDays();
    }

    private MemoryState state(double stability, double brittleness, Grade grade) {
        double headStart = Math.exp(w.v() / w.k() - logRho * (grade.rating() - 1) / 2) * Math.sqrt(stability);
        return new MemoryState(stability, 1 + 9 * Math.min(brittleness, MOST_BRITTLE) / MOST_BRITTLE, headStart);
    }

    private double steepness(double brittleness) {
        return Math.exp(w.alpha()) * Math.pow(delta + brittleness, w.c());
    }

    private static double brittleness(MemoryState state) {
        return (state.difficulty() - 1) * MOST_BRITTLE / 9;
    }

    private static double brittlenessOf(Grade grade) {
        return Math.max(0, (3 - grade.rating()) / 2.0);
    }

    private static double clampStability(double s) {
        return Math.clamp(s, 0.001, 36_500);
    }
}
