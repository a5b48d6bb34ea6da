package org.readback.study.queue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.readback.review.card.DueCards;

/**
 * A day's due reviews, by whether something asked today gives them away.
 *
 * @param free those that nothing gives away
 * @param last those that are given away and have waited long enough; to be asked after all others
 * @param waiting how many wait until tomorrow
 */
record DueToday(List<DueCards.DueReview> free, List<DueCards.DueReview> last, int waiting) {
    /** Days that a review is held back at most; then it is asked at the end of the day, whatever gave it away. */
    private static final int LONGEST_HELD = 2;

    /** All that could be asked today if there were room. */
    List<DueCards.DueReview> askable() {
        return Stream.concat(free.stream(), last.stream()).toList();
    }

    static DueToday of(List<DueCards.DueReview> due, BuriedSiblings apart, LocalDate today) {
        List<DueCards.DueReview> free = new ArrayList<>();
        List<DueCards.DueReview> last = new ArrayList<>();
        int waiting = 0;
        for (DueCards.DueReview review : due) {
            if (!apart.holds(review.question())) {
                free.add(review);
            } else if (review.dueDay().isAfter(today.minusDays(LONGEST_HELD))) {
                waiting++;
            } else {
                last.add(review);
            }
        }
        return new DueToday(free, last, waiting);
    }
}
