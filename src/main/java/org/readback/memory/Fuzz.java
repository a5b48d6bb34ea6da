package org.readback.memory;

/**
 * Spreads an interval a little. The width is Anki's: none below 2.5 days, then 1 day plus 15 % of the part between 2.5 and
 * 7 days, 10 % of that between 7 and 20, and 5 % of the rest.
 */
final class Fuzz {

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

    /** Days, ends included. */
    record Range(int low, int high) {}

    /** The days that an interval may move to, none shorter than {@code atLeast} and none longer than {@code atMost}. */
    static Range range(int days, int atLeast, int atMost) {
        int low = Math.clamp(lowest(days), Math.min(atLeast, atMost), atMost);
        return new Range(low, Math.clamp(highest(days), low, atMost));
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
