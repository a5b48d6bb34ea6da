package org.readback.memory.model;

import org.readback.memory.basics.Grade;
import org.readback.memory.basics.MemoryState;

/**
 * The average that needs no card: predicts for every card and every time the share that the person recalls. A forecast that
 * is no better has learnt nothing of cards. As it knows no time, its days come from FSRS-6 with defaults, and so do the
 * states it keeps.
 *
 * @param recall the share recalled, from 0 to 1
 */
public record Average(double recall) implements MemoryModel {

    public Average {
        // Written so that NaN fails too.
        if (!(recall >= 0 && recall <= 1)) {
            throw new IllegalArgumentException("recall is " + recall + "; it must lie between 0 and 1");
        }
    }

    @Override
    public MemoryState first(Grade grade) {
        return Fsrs6.DEFAULT.first(grade);
    }

    @Override
    public MemoryState next(MemoryState state, double elapsedDays, Grade grade) {
        return Fsrs6.DEFAULT.next(state, elapsedDays, grade);
    }

    @Override
    public double retrievability(MemoryState state, double elapsedDays) {
        return recall;
    }

    @Override
    public double intervalDays(MemoryState state, double retention) {
        return Fsrs6.DEFAULT.intervalDays(state, retention);
    }
}
