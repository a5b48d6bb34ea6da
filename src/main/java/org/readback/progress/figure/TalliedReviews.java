package org.readback.progress.figure;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.readback.review.log.StudyDay;
import org.readback.review.tally.ForecastTally;
import org.readback.review.tally.ReviewTally;

/** Reads what a person has done from tallies and day sums, never from the log. Its methods need a transaction. */
@Singleton
class TalliedReviews {
    private final ReviewTally.Repository reviews;
    private final ForecastTally.Repository forecasts;
    private final StudyDay.Repository days;

    TalliedReviews(ReviewTally.Repository reviews, ForecastTally.Repository forecasts, StudyDay.Repository days) {
        this.reviews = reviews;
        this.forecasts = forecasts;
        this.days = days;
    }

    /** Whether the person has ever studied. */
    boolean begun(long personId, LocalDate today) {
        return days.studied(personId, LocalDate.EPOCH, today) > 0;
    }

    /** On how many days of the period the person has studied. */
    long days(long personId, LocalDate today, TimeRange look) {
        return days.studied(personId, look.period().first(today), today);
    }

    ReviewFigures reviews(long personId, LocalDate today, TimeRange look) {
        Period period = look.period();
        List<ReviewTally.Line> lines = reviews.between(personId, period.span(), period.first(today), today);
        LocalDate begun = lines.stream()
                .map(ReviewTally.Line::startsOn)
                .min(LocalDate::compareTo)
                .orElse(today);
        return new ReviewFigures(lines, period.pieces(today, begun));
    }

    Calibration calibration(long personId, LocalDate today, TimeRange look) {
        Period period = look.period();
        return new Calibration(forecasts.between(personId, period.span(), period.first(today), today));
    }

    CalendarFigure year(long personId, LocalDate today) {
        return new CalendarFigure(today, days.between(personId, CalendarFigure.firstMonday(today), today));
    }
}
