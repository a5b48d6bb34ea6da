package org.readback.study.queue;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.readback.review.card.DueCards;
import org.readback.review.card.StoredMemory;
import org.readback.review.card.StoredTrials;
import org.readback.review.log.Review;

/**
 * What a person keeps missing: leeches, and what they missed on several days of late. It is asked whether it is due or not,
 * once a day. Its method needs a transaction.
 */
@Singleton
class TroubleCards {
    /** Days that count as of late, today included. */
    static final int LATE_DAYS = 14;

    /** On how many of them something was missed that is kept missing. */
    static final int MISSED_DAYS = 2;

    private static final String CARDS =
            "select c.id, c.version, c.questionId, q.factId, q.topicId, c.dueDay, c.lastStudyDay, c.memory, c.trials"
                    + " from Card c join QuestionEntity q on q.id = c.questionId"
                    + " where q.retiredAt is null and c.personId = :person"
                    + " and c.phase = org.readback.memory.schedule.Phase.REVIEW and c.lastStudyDay < :today"
                    + " and (c.questionId in :late or" + StoredTrials.PERHAPS_LEECH + ")"
                    + " order by c.dueDay, c.id";

    private final EntityManager entities;
    private final Review.Repository reviews;

    TroubleCards(EntityManager entities, Review.Repository reviews) {
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
                .filter(row -> late.contains(row.questionId) || row.leech())
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
            StoredMemory memory,
            StoredTrials stored) {
        boolean leech() {
            return stored.trials().leech();
        }

        DueCards.DueReview review() {
            return new DueCards.DueReview(cardId, version, questionId, factId, topicId, dueDay, lastStudyDay, memory);
        }
    }
}
