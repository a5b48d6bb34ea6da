package org.readback.study;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A person's progress.
 *
 * @param begun whether there is anything to show
 * @param retention percent recalled of all reviews in the days shown
 * @param reviews all reviews in the days shown
 * @param time the time they took, in words
 * @param daysStudied days with a review among the days shown
 * @param past the days shown, oldest first
 * @param states cards by state
 * @param coming what comes due, today first
 * @param topics how far the person is with each topic
 */
public record ProgressView(
        boolean begun,
        Optional<Long> retention,
        long tested,
        long reviews,
        String time,
        long daysStudied,
        List<PastDay> past,
        List<State> states,
        List<ComingDay> coming,
        List<Topic> topics) {
    /**
     * A topic.
     *
     * @param questions those that are asked
     * @param met those that the person has a card for
     * @param recall expected recall of those met, now, in percent; empty where none is
     * @param ofAll expected recall of all its questions, those not met counting nothing, in percent
     */
    public record Topic(String name, long questions, int met, Optional<Long> recall, long ofAll) {}

    /**
     * A day that is over, or today.
     *
     * @param retention percent recalled; empty on a day without a review of a learned card
     */
    public record PastDay(LocalDate day, int reviews, int fresh, int tested, Optional<Long> retention) {
        public String words() {
            return Figures.day(day);
        }
    }

    /** Cards in one state, and what the state means. */
    public record State(String name, String meaning, long cards) {}

    /** Cards that come due on a day; on the first one those overdue too. */
    public record ComingDay(LocalDate day, long cards) {
        public String words() {
            return Figures.day(day);
        }
    }
}
