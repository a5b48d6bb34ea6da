package org.readback.progress.figure;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The figures of a person's progress, as addresses name them. */
enum ChartId {
    RETENTION,
    RETENTION_OVER_TIME,
    DUE,
    TOPICS,
    CALIBRATION,
    STATES,
    RECALL_NOW,
    STABILITY,
    INTERVALS,
    DIFFICULTY,
    REVIEWS,
    MINUTES,
    CALENDAR,
    HOURS,
    ANSWER_BUTTONS;

    /** E.g. "recall-now". */
    String address() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<ChartId> at(String address) {
        return Arrays.stream(values())
                .filter(name -> name.address().equals(address))
                .findFirst();
    }
}
