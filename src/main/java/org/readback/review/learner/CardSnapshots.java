package org.readback.review.learner;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.readback.account.person.Person;
import org.readback.memory.basics.Elapsed;
import org.readback.memory.model.MemoryModel;
import org.readback.memory.schedule.Phase;
import org.readback.review.card.StoredMemory;
import org.readback.review.card.StoredTrials;
import org.readback.settings.StudyClock;

/**
 * What is known of the memories of a person's cards: one query for all of them, whose number the bank limits, and never the
 * log. Needs a transaction.
 */
@Singleton
public class CardSnapshots {
    private final EntityManager entities;
    private final LearnerModels memory;
    private final StudyClock clock;

    CardSnapshots(EntityManager entities, LearnerModels memory, StudyClock clock) {
        this.entities = entities;
        this.memory = memory;
        this.clock = clock;
    }

    /** A card as it is stored, and the topic that its question is filed under. */
    record Filed(
            String topicId,
            Phase phase,
            StoredMemory memory,
            Instant lastReviewedAt,
            LocalDate lastStudyDay,
            LocalDate dueDay,
            StoredTrials trials) {}

    /**
     * A card.
     *
     * @param recall how likely the person is to recall it now
     * @param interval days between its last review and its next one
     */
    public record Known(
            String topicId,
            Phase phase,
            double stability,
            double difficulty,
            double recall,
            long interval,
            int tested,
            int failed) {}

    /** The person's cards whose questions are asked; what is suspended too. */
    public List<Known> of(Person person) {
        LearnerModel own = memory.of(person.id());
        Instant now = clock.now();
        LocalDate today = own.settings().calendar(person).dayOf(now);
        return entities.createQuery(
                        "select q.topicId, c.phase, c.memory, c.lastReviewedAt, c.lastStudyDay, c.dueDay, c.trials"
                                + " from Card c join QuestionEntity q on q.id = c.questionId"
                                + " where q.retiredAt is null and c.personId = ?1",
                        Filed.class)
                .setParameter(1, person.id())
                .getResultStream()
                .map(card -> known(own.model(), card, now, today))
                .toList();
    }

    private static Known known(MemoryModel model, Filed card, Instant now, LocalDate today) {
        double recall = model.retrievability(
                card.memory().state(), Elapsed.between(card.lastReviewedAt(), card.lastStudyDay(), now, today));
        return new Known(
                card.topicId(),
                card.phase(),
                card.memory().stability(),
                card.memory().difficulty(),
                recall,
                ChronoUnit.DAYS.between(card.lastStudyDay(), card.dueDay()),
                card.trials().tested(),
                card.trials().failed());
    }
}
