package org.readback.memory.plan;

import java.util.SplittableRandom;
import org.readback.memory.model.Fsrs7;
import org.readback.memory.model.Fsrs7Parameters;

/**
 * People whose memories follow FSRS-7 with parameters that differ: first stabilities by a factor, the others by an amount,
 * each drawn on its own.
 *
 * @param center the parameters that are most likely
 * @param spread how far people lie from it: 0 for no one apart, 1 for as far as different people lie from each other
 */
public record Fsrs7People(Fsrs7Parameters center, double spread) implements Population {

    public Fsrs7People {
        Uncertainty.check(spread);
    }

    @Override
    public Memory draw(SplittableRandom random) {
        double[] w = Uncertainty.apart(center.toArray(), Fsrs7Parameters::spread, spread, random);
        return new Memory(new Fsrs7(Fsrs7Parameters.clamped(w)), 0);
    }
}
