package org.readback.memory.fit;

/** Watches a fit, and may end it. */
@FunctionalInterface
public interface FitProgress {

    /** Watches nothing. */
    FitProgress NONE = (done, of) -> true;

    /**
     * Called after each step.
     *
     * @return false to end the fit with a {@link java.util.concurrent.CancellationException}
     */
    boolean goOn(int done, int of);
}
