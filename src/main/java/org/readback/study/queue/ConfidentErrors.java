package org.readback.study.queue;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.readback.memory.basics.Grade;
import org.readback.question.Outcome;
import org.readback.review.answer.Confidence;
import org.readback.review.log.Review;
import org.readback.settings.StudyClock;

/**
 * What a person was sure of and missed: of the last weeks, until they recall it on a later day. Its methods need a
 * transaction.
 */
@Singleton
public class ConfidentErrors {
    /** Days that it is worth a second look for. */
    static final int DAYS = 30;

    /** Questions named at most: more is no list to look at. */
    static final int MOST = 500;

    private final EntityManager entities;
    private final Review.Repository reviews;
    private final StudyClock clock;

    ConfidentErrors(EntityManager entities, Review.Repository reviews, StudyClock clock) {
        this.entities = entities;
        this.reviews = reviews;
        this.clock = clock;
    }

    /** A question and the day on which it was last missed so. */
    private record Miss(String questionId, LocalDate day) {}

    /** The questions, the latest first. */
    public List<String> of(long personId) {
        List<Miss> missed = missed(personId, clock.now().minus(Duration.ofDays(DAYS)));
        // On its own, because H2 would read everybody's reviews of each question in one query.
        Map<String, LocalDate> recalled = reviews.lastRecalled(
                personId, missed.stream().map(Miss::questionId).toList());
        return missed.stream()
                .filter(miss ->
                        !recalled.getOrDefault(miss.questionId(), LocalDate.MIN).isAfter(miss.day()))
                .map(Miss::questionId)
                .toList();
    }

    /** What was missed since a time, the latest first; nothing taken back. */
    private List<Miss> missed(long personId, Instant since) {
        return entities.createQuery(
                        "select a.questionId, max(r.studyDay) from Attempt a join Review r on r.attemptId = a.id"
                                + " where a.personId = :person and a.confidence = :sure and a.answeredAt >= :since"
                                + " and a.outcome in :not and a.overruled = false and r.grade = :again"
                                + Review.Repository.STANDING
                                + " group by a.questionId order by max(a.id) desc",
                        Miss.class)
                .setParameter("person", personId)
                .setParameter("sure", Confidence.SURE)
                .setParameter("since", since)
                .setParameter("not", List.of(Outcome.WRONG, Outcome.PARTLY, Outcome.UNJUDGED))
                .setParameter("again", Grade.AGAIN)
                .setMaxResults(MOST)
                .getResultList();
    }
}
