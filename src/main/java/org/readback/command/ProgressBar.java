package org.readback.command;

import java.io.PrintStream;
import org.readback.memory.fit.FitProgress;

/** One line that fills up while a command works, drawn anew only when it changes. */
final class ProgressBar {

    private static final int WIDTH = 40;

    private final PrintStream err;
    private final int parts;
    private int done;
    private int shown = -1;

    /** @param parts how many parts of about the same length the work has */
    ProgressBar(PrintStream err, int parts) {
        this.err = err;
        this.parts = parts;
        draw(0);
    }

    /** Watches a fit that is one part of the work, or a share of it. */
    FitProgress fit() {
        return (step, of) -> {
            // Most fits end long before the last step they may take.
            draw((done + 0.9 * Math.min(1, 2.0 * step / of)) / parts);
            return true;
        };
    }

    void partDone() {
        done++;
        draw(done / (double) parts);
        if (done == parts) {
            err.println();
        }
    }

    private void draw(double share) {
        int percent = (int) (100 * share);
        if (percent > shown) {
            shown = percent;
            int filled = percent * WIDTH / 100;
            err.print("\r[" + "#".repeat(filled) + "-".repeat(WIDTH - filled) + "] " + percent + " %");
            err.flush();
        }
    }
}
