package org.readback.review.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.readback.account.person.Person;
import org.readback.memory.schedule.CardState;
import org.readback.memory.schedule.NewCard;
import org.readback.review.answer.Attempt;
import org.readback.review.learner.LearnerModel;
import org.readback.review.learner.LearnerModels;
import org.readback.review.log.Review;
import org.readback.review.tally.Tallies;
import org.readback.review.tally.TallyDebt;
import org.readback.review.tally.TallySheet;

/**
 * Tallies the reviews that were there before the tallies, some cards at a time: each time is a transaction that knows where
 * the last one ended, whichever node made it. How firm a memory was then is worked out with the model the person uses now.
 */
@ApplicationScoped
public class TallyFill {
    private static final int CARDS_AT_A_TIME = 50;

    private final EntityManager entities;
    private final Session session;
    private final TallyDebt.Repository debts;
    private final Person.Repository people;
    private final LearnerModels learnerModels;
    private final Tallies tallies;

    TallyFill(
            EntityManager entities,
            Session session,
            TallyDebt.Repository debts,
            Person.Repository people,
            LearnerModels learnerModels,
            Tallies tallies) {
        this.entities = entities;
        this.session = session;
        this.debts = debts;
        this.people = people;
        this.learnerModels = learnerModels;
        this.tallies = tallies;
    }

    record Known(long id, String questionId) {}

    record Answered(Review review, Attempt attempt) {}

    /** How firm a memory was before a review. */
    private record Firmness(long reviewId, double stability) {}

    /** Tallies some; false if nothing is left. */
    @Transactional
    public boolean someMore() {
        Optional<Long> person = debts.anybody();
        person.ifPresent(this::someOf);
        return person.isPresent();
    }

    private void someOf(long personId) {
        people.lock(personId);
        // Another node may have done the rest while this one waited for the lock.
        debts.findByIdOptional(personId).ifPresent(debt -> {
            List<Known> cards = entities.createQuery(
                            "select c.id, c.questionId from Card c where c.personId = ?1 and c.id > ?2 order by c.id",
                            Known.class)
                    .setParameter(1, personId)
                    .setParameter(2, debt.lastCardId())
                    .setMaxResults(CARDS_AT_A_TIME)
                    .getResultList();
            if (cards.isEmpty()) {
                debts.delete(debt);
            } else {
                tally(debt, cards);
                debt.tallied(cards.getLast().id());
            }
        });
    }

    private void tally(TallyDebt debt, List<Known> cards) {
        LearnerModel own = learnerModels.of(debt.personId());
        Map<String, List<Answered>> reviews = reviews(debt.personId(), cards);
        TallySheet sheet = new TallySheet();
        List<Firmness> found = new ArrayList<>();
        for (Known card : cards) {
            CardState state = new NewCard();
            for (Answered each : reviews.getOrDefault(card.questionId(), List.of())) {
                Review review = each.review();
                if (debt.covers(review.id(), card.id())) {
                    OptionalDouble stability = Review.stability(state);
                    stability.ifPresent(days -> found.add(new Firmness(review.id(), days)));
                    sheet.add(TallySheet.Counted.of(review, stability, review.seconds(each.attempt())));
                }
                state = own.history().after(state, review.event());
            }
        }
        write(found);
        tallies.add(debt.personId(), sheet);
    }

    /** The cards' reviews that were not taken back, by question, in the order of the log. */
    private Map<String, List<Answered>> reviews(long personId, List<Known> cards) {
        return entities.createQuery(
                        "select r, a from Review r join Attempt a on a.id = r.attemptId"
                                + " where r.personId = ?1 and r.questionId in ?2"
                                + Review.Repository.STANDING + " order by r.id",
                        Answered.class)
                .setParameter(1, personId)
                .setParameter(2, cards.stream().map(Known::questionId).toList())
                .getResultStream()
                .collect(Collectors.groupingBy(each -> each.review().questionId()));
    }

    private void write(List<Firmness> found) {
        session.doWork(connection -> {
            try (var update = connection.prepareStatement("update review set stability_before = ? where id = ?")) {
                for (Firmness each : found) {
                    update.setDouble(1, each.stability());
                    update.setLong(2, each.reviewId());
                    update.addBatch();
                }
                update.executeBatch();
            }
        });
    }
}
