package org.readback.review.record;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import org.readback.account.person.Person;
import org.readback.memory.basics.Grade;
import org.readback.memory.schedule.CardState;
import org.readback.memory.schedule.NewCard;
import org.readback.memory.schedule.ReviewEvent;
import org.readback.memory.schedule.Scheduler;
import org.readback.memory.schedule.SeenCard;
import org.readback.review.answer.AnswerEntity;
import org.readback.review.card.Card;
import org.readback.review.card.MetQuestions;
import org.readback.review.learner.Memory;
import org.readback.review.learner.PersonMemory;
import org.readback.review.learner.Scheduling;
import org.readback.review.log.CardReviews;
import org.readback.review.log.Review;
import org.readback.review.log.ReviewLog;
import org.readback.review.log.StudyDay;
import org.readback.review.pace.Breaks;
import org.readback.review.tally.Tallies;
import org.readback.settings.StudyClock;

/**
 * Counts graded answers and takes them back: log, card, day and tallies change together. Its methods need a transaction that
 * holds the person's lock.
 */
@Singleton
public class Counting {
    private final Review.Repository reviews;
    private final CardReviews cardReviews;
    private final Card.Repository cards;
    private final StudyDay.Repository days;
    private final MetQuestions met;
    private final ReviewLog log;
    private final Memory memory;
    private final Scheduling scheduling;
    private final Tallies tallies;
    private final StudyClock clock;
    private final Breaks breaks;

    Counting(
            Review.Repository reviews,
            CardReviews cardReviews,
            Card.Repository cards,
            StudyDay.Repository days,
            MetQuestions met,
            ReviewLog log,
            Memory memory,
            Scheduling scheduling,
            Tallies tallies,
            StudyClock clock,
            Breaks breaks) {
        this.reviews = reviews;
        this.cardReviews = cardReviews;
        this.cards = cards;
        this.days = days;
        this.met = met;
        this.log = log;
        this.memory = memory;
        this.scheduling = scheduling;
        this.tallies = tallies;
        this.clock = clock;
        this.breaks = breaks;
    }

    /** A review that was added to the log, and what the card was before it and is after it. */
    private record Added(Review review, Optional<Card> card, CardState before, SeenCard after, PersonMemory memory) {}

    /** Counts an answer as a review now. */
    public void count(Person person, AnswerEntity answer, Grade grade) {
        PersonMemory own = memory.of(person.id());
        Scheduler scheduler = scheduling.of(person, own, answer.questionId());
        add(answer, grade, clock.now(), own, scheduler).ifPresent(added -> {
            Review review = added.review();
            answer.paused(breaks.pausedSince(person.id(), answer.answeredAt(), review.reviewedAt()));
            sum(added, answer);
            breaks.reviewed(person.id(), review.reviewedAt(), review.seconds(answer));
        });
        answer.close();
    }

    /** Counts an answer at the time of a review that was taken back: its time and work are those of that review. */
    public void countInPlaceOf(Review takenBack, Person person, AnswerEntity answer, Grade grade) {
        PersonMemory own = memory.of(person.id());
        Scheduler scheduler = scheduling.of(person, own, answer.questionId(), takenBack.studyDay());
        add(answer, grade, takenBack.reviewedAt(), own, scheduler).ifPresent(added -> sum(added, answer));
    }

    /** Takes a review back, unless it was taken back before. */
    public void takeBack(Review review, AnswerEntity answer) {
        if (!log.retract(review.id(), clock.now())) {
            return;
        }
        Card card = cards.of(review.personId(), review.questionId()).orElseThrow();
        PersonMemory own = memory.of(review.personId());
        CardState state = memory.fold(review.personId(), review.questionId(), own);
        switch (state) {
            case NewCard fresh -> {
                cards.delete(card);
                met.takenBack(review.personId(), review.questionId());
            }
            case SeenCard seen -> {
                card.become(seen, own.tag());
                card.did(cardReviews.trials(review.personId(), review.questionId()));
            }
        }
        days.of(review.personId(), review.studyDay()).takeBack(review, review.seconds(answer));
        tallies.takeBack(review, review.seconds(answer), card.id());
    }

    private Optional<Added> add(AnswerEntity answer, Grade grade, Instant at, PersonMemory own, Scheduler scheduler) {
        Optional<Card> card = cards.of(answer.personId(), answer.questionId());
        CardState before = memory.state(card, own);
        ReviewEvent event = scheduler.event(before, grade, at, answer.seed());
        return log.add(answer, event, own.before(before, event))
                ? Optional.of(new Added(
                        reviews.ofAnswer(answer.id()).orElseThrow(),
                        card,
                        before,
                        own.history().after(before, event),
                        own))
                : Optional.empty();
    }

    private void sum(Added added, AnswerEntity answer) {
        Review review = added.review();
        Card card = keep(added, answer);
        card.did(review.after(card.trials()));
        met.reviewed(review.personId(), added.before() instanceof NewCard);
        StudyDay studied = days.of(review.personId(), review.studyDay());
        studied.add(review, review.seconds(answer));
        days.persist(studied);
        tallies.add(review, review.seconds(answer));
    }

    private Card keep(Added added, AnswerEntity answer) {
        String tag = added.memory().tag();
        Card kept = added.card().orElseGet(() -> new Card(answer.personId(), answer.questionId(), added.after(), tag));
        kept.become(added.after(), tag);
        cards.persist(kept);
        return kept;
    }
}
