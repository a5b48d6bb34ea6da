package org.readback.review.log;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import org.readback.memory.schedule.Trials;

/** The reviews of one card that stand: those that were not taken back. Its methods need a transaction. */
@Singleton
public class CardReviews {
    private final EntityManager entities;

    CardReviews(EntityManager entities) {
        this.entities = entities;
    }

    /** All of them, in the order of the log. */
    public List<Review> of(long personId, String questionId) {
        return withIds(ids(personId, questionId, " order by r.id").getResultList(), " order by r.id");
    }

    /** The same, the newest first and at most so many. */
    public List<Review> latest(long personId, String questionId, int most) {
        return withIds(
                ids(personId, questionId, " order by r.id desc")
                        .setMaxResults(most)
                        .getResultList(),
                " order by r.id desc");
    }

    /** How the card did in those that tested it. */
    public Trials trials(long personId, String questionId) {
        Trials trials = Trials.NONE;
        for (Review review : of(personId, questionId)) {
            trials = review.after(trials);
        }
        return trials;
    }

    /** Asked for whole rows at once, H2 goes through everybody's reviews of the question; an index holds the ids. */
    private TypedQuery<Long> ids(long personId, String questionId, String order) {
        return entities.createQuery(
                        "select r.id from Review r where r.personId = ?1 and r.questionId = ?2"
                                + Review.Repository.STANDING + order,
                        Long.class)
                .setParameter(1, personId)
                .setParameter(2, questionId);
    }

    private List<Review> withIds(List<Long> ids, String order) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery("from Review r where r.id in ?1" + order, Review.class)
                        .setParameter(1, ids)
                        .getResultList();
    }
}
