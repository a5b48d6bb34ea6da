package org.readback.memory.plan;

import java.util.ArrayList;
import java.util.List;

/**
 * How the reviews that waited while somebody was away are spread over the days after: no day asks more than an ordinary one
 * and half as many again, until nothing waits any more. No card is given another day by it.
 *
 * @param perDay reviews a day at most
 */
public record Spread(int perDay) {
    /** A day's reviews, as a multiple of an ordinary day's: more than come in, so that what waits shrinks every day. */
    public static final double FACTOR = 1.5;

    /** Reviews that no day need be spared, however little the person did before: about five minutes. */
    public static final int LEAST = 20;

    /**
     * How a person's reviews are spread.
     *
     * @param ordinary reviews of an ordinary day
     * @param limit reviews a day at most by the person's own wish
     */
    public static Spread of(double ordinary, int limit) {
        // Written so that NaN fails too.
        if (!(ordinary >= 0) || limit < 0) {
            throw new IllegalArgumentException(
                    "an ordinary day of " + ordinary + " reviews and a limit of " + limit + " are not possible");
        }
        return new Spread(Math.min(limit, Math.max(LEAST, (int) Math.min(limit, Math.ceil(ordinary * FACTOR)))));
    }

    /** One of the days after: whether the person studies on it, and how many reviews are promised for it. */
    public record Coming(boolean open, int promised) {}

    /**
     * What the days after are expected to ask.
     *
     * @param perDay reviews of each day, until the day on which nothing is left over
     * @param left what still waits after the last of the days; 0 where they were enough
     */
    public record Plan(List<Integer> perDay, int left) {}

    /**
     * Spreads what waits.
     *
     * @param waiting reviews that wait before the first of the days
     * @param days the days after the absence, in order; reviews promised for a closed one wait too
     */
    public Plan over(int waiting, List<Coming> days) {
        List<Integer> asked = new ArrayList<>();
        int left = waiting;
        for (Coming day : days) {
            if (left == 0) {
                break;
            }
            left += day.promised();
            int today = day.open() ? Math.min(left, perDay) : 0;
            asked.add(today);
            left -= today;
        }
        return new Plan(List.copyOf(asked), left);
    }
}
