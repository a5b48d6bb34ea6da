package org.readback.review.record;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import org.readback.account.person.Person;
import org.readback.memory.basics.Grade;
import org.readback.memory.schedule.ReviewEvent;
import org.readback.memory.schedule.Scheduler;
import org.readback.review.answer.Attempt;
import org.readback.review.learner.LearnerModel;
import org.readback.review.learner.LearnerModels;
import org.readback.review.learner.Scheduling;
import org.readback.review.log.Review;
import org.readback.review.log.ReviewLog;
import org.readback.review.pace.Breaks;
import org.readback.settings.StudyClock;

/**
 * Counts graded answers and takes them back: log, card, day and tallies change together. Its methods need a transaction that
 * holds the person's lock.
 */
@Singleton
public class ReviewRecorder {
    private final Review.Repository reviews;
    private final ReviewLog log;
    private final LearnerModels memory;
    private final Scheduling scheduling;
    private final KeptCards cards;
    private final KeptSums sums;
    private final Breaks breaks;
    private final StudyClock clock;

    ReviewRecorder(
            Review.Repository reviews,
            ReviewLog log,
            LearnerModels memory,
            Scheduling scheduling,
            KeptCards cards,
            KeptSums sums,
            Breaks breaks,
            StudyClock clock) {
        this.reviews = reviews;
        this.log = log;
        this.memory = memory;
        this.scheduling = scheduling;
        this.cards = cards;
        this.sums = sums;
        this.breaks = breaks;
        this.clock = clock;
    }

    /** A review that was added to the log, with what it came from. */
    private record Added(Review review, ReviewEvent event, KeptCards.Before before, LearnerModel memory) {}

    /** Counts an answer as a review now. */
    public void count(Person person, Attempt attempt, Grade grade) {
        LearnerModel own = memory.of(person.id());
        Scheduler scheduler = scheduling.of(person, own, attempt.questionId());
        add(attempt, grade, clock.now(), own, scheduler).ifPresent(added -> {
            Review review = added.review();
            attempt.paused(breaks.pausedSince(person.id(), attempt.answeredAt(), review.reviewedAt()));
            keep(added, attempt);
            breaks.reviewed(person.id(), review.reviewedAt(), review.seconds(attempt));
        });
        attempt.close();
    }

    /** Counts an answer at the time of a review that was taken back: its time and work are those of that review. */
    public void countInPlaceOf(Review takenBack, Person person, Attempt attempt, Grade grade) {
        LearnerModel own = memory.of(person.id());
        Scheduler scheduler = scheduling.of(person, own, attempt.questionId(), takenBack.studyDay());
        add(attempt, grade, takenBack.reviewedAt(), own, scheduler).ifPresent(added -> keep(added, attempt));
    }

    /** Takes a review back, unless it was taken back before. */
    public void takeBack(Review review, Attempt attempt) {
        if (log.retract(review.id(), clock.now())) {
            cards.takenBack(review);
            sums.takenBack(review, attempt);
        }
    }

    private Optional<Added> add(Attempt attempt, Grade grade, Instant at, LearnerModel own, Scheduler scheduler) {
        KeptCards.Before before = cards.before(attempt.personId(), attempt.questionId(), own);
        ReviewEvent event = scheduler.event(before.state(), grade, at, attempt.seed());
        return log.add(attempt, event, own.before(before.state(), event))
                ? Optional.of(new Added(reviews.ofAttempt(attempt.id()).orElseThrow(), event, before, own))
                : Optional.empty();
    }

    private void keep(Added added, Attempt attempt) {
        LearnerModel own = added.memory();
        cards.reviewed(
                added.before(),
                added.review(),
                own.history().after(added.before().state(), added.event()),
                own);
        sums.reviewed(added.review(), attempt);
    }
}
