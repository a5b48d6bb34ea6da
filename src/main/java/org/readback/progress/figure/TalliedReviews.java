package org.readback.progress.figure;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.readback.review.log.StudyDay;
import org.readback.review.tally.ForecastTally;
import org.readback.review.tally.ReviewTally;
import org.readback.review.tally.TallyDebt;

/** Reads what a person has done from tallies and day sums, never from the log. Its methods need a transaction. */
@Singleton
class TalliedReviews {
    private final ReviewTally.Repository reviews;
    private final ForecastTally.Repository forecasts;
    private final TallyDebt.Repository debts;
    private final StudyDay.Repository days;

    TalliedReviews(
            ReviewTally.Repository reviews,
            ForecastTally.Repository forecasts,
            TallyDebt.Repository debts,
            StudyDay.Repository days) {
        this.reviews = reviews;
        this.forecasts = forecasts;
        this.debts = debts;
        this.days = days;
    }

    /** Whether the person has ever studied. */
    boolean begun(long personId, LocalDate today) {
        return days.studied(personId, LocalDate.EPOCH, today) > 0;
    }

    /** Whether older reviews are still being tallied. */
    boolean counting(long personId) {
        return debts.of(personId);
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
