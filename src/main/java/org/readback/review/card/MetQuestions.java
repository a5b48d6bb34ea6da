package org.readback.review.card;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.readback.bank.store.BankLock;
import org.readback.bank.store.QuestionEntity;

/**
 * Keeps how far people have come in the order of introduction in step with their cards. Its methods are to be called in the
 * transaction of a review.
 */
@Singleton
public class MetQuestions {
    /** Questions q that person ?1 has no card of, from place ?2 on in the order of introduction. */
    public static final String UNMET = " from QuestionEntity q where q.retiredAt is null and q.introduction >= ?2"
            + " and not exists (select 1 from Card c where c.personId = ?1 and c.questionId = q.id)";

    /** All columns of the index question_new, though the first is always null: so H2 reads as many rows as are wanted. */
    public static final String IN_ORDER = " order by q.retiredAt, q.introduction, q.id";

    private final EntityManager entities;
    private final NewCardCursor.Repository introduced;
    private final BankLock.Repository bank;
    private final QuestionEntity.Repository questions;

    MetQuestions(
            EntityManager entities,
            NewCardCursor.Repository introduced,
            BankLock.Repository bank,
            QuestionEntity.Repository questions) {
        this.entities = entities;
        this.introduced = introduced;
        this.bank = bank;
        this.questions = questions;
    }

    /**
     * Remembers how far the person has come, unless that is known.
     *
     * @param first whether the review was the first of its card
     */
    public void reviewed(long personId, boolean first) {
        int from = introduced.of(personId).orElse(Integer.MIN_VALUE);
        if (!first && from != Integer.MIN_VALUE) {
            return;
        }
        // Before the questions: one that comes between the two reads makes what is remembered stale, not wrong.
        long changes = bank.read().changes();
        int reached = entities.createQuery("select q.introduction" + UNMET + IN_ORDER, Integer.class)
                .setParameter(1, personId)
                .setParameter(2, from)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(Integer.MAX_VALUE);
        Optional<NewCardCursor> known = introduced.findByIdOptional(personId);
        known.orElseGet(() -> {
                    NewCardCursor row = new NewCardCursor(personId);
                    introduced.persist(row);
                    return row;
                })
                .reach(reached, changes);
    }

    /** The person has not met this question any more: its first review was taken back. */
    public void takenBack(long personId, String questionId) {
        introduced
                .findByIdOptional(personId)
                .ifPresent(row -> row.fallBackTo(questions.findById(questionId).introduction()));
    }
}
