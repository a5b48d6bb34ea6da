package org.readback.memory.model;

import java.util.List;

/** The parameters of the models that learn from a person's reviews. */
public record ModelParameters(Fsrs6Parameters fsrs6, Fsrs7Parameters fsrs7, SbdParameters sbd) {

    /** The published ones. */
    public static final ModelParameters DEFAULTS =
            new ModelParameters(Fsrs6Parameters.DEFAULTS, Fsrs7Parameters.DEFAULTS, SbdParameters.DEFAULTS);

    public ModelParameters with(Fsrs6Parameters learnt) {
        return new ModelParameters(learnt, fsrs7, sbd);
    }

    public ModelParameters with(Fsrs7Parameters learnt) {
        return new ModelParameters(fsrs6, learnt, sbd);
    }

    public ModelParameters with(SbdParameters learnt) {
        return new ModelParameters(fsrs6, fsrs7, learnt);
    }

    /** FSRS-6, which leads, FSRS-7 and SBD: the mean that predicts best (docs/memory.md). */
    public Ensemble mean() {
        return new Ensemble(List.of(new Fsrs6(fsrs6), new Fsrs7(fsrs7), new Sbd(sbd)));
    }
}
