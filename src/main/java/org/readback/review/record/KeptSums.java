package org.readback.review.record;

import jakarta.inject.Singleton;
import org.readback.review.answer.AnswerEntity;
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

    void reviewed(Review review, AnswerEntity answer) {
        StudyDay studied = days.of(review.personId(), review.studyDay());
        studied.add(review, review.seconds(answer));
        days.persist(studied);
        tallies.add(review, review.seconds(answer));
    }

    void takenBack(Review review, AnswerEntity answer, long cardId) {
        days.of(review.personId(), review.studyDay()).takeBack(review, review.seconds(answer));
        tallies.takeBack(review, review.seconds(answer), cardId);
    }
}
