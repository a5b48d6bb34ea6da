package org.readback.memory.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.readback.memory.basics.Elapsed;
import org.readback.memory.basics.Grade;
import org.readback.memory.basics.MemoryState;
import org.readback.memory.basics.NextStates;

/**
 * Several models that predict together: by the mean of their logits. Each keeps its own memory of a card and counts time
 * in its own way; the first one leads, its numbers are those of the {@link MemoryState}, and the others' stand beside them.
 * A state that lacks the memories of some is predicted, and carried on, by the models it has.
 */
public final class Ensemble implements MemoryModel {

    private static final double SHORTEST_DAYS = 1e-9;
    private static final double LONGEST_DAYS = 36_500;

    /** How near the logit at the interval must come to the one wanted. */
    private static final double CLOSE_ENOUGH = 1e-10;

    private static final int MOST_STEPS = 100;

    private final List<MemoryModel> members;
    private final NextStates first;

    /** @param members at least one, none an ensemble itself; the first one leads */
    public Ensemble(List<MemoryModel> members) {
        if (members.isEmpty() || members.stream().anyMatch(Ensemble.class::isInstance)) {
            throw new IllegalArgumentException("an ensemble needs single models, at least one, not " + members);
        }
        this.members = List.copyOf(members);
        this.first = together(members.stream().map(MemoryModel::firstStates).toList());
    }

    @Override
    public MemoryState first(Grade grade) {
        return first.of(grade);
    }

    @Override
    public NextStates firstStates() {
        return first;
    }

    @Override
    public MemoryState next(MemoryState state, double elapsedDays, Grade grade) {
        return next(state, Elapsed.days(elapsedDays), grade);
    }

    @Override
    public MemoryState next(MemoryState state, Elapsed elapsed, Grade grade) {
        MemoryState leading = members.getFirst().next(state, elapsed, grade);
        int known = known(state);
        List<MemoryState> others = new ArrayList<>(known);
        for (int i = 1; i < known; i++) {
            others.add(members.get(i).next(of(state, i), elapsed, grade));
        }
        return leading.with(others);
    }

    @Override
    public NextStates nextStates(MemoryState state, double elapsedDays) {
        return nextStates(state, Elapsed.days(elapsedDays));
    }

    @Override
    public NextStates nextStates(MemoryState state, Elapsed elapsed) {
        int known = known(state);
        List<NextStates> each = new ArrayList<>(known);
        for (int i = 0; i < known; i++) {
            each.add(members.get(i).nextStates(of(state, i), elapsed));
        }
        return together(each);
    }

    @Override
    public double retrievability(MemoryState state, double elapsedDays) {
        return retrievability(state, Elapsed.days(elapsedDays));
    }

    @Override
    public double retrievability(MemoryState state, Elapsed elapsed) {
        return Logit.inverse(logit(state, elapsed));
    }

    /** Found on the curve of the mean; at most 36,500 days. */
    @Override
    public double intervalDays(MemoryState state, double retention) {
        double wanted = Logit.of(retention);
        if (above(state, Math.log(SHORTEST_DAYS), wanted) <= 0) {
            return 0;
        }
        if (above(state, Math.log(LONGEST_DAYS), wanted) >= 0) {
            return LONGEST_DAYS;
        }
        double guess = members.getFirst().intervalDays(state, retention);
        return Math.exp(crossing(state, wanted, Math.log(Math.clamp(guess, SHORTEST_DAYS, LONGEST_DAYS))));
    }

    /**
     * Logarithm of the time at which the mean crosses a logit, by false position (Illinois): on this scale the curve is
     * nearly straight.
     *
     * @param guess where to look first
     */
    private double crossing(MemoryState state, double wanted, double guess) {
        double low = guess;
        double high = guess;
        double atLow = above(state, guess, wanted);
        double atHigh = atLow;
        for (double reach = 0.5; atHigh > 0; reach *= 2) {
            low = high;
            atLow = atHigh;
            high += reach;
            atHigh = above(state, high, wanted);
        }
        for (double reach = 0.5; atLow < 0; reach *= 2) {
            high = low;
            atHigh = atLow;
            low -= reach;
            atLow = above(state, low, wanted);
        }
        double middle = low;
        double atMiddle = atLow;
        int side = 0;
        for (int step = 0; step < MOST_STEPS && Math.abs(atMiddle) > CLOSE_ENOUGH; step++) {
            middle = high - atHigh * (high - low) / (atHigh - atLow);
            atMiddle = above(state, middle, wanted);
            if (atMiddle > 0) {
                low = middle;
                atLow = atMiddle;
                atHigh = side > 0 ? atHigh / 2 : atHigh;
                side = 1;
            } else {
                high = middle;
                atHigh = atMiddle;
                atLow = side < 0 ? atLow / 2 : atLow;
                side = -1;
            }
        }
        return middle;
    }

    private double above(MemoryState state, double logDays, double wanted) {
        return logit(state, Elapsed.days(Math.exp(logDays))) - wanted;
    }

    private double logit(MemoryState state, Elapsed elapsed) {
        int known = known(state);
        double sum = 0;
        for (int i = 0; i < known; i++) {
            sum += Logit.of(members.get(i).retrievability(of(state, i), elapsed));
        }
        return sum / known;
    }

    private int known(MemoryState state) {
        return Math.min(members.size(), 1 + state.beside().size());
    }

    private static MemoryState of(MemoryState state, int member) {
        return member == 0 ? state : state.beside().get(member - 1);
    }

    private static NextStates together(List<NextStates> each) {
        return new NextStates(
                together(each, Grade.AGAIN),
                together(each, Grade.HARD),
                together(each, Grade.GOOD),
                together(each, Grade.EASY));
    }

    private static MemoryState together(List<NextStates> each, Grade grade) {
        List<MemoryState> others = each.size() == 1 ? Collections.emptyList() : new ArrayList<>(each.size() - 1);
        for (int i = 1; i < each.size(); i++) {
            others.add(each.get(i).of(grade));
        }
        return each.getFirst().of(grade).with(others);
    }
}
