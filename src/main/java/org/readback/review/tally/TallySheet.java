package org.readback.review.tally;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.readback.memory.basics.Grade;
import org.readback.memory.schedule.Maturity;
import org.readback.memory.schedule.Phase;
import org.readback.review.log.Review;

/** Adds reviews up as charts want them: a fold of the log, of one review or of many. */
public final class TallySheet {
    /** Forecasts are told apart by twentieths. */
    public static final int BINS = 20;

    private static final double MILLION = 1e6;

    private final Map<ReviewKey, ReviewSums> reviews = new HashMap<>();
    private final Map<ForecastKey, ForecastSums> forecasts = new HashMap<>();

    /** What sums run over. */
    public enum Span {
        DAY,
        MONTH;

        /** The first day of the span that a study day is in. */
        LocalDate start(LocalDate day) {
            return switch (this) {
                case DAY -> day;
                case MONTH -> day.withDayOfMonth(1);
            };
        }
    }

    /**
     * A review as it is counted.
     *
     * @param hour of the person's own clock, 0 to 23
     * @param predicted recall as it was predicted; empty where the review is no test of a learned card
     */
    public record Counted(
            LocalDate day, int hour, Maturity stage, Grade grade, long seconds, OptionalDouble predicted) {
        static Counted of(Review review, long seconds) {
            return of(review, review.stabilityBefore(), seconds);
        }

        /** The same where it is known otherwise how firm the memory was before. */
        public static Counted of(Review review, OptionalDouble stability, long seconds) {
            return new Counted(
                    review.studyDay(),
                    review.hour(),
                    Maturity.of(review.phaseBefore(), stability),
                    review.grade(),
                    seconds,
                    review.phaseBefore() == Phase.REVIEW ? review.predicted() : OptionalDouble.empty());
        }
    }

    /** What reviews are summed by. */
    public record ReviewKey(Span span, LocalDate startsOn, int hour, Maturity stage, Grade grade) {}

    /** How many reviews, and the time they took. */
    public record ReviewSums(int reviews, long seconds) {
        ReviewSums plus(ReviewSums other) {
            return new ReviewSums(reviews + other.reviews, seconds + other.seconds);
        }
    }

    /** What forecasts are summed by. */
    public record ForecastKey(Span span, LocalDate startsOn, int bin) {}

    /** What was predicted and what came; the forecasts' sum in millionths. */
    public record ForecastSums(int reviews, int recalled, long millionths) {
        ForecastSums plus(ForecastSums other) {
            return new ForecastSums(reviews + other.reviews, recalled + other.recalled, millionths + other.millionths);
        }
    }

    /** Counts a review. */
    public void add(Counted review) {
        change(review, 1);
    }

    /** Counts a review no longer. */
    public void takeBack(Counted review) {
        change(review, -1);
    }

    /** The sums of reviews so far. */
    public Map<ReviewKey, ReviewSums> reviews() {
        return reviews;
    }

    /** The sums of forecasts so far. */
    public Map<ForecastKey, ForecastSums> forecasts() {
        return forecasts;
    }

    private void change(Counted review, int sign) {
        for (Span span : Span.values()) {
            LocalDate start = span.start(review.day());
            reviews.merge(
                    new ReviewKey(span, start, review.hour(), review.stage(), review.grade()),
                    new ReviewSums(sign, sign * review.seconds()),
                    ReviewSums::plus);
            review.predicted()
                    .ifPresent(recall -> forecasts.merge(
                            new ForecastKey(span, start, bin(recall)),
                            new ForecastSums(
                                    sign, review.grade().recalled() ? sign : 0, sign * Math.round(MILLION * recall)),
                            ForecastSums::plus));
        }
    }

    private static int bin(double recall) {
        return Math.clamp((int) (recall * BINS), 0, BINS - 1);
    }
}
