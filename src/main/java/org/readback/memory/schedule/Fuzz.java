package org.readback.memory.schedule;

/**
 * Spreads an interval a little. The width is Anki's: none below 2.5 days, then 1 day plus 15 % of the part between 2.5 and
 * 7 days, 10 % of that between 7 and 20, and 5 % of the rest.
 */
final class Fuzz {

    /** Days that an interval is moved at most to get away from closed days. */
    private static final int FARTHEST = 366;

    private Fuzz() {}

    /** How far an interval of so many days may move either way. */
    static double delta(double days) {
        if (days < 2.5) {
            return 0;
        }
        return 1 + 0.15 * part(days, 2.5, 7) + 0.10 * part(days, 7, 20) + 0.05 * part(days, 20, Double.MAX_VALUE);
    }

    static int lowest(int days) {
        return (int) Math.round(days - delta(days));
    }

    static int highest(int days) {
        return (int) Math.round(days + delta(days));
    }

    /**
     * An interval drawn from the range, no shorter than {@code atLeast} and no longer than {@code atMost}: with the chances
     * that the days' loads give. Where every day of the range is closed, any of them.
     *
     * @param share where in the range, in [0, 1); NaN for no fuzz
     */
    static int spread(int days, double share, int atLeast, int atMost, DayLoad load) {
        int from = Math.min(atLeast, atMost);
        boolean fuzzy = !Double.isNaN(share);
        int low = Math.clamp(fuzzy ? lowest(days) : days, from, atMost);
        int high = Math.clamp(fuzzy ? highest(days) : days, low, atMost);
        if (load == DayLoad.EVEN) {
            return anyOf(low, high, fuzzy ? share : 0);
        }
        double room = 0;
        for (int day = low; day <= high; day++) {
            room += weight(load.on(day));
        }
        if (room == 0) {
            return anyOf(low, high, fuzzy ? share : 0);
        }
        double left = (fuzzy ? share : 0) * room;
        int last = low;
        for (int day = low; day <= high; day++) {
            double weight = weight(load.on(day));
            if (weight > 0) {
                last = day;
                if (left < weight) {
                    return day;
                }
                left -= weight;
            }
        }
        return last; // rounding ate the rest
    }

    private static int anyOf(int low, int high, double share) {
        return low + (int) (share * (high - low + 1));
    }

    private static double weight(double load) {
        return load == DayLoad.CLOSED ? 0 : 1 / ((1 + load) * (1 + load));
    }

    /** The open day nearest to this one, the earlier of two; the day itself where none is near. */
    static int nearestOpen(int day, int atLeast, int atMost, DayLoad load) {
        for (int away = 0; away <= FARTHEST; away++) {
            if (day - away >= atLeast && !load.closed(day - away)) {
                return day - away;
            }
            if (day + away <= atMost && !load.closed(day + away)) {
                return day + away;
            }
        }
        return day;
    }

    /** A number in [0, 1) that depends on nothing but the seed: the finaliser of SplitMix64. */
    static double share(long seed) {
        long z = seed + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        z ^= z >>> 31;
        return (z >>> 11) * 0x1.0p-53;
    }

    private static double part(double days, double from, double to) {
        return Math.max(0, Math.min(days, to) - from);
    }
}
