package org.readback.memory.model;

import java.util.Optional;
import org.readback.memory.basics.Elapsed;
import org.readback.memory.basics.Grade;
import org.readback.memory.basics.MemoryState;
import org.readback.memory.basics.NextStates;

/** A model of forgetting: how a review changes a memory, and how the memory fades until the next. Immutable. */
public interface MemoryModel {

    /** The memory that a card's first review leaves. */
    MemoryState first(Grade grade);

    /**
     * The memory after one more review.
     *
     * @param elapsedDays days since the review that left {@code state}, as {@link #days} counts them; negative values count
     *     as 0
     */
    MemoryState next(MemoryState state, double elapsedDays, Grade grade);

    /** Probability of recall, in [0, 1], {@code elapsedDays} after the review that left {@code state}. */
    double retrievability(MemoryState state, double elapsedDays);

    /**
     * Days until recall falls to {@code retention}; not rounded, never negative. {@code Scheduler} applies limits.
     *
     * @param retention above 0, at most 1
     */
    double intervalDays(MemoryState state, double retention);

    /** How this model counts the time between two reviews: whole study days unless it says otherwise. */
    default double days(Elapsed elapsed) {
        return elapsed.studyDays();
    }

    /** The memory after one more review of a real card. */
    default MemoryState next(MemoryState state, Elapsed elapsed, Grade grade) {
        return next(state, days(elapsed), grade);
    }

    /** Probability of recall of a real card. */
    default double retrievability(MemoryState state, Elapsed elapsed) {
        return retrievability(state, days(elapsed));
    }

    /** The memory after a review of a card that may never have been reviewed. */
    default MemoryState next(Optional<MemoryState> state, double elapsedDays, Grade grade) {
        return state.isPresent() ? next(state.get(), elapsedDays, grade) : first(grade);
    }

    /** The memory after a first review, for each grade. */
    default NextStates firstStates() {
        return new NextStates(first(Grade.AGAIN), first(Grade.HARD), first(Grade.GOOD), first(Grade.EASY));
    }

    /** The same as four calls of {@link #next(MemoryState, double, Grade)}; models share the work where they can. */
    default NextStates nextStates(MemoryState state, double elapsedDays) {
        return new NextStates(
                next(state, elapsedDays, Grade.AGAIN),
                next(state, elapsedDays, Grade.HARD),
                next(state, elapsedDays, Grade.GOOD),
                next(state, elapsedDays, Grade.EASY));
    }

    /** The same for a real card. */
    default NextStates nextStates(MemoryState state, Elapsed elapsed) {
        return nextStates(state, days(elapsed));
    }
}
