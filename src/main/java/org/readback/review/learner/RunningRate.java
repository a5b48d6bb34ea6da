package org.readback.review.learner;

import jakarta.inject.Singleton;
import java.util.List;
import org.readback.memory.basics.Grade;
import org.readback.memory.evaluation.OnlineBias;
import org.readback.review.log.Review;
import org.readback.review.log.StudyDay;

/**
 * The share that a person recalls of late, whatever the card: the forecast that every model must beat. It follows their
 * latest tests that were not taken back; older ones have no weight left in it. Needs a transaction.
 */
@Singleton
class RunningRate {
    /** Tests that count; the weight of one so old is below a thousandth. */
    static final int TESTS = 300;

    /** How far one test moves it. */
    private static final double RATE = 0.3;

    private static final double EVEN = 0.5;

    private final StudyDay.Repository days;
    private final Review.Repository reviews;

    RunningRate(StudyDay.Repository days, Review.Repository reviews) {
        this.days = days;
        this.reviews = reviews;
    }

    double of(long personId) {
        List<Grade> tests = reviews.tests(personId, days.since(personId, StudyDay::tested, TESTS));
        OnlineBias rate = OnlineBias.starting(RATE);
        for (Grade grade : tests.subList(Math.max(0, tests.size() - TESTS), tests.size())) {
            rate = rate.after(EVEN, grade);
        }
        return rate.correct(EVEN);
    }
}
