package org.readback.memory;

import java.util.List;

/** Parameters of the models that learn from a person's reviews. SBD is not among them: its fit foretells no better. */
public record ModelParameters(Fsrs6Parameters fsrs6, Fsrs7Parameters fsrs7) {

    /** The published ones. */
    public static final ModelParameters DEFAULTS =
            new ModelParameters(Fsrs6Parameters.DEFAULTS, Fsrs7Parameters.DEFAULTS);

    /** FSRS-6, which leads, FSRS-7 and SBD with its defaults: the mean that foretells best (docs/memory.md). */
    public Ensemble mean() {
        return new Ensemble(List.of(new Fsrs6(fsrs6), new Fsrs7(fsrs7), Sbd.DEFAULT));
    }
}
