package org.readback.memory.plan;

import java.util.SplittableRandom;
import org.readback.memory.model.Fsrs6;
import org.readback.memory.model.Fsrs6Parameters;

/**
 * People whose memories follow FSRS-6 with parameters that differ: first stabilities by a factor, the others by an amount,
 * each drawn on its own.
 *
 * @param center the parameters that are most likely
 * @param spread how far people lie from it: 0 for no one apart, 1 for as far as different people lie from each other
 */
public record Fsrs6People(Fsrs6Parameters center, double spread) implements Population {

    public Fsrs6People {
        Uncertainty.check(spread);
    }

    @Override
    public Memory draw(SplittableRandom random) {
        double[] w = Uncertainty.apart(center.toArray(), Fsrs6Parameters::spread, spread, random);
        return new Memory(new Fsrs6(Fsrs6Parameters.clamped(w)), 0);
    }
}
