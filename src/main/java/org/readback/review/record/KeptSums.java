package org.readback.review.record;

import jakarta.inject.Singleton;
import org.readback.review.answer.Attempt;
import org.readback.review.log.Review;
import org.readback.review.log.StudyDay;
import org.readback.review.tally.Tallies;

/**
 * Keeps what a person's reviews add up to, for their day and for charts, in step with their log. Its methods need a
 * transaction that holds the person's lock.
 */
@Singleton
class KeptSums {
    private final StudyDay.Repository days;
    private final Tallies tallies;

    KeptSums(StudyDay.Repository days, Tallies tallies) {
        this.days = days;
        this.tallies = tallies;
    }

    void reviewed(Review review, Attempt attempt) {
        StudyDay studied = days.of(review.personId(), review.studyDay());
        studied.add(review, review.seconds(attempt));
        days.persist(studied);
        tallies.add(review, review.seconds(attempt));
    }

    void takenBack(Review review, Attempt attempt) {
        days.of(review.personId(), review.studyDay()).takeBack(review, review.seconds(attempt));
        tallies.takeBack(review, review.seconds(attempt));
    }
}
