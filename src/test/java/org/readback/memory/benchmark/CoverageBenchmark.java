package org.readback.memory.benchmark;

import java.util.Locale;
import org.readback.memory.plan.Coverage;

/**
 * How often forecasts of nominal 80 % come true for people whose memory is not the model's, by what their cards are kept
 * with and the size of their log. Argument: a seed, so that other people can be looked at than those the widths were chosen on.
 */
public final class CoverageBenchmark {

    private static final int PEOPLE = 200;
    private static final int SIMULATED = 49;

    private CoverageBenchmark() {}

    public static void main(String[] arguments) {
        long seed = arguments.length > 0 ? Long.parseLong(arguments[0]) : 1;
        for (Coverage.InUse inUse : Coverage.InUse.values()) {
            for (int reviews : new int[] {400, 1_000, 2_000}) {
                System.out.printf(
                        Locale.ROOT,
                        "%s, fitted to %,d reviews: people of FSRS-6 %.1f %%, of FSRS-7 %.1f %%, of SBD %.1f %%%n",
                        inUse,
                        reviews,
                        100 * Coverage.afterFit(inUse, Coverage.FSRS_6, reviews, PEOPLE, SIMULATED, seed),
                        100 * Coverage.afterFit(inUse, Coverage.FSRS_7, reviews, PEOPLE, SIMULATED, seed),
                        100 * Coverage.afterFit(inUse, Coverage.SBD, reviews, PEOPLE, SIMULATED, seed));
            }
        }
    }
}
