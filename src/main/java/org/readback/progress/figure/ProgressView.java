package org.readback.progress.figure;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import org.readback.memory.basics.Grade;
import org.readback.review.card.CardStatus;

/** A person's progress, a page at a time. */
public final class ProgressView {
    private ProgressView() {}

    /**
     * How the person is doing, and what is coming.
     *
     * @param begun whether there is anything to show
     * @param met cards
     * @param expected how many of them the person would recall now
     */
    public record Overview(
            boolean begun,
            TimeRange look,
            Work work,
            Optional<Retention> retention,
            DataTable retentionOverTime,
            long met,
            long expected,
            DataTable topics,
            Ahead ahead,
            Optional<Forecast> forecast) {
        /** What tells the columns of what comes due apart. */
        public List<CardStatus> stages() {
            return List.of(CardStatus.LEARNING, CardStatus.YOUNG, CardStatus.MATURE);
        }
    }

    /**
     * What comes due.
     *
     * @param cards how many, until the last of the days ahead
     * @param overdue how many of them were due before today
     */
    public record Ahead(DataTable figure, long cards, long overdue) {}

    /** What was done: reviews, on how many days, the time they took, and that of one in seconds. */
    public record Work(long reviews, long days, String time, Optional<Long> pace) {}

    /**
     * What was recalled of learned cards, beside what is wished for.
     *
     * @param desired in percent
     */
    public record Retention(Proportion share, long desired, DataTable figure) {
        private static final int FEW = 30;

        public boolean few() {
            return share.whole() < FEW;
        }

        public boolean below() {
            return share.high().orElse(desired) < desired;
        }

        public boolean above() {
            return share.low().orElse(desired) > desired;
        }
    }

    /**
     * What was predicted and what came.
     *
     * @param predicted the mean, in percent
     * @param right whether chance alone may have made the difference
     */
    public record Forecast(long predicted, Proportion came, boolean right, DataTable figure) {}

    /** The person's cards: by state, and how their memories are spread. */
    public record Cards(
            boolean begun,
            long met,
            long expected,
            DataTable states,
            Spread recall,
            Spread stability,
            Spread intervals,
            Spread difficulty) {}

    /** How a measure is spread; the one in the middle in words. */
    public record Spread(DataTable figure, String median) {}

    /** When and how the person studies. */
    public record Habits(
            boolean begun,
            TimeRange look,
            Work work,
            DataTable reviews,
            DataTable minutes,
            List<CalendarFigure.Picture> pictures,
            DataTable calendar,
            long daysStudied,
            DataTable hours,
            DataTable buttons) {
        /** What tells the columns of reviews apart. */
        public List<CardStatus> stages() {
            return List.of(CardStatus.NEW, CardStatus.LEARNING, CardStatus.YOUNG, CardStatus.MATURE);
        }

        /** The columns of the answer buttons. */
        public List<Grade> grades() {
            return List.of(Grade.values());
        }

        /** The columns of the calendar. */
        public List<DayOfWeek> week() {
            return List.of(DayOfWeek.values());
        }
    }
}
