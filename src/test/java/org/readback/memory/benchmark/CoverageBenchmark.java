package org.readback.memory.benchmark;

import java.util.Locale;
import org.readback.memory.plan.Coverage;

/** How often forecasts of nominal 80 % come true for people of other parameters, or of another model, by the size of their log. */
public final class CoverageBenchmark {

    private static final int PEOPLE = 300;
    private static final int SIMULATED = 49;

    private CoverageBenchmark() {}

    public static void main(String[] arguments) {
        for (int reviews : new int[] {400, 1_000, 2_000}) {
            System.out.printf(
                    Locale.ROOT,
                    "fitted to %,d reviews: other parameters %.1f %%, another model %.1f %%%n",
                    reviews,
                    100 * Coverage.afterFit(Coverage.OTHER_PARAMETERS, reviews, PEOPLE, SIMULATED),
                    100 * Coverage.afterFit(Coverage.OTHER_MODEL, reviews, PEOPLE, SIMULATED));
        }
    }
}
