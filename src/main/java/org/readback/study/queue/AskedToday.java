package org.readback.study.queue;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.readback.bank.store.GiveawayEntity;
import org.readback.review.card.QuestionRef;
import org.readback.review.log.Review;

/** What a person was asked on a day, and what that gives away. Its method needs a transaction. */
@Singleton
class AskedToday {
    private final EntityManager entities;
    private final GiveawayEntity.Repository giveaways;

    AskedToday(EntityManager entities, GiveawayEntity.Repository giveaways) {
        this.entities = entities;
        this.giveaways = giveaways;
    }

    /** What had better wait because of what was asked on this day. */
    BuriedSiblings apart(long personId, LocalDate day) {
        List<QuestionRef> asked = asked(personId, day);
        return new BuriedSiblings(
                asked,
                giveaways.besides(asked.stream().map(QuestionRef::questionId).toList()));
    }

    /** What was not taken back, each once. */
    private List<QuestionRef> asked(long personId, LocalDate day) {
        return entities.createQuery(
                        "select distinct q.id, q.factId from Review r join QuestionEntity q on q.id = r.questionId"
                                + " where r.personId = :person and r.studyDay = :day" + Review.Repository.STANDING,
                        QuestionRef.class)
                .setParameter("person", personId)
                .setParameter("day", day)
                .getResultList();
    }
}
