package org.readback.memory.evaluation;

import java.util.List;
import org.readback.memory.basics.Grade;

/**
 * Sorts reviews into the bins of RMSE(bins): intervals, numbers of long-term reviews and numbers of long-term lapses, each
 * on the logarithmic scale that srs-benchmark and fsrs-rs use.
 */
final class BinKeys {

    private final int[] reviewsUpTo;
    private final int[] lapsesBefore;
    private final ReviewLog log;

    BinKeys(ReviewLog log) {
        this.log = log;
        reviewsUpTo = new int[log.size()];
        lapsesBefore = new int[log.size()];
        for (int review = 0; review < log.size(); review++) {
            int before = log.previous(review);
            int reviews = before < 0 ? 0 : reviewsUpTo[before];
            int lapses = before < 0 ? 0 : lapsesBefore[before];
            boolean lapsed = before >= 0 && log.isTarget(before) && log.grade(before) == Grade.AGAIN;
            reviewsUpTo[review] = reviews + (log.isTarget(review) ? 1 : 0);
            lapsesBefore[review] = lapses + (lapsed ? 1 : 0);
        }
    }

    List<Integer> of(int review) {
        return List.of(
                step(log.studyDaysSince(review), 3.62, 248),
                step(reviewsUpTo[review] + 1, 1.89, 1.99),
                lapsesBefore[review] == 0 ? 0 : step(lapsesBefore[review], 1.73, 1.65));
    }

    private static int step(double x, double base, double scale) {
        return (int) Math.round(scale * Math.pow(base, Math.floor(Math.log(x) / Math.log(base))));
    }
}
