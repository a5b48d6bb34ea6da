package org.readback.memory.fit;

import java.util.concurrent.CancellationException;

/** Watches a fit, and may end it. */
@FunctionalInterface
public interface FitProgress {

    /** Watches nothing. */
    FitProgress NONE = (done, of) -> true;

    /**
     * Called after each step.
     *
     * @return false to end the fit with a {@link CancellationException}
     */
    boolean goOn(int done, int of);

    /** The progress of one of several parts that are alike, the first one being 0, as progress of the whole. */
    default FitProgress part(int part, int parts) {
        return (done, of) -> goOn(part * of + done, parts * of);
    }

    /** Reports a step and ends the fit if that is wanted. */
    default void stepOrStop(int done, int of) {
        if (!goOn(done, of)) {
            throw new CancellationException("the fit was stopped after " + done + " of " + of + " steps");
        }
    }
}
