package org.readback.memory.plan;

import java.util.SplittableRandom;
import org.readback.memory.model.Sbd;
import org.readback.memory.model.SbdParameters;

/**
 * People whose memories follow SBD with parameters that differ: first stabilities by a factor, the others by an amount, each
 * drawn on its own.
 *
 * @param center the parameters that are most likely
 * @param spread how far people lie from it: 0 for no one apart, 1 for as far as different people lie from each other
 */
public record SbdPeople(SbdParameters center, double spread) implements Population {

    private static final int FIRST_STABILITIES = 2;

    public SbdPeople {
        Uncertainty.check(spread);
    }

    @Override
    public Memory draw(SplittableRandom random) {
        double[] w = center.toArray();
        // SBD's stabilities count days under a root.
        double lift = spread * Uncertainty.FIRST_STABILITY / center.k() * random.nextGaussian();
        for (int i = 0; i < w.length; i++) {
            w[i] += i < FIRST_STABILITIES ? lift : spread * SbdParameters.spread(i) * random.nextGaussian();
        }
        return new Memory(new Sbd(SbdParameters.clamped(w)), 0);
    }
}
