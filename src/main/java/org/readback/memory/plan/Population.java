package org.readback.memory.plan;

import java.util.SplittableRandom;
import org.readback.memory.Fsrs6;
import org.readback.memory.Fsrs6Parameters;

/**
 * People whose memories differ from a model's, as far as its parameters are uncertain: first stabilities by a factor, the
 * other parameters by an amount, each drawn on its own.
 *
 * @param center the parameters that the model holds for most likely
 * @param spread how far people lie from it: 0 for no one apart, 1 for as far as different people lie from each other
 */
public record Population(Fsrs6Parameters center, double spread) {

    /** Standard deviation of the logarithm of a first stability between people. */
    private static final double FIRST_STABILITY_SPREAD = 0.7;

    /** Standard deviations of w4 to w20 between people (fsrs-rs). */
    private static final double[] SPREAD = {
        0.57, 0.28, 0.6, 0.12, 0.39, 0.18, 0.33, 0.3, 0.09, 0.16, 0.57, 0.25, 1.03, 0.31, 0.32, 0.14, 0.27
    };

    /**
     * The people that a person may be whose parameters were fitted to so many reviews. A fit is never certain: its mistakes
     * are of the size of people's differences where reviews are few, and shrink slowly. How slowly was measured on simulated
     * people ({@code CoverageBenchmark}).
     *
     * @param reviews how many the log had
     */
    public static Population aroundFit(Fsrs6Parameters fitted, int reviews) {
        return new Population(fitted, Math.min(1, 5.5 * Math.pow(Math.max(1, reviews), -0.32)));
    }

    public Population {
        if (!(spread >= 0 && spread <= 1)) {
            throw new IllegalArgumentException("spread is " + spread + "; it must lie between 0 and 1");
        }
    }

    /** One of these people's memory. */
    public Fsrs6 draw(SplittableRandom random) {
        double[] w = center.toArray();
        // One factor for all first stabilities: who keeps easy cards longer keeps hard ones longer, too.
        double factor = Math.exp(spread * FIRST_STABILITY_SPREAD * random.nextGaussian());
        for (int i = 0; i < 4; i++) {
            w[i] *= factor;
        }
        for (int i = 4; i < w.length; i++) {
            w[i] += spread * SPREAD[i - 4] * random.nextGaussian();
        }
        return new Fsrs6(Fsrs6Parameters.clamped(w));
    }
}
