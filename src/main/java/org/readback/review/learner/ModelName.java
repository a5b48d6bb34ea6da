package org.readback.review.learner;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The memory models that cards can be kept with, as configuration and log name them. */
public enum ModelName {
    FSRS_6("FSRS-6"),
    FSRS_7("FSRS-7"),
    SBD("SBD"),
    MEAN("mean"),
    AVERAGE("average");

    private final String label;

    ModelName(String label) {
        this.label = label;
    }

    /** E.g. "FSRS-6". */
    public String label() {
        return label;
    }

    /** Whether its parameters are learnt from each person's reviews; otherwise it has none. */
    public boolean learns() {
        return this != AVERAGE;
    }

    /**
     * The model of this name. Called by MicroProfile Config.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static ModelName of(String label) {
        return Stream.of(values())
                .filter(name -> name.label.equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("\"" + label + "\" is no memory model; there are "
                        + Stream.of(values()).map(ModelName::label).collect(Collectors.joining(", "))));
    }
}
