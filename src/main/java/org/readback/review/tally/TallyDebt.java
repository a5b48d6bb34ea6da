package org.readback.review.tally;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;

/**
 * That a person's older reviews are not all tallied yet: those up to one review, but for those of the cards up to one. The
 * migration makes the rows, {@code TallyFill} works them off.
 */
@Entity
@Table(name = "tally_debt")
public class TallyDebt {
    @Id
    private long personId;

    private long lastCardId;
    private long untilReviewId;

    protected TallyDebt() {}

    public long personId() {
        return personId;
    }

    public long lastCardId() {
        return lastCardId;
    }

    /** Whether a review of a card has yet to be tallied. */
    public boolean covers(long reviewId, long cardId) {
        return reviewId <= untilReviewId && cardId > lastCardId;
    }

    /** The cards up to this one are tallied. */
    public void tallied(long cardId) {
        lastCardId = cardId;
    }

    /** Queries on what is to be tallied. */
    @ApplicationScoped
    public static class Repository implements PanacheRepositoryBase<TallyDebt, Long> {
        /** Anybody whose reviews are not all tallied. */
        public Optional<Long> anybody() {
            return getEntityManager()
                    .createQuery("select d.personId from TallyDebt d order by d.personId", Long.class)
                    .setMaxResults(1)
                    .getResultStream()
                    .findFirst();
        }

        /** Whether a person's reviews are not all tallied yet. */
        public boolean of(long personId) {
            return findByIdOptional(personId).isPresent();
        }
    }
}
