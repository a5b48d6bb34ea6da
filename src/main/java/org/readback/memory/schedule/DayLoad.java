package org.readback.memory.schedule;

/**
 * How much each of the coming study days already holds, so that a new interval can go where there is room. Among the days
 * of the fuzz range one with load x is drawn with a weight of 1/(1 + x)²; a closed day is avoided, outside the range too.
 */
@FunctionalInterface
public interface DayLoad {

    /** The load of a day on which the person does not study. */
    double CLOSED = Double.POSITIVE_INFINITY;

    /** Every day is as good as any other. */
    DayLoad EVEN = daysFromToday -> 0;

    /**
     * The load of a day, in cards or anything that adds up like them.
     *
     * @param daysFromToday 1 for tomorrow
     * @return 0 or more, or {@link #CLOSED}
     */
    double on(int daysFromToday);

    /** Whether the person does not study then. */
    default boolean closed(int daysFromToday) {
        return on(daysFromToday) == CLOSED;
    }
}
