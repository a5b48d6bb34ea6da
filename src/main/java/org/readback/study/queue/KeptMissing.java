package org.readback.study.queue;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.readback.memory.schedule.Trials;
import org.readback.review.card.DueCards;
import org.readback.review.log.Review;

/**
 * What a person keeps missing: leeches, and what they missed on several days of late. It is asked whether it is due or not,
 * once a day. Its method needs a transaction.
 */
@Singleton
class KeptMissing {
    /** Days that count as of late, today included. */
    static final int LATE_DAYS = 14;

    /** On how many of them something was missed that is kept missing. */
    static final int MISSED_DAYS = 2;

    private static final String CARDS =
            "select c.id, c.version, c.questionId, q.factId, q.topicId, c.dueDay, c.lastStudyDay, c.stability, c.difficulty, c.trace, c.beside,"
                    + " c.tested, c.failed, c.expectedFailures"
                    + " from Card c join QuestionEntity q on q.id = c.questionId"
                    + " where q.retiredAt is null and c.personId = :person"
                    + " and c.phase = org.readback.memory.schedule.Phase.REVIEW and c.lastStudyDay < :today"
                    + " and (c.questionId in :late or c.tested >= " + Trials.FEWEST
                    + " and c.failed >= c.expectedFailures + 1)"
                    + " order by c.dueDay, c.id";

    private final EntityManager entities;
    private final Review.Repository reviews;

    KeptMissing(EntityManager entities, Review.Repository reviews) {
        this.entities = entities;
        this.reviews = reviews;
    }

    /** Those that were not asked today yet, the longest overdue first. */
    List<DueCards.DueReview> on(long personId, LocalDate today) {
        Set<String> late = Set.copyOf(reviews.missedOften(personId, today.minusDays(LATE_DAYS - 1L), MISSED_DAYS));
        return entities.createQuery(CARDS, Row.class)
                .setParameter("person", personId)
                .setParameter("today", today)
                // An empty list is no SQL everywhere.
                .setParameter("late", late.isEmpty() ? Set.of("") : late)
                .getResultStream()
                .filter(row -> late.contains(row.questionId) || row.trials().leech())
                .map(Row::review)
                .toList();
    }

    private record Row(
            long cardId,
            long version,
            String questionId,
            String factId,
            String topicId,
            LocalDate dueDay,
            LocalDate lastStudyDay,
            double stability,
            double difficulty,
            double trace,
            String beside,
            int tested,
            int failed,
            double expected) {
        Trials trials() {
            return new Trials(tested, failed, Math.min(tested, expected));
        }

        DueCards.DueReview review() {
            return new DueCards.DueReview(
                    cardId,
                    version,
                    questionId,
                    factId,
                    topicId,
                    dueDay,
                    lastStudyDay,
                    stability,
                    difficulty,
                    trace,
                    beside);
        }
    }
}
