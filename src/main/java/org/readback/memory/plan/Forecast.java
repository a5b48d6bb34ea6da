package org.readback.memory.plan;

import java.util.Arrays;

/**
 * Recall that is to be expected on a date, with its uncertainty.
 *
 * @param recall the middle of the forecast: as likely to be more as to be less
 * @param low one in ten outcomes lies below
 * @param high one in ten outcomes lies above
 */
public record Forecast(double recall, double low, double high) {

    /** The forecast that simulated outcomes make. */
    static Forecast of(double[] outcomes) {
        double[] sorted = outcomes.clone();
        Arrays.sort(sorted);
        return new Forecast(quantile(sorted, 0.5), quantile(sorted, 0.1), quantile(sorted, 0.9));
    }

    /** Between the outcomes at rank p·(n + 1), so that the next outcome falls below it with probability p. */
    private static double quantile(double[] sorted, double p) {
        double rank = Math.clamp(p * (sorted.length + 1), 1, sorted.length);
        int below = (int) rank;
        double rest = rank - below;
        return below == sorted.length ? sorted[below - 1] : (1 - rest) * sorted[below - 1] + rest * sorted[below];
    }
}
