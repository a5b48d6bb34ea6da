package org.readback.review.card;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.OptionalInt;

/**
 * How far a person has come in the order of introduction: every question before it they have met. Kept so that finding the
 * next new question does not walk all known ones; right only as long as the bank has not changed since.
 */
@Entity
@Table(name = "introduced")
public class NewCardCursor {
    @Id
    private long personId;

    private int introduction;
    private long bankChanges;

    protected NewCardCursor() {}

    NewCardCursor(long personId) {
        this.personId = personId;
    }

    /** Every question before this one is met. */
    void reach(int first, long changes) {
        introduction = first;
        bankChanges = changes;
    }

    /** A question is not met any more. */
    void fallBackTo(int first) {
        introduction = Math.min(introduction, first);
    }

    /** Queries for it. */
    @ApplicationScoped
    public static class Repository implements PanacheRepositoryBase<NewCardCursor, Long> {
        /** Where the person's new questions begin; empty where that is not known. */
        public OptionalInt of(long personId) {
            return getEntityManager()
                    .createQuery(
                            "select i.introduction from NewCardCursor i, BankLock b"
                                    + " where i.personId = ?1 and i.bankChanges = b.changes",
                            Integer.class)
                    .setParameter(1, personId)
                    .getResultStream()
                    .mapToInt(Integer::intValue)
                    .findFirst();
        }
    }
}
