package org.readback.study.queue;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readback.bank.store.GiveawayEntity;
import org.readback.review.card.MetQuestions;
import org.readback.review.card.NewCardCursor;
import org.readback.review.card.QuestionRef;

/** Questions a person has never answered, in the order in which they are to be met. */
@Singleton
public class NewQuestions {
    /** Candidates read at first: several questions rest on one fact, and only one of them is met a day. */
    private static final int FIRST_READ = 100;

    private static final int READ_MORE = 8;

    /** Candidates for each one wanted whose giveaways are read: those behind are hardly ever reached. */
    private static final long CHOSEN_FROM = 4;

    private final EntityManager entities;
    private final NewCardCursor.Repository introduced;
    private final GiveawayEntity.Repository giveaways;

    NewQuestions(EntityManager entities, NewCardCursor.Repository introduced, GiveawayEntity.Repository giveaways) {
        this.entities = entities;
        this.introduced = introduced;
        this.giveaways = giveaways;
    }

    /**
     * The next new questions.
     *
     * @param wanted at most so many
     * @param today what had better wait because of what was asked today
     * @param topic the only topic to take them from
     */
    List<String> next(long personId, int wanted, BuriedSiblings today, Optional<String> topic) {
        if (wanted == 0) {
            return List.of();
        }
        int from = introduced.of(personId).orElse(Integer.MIN_VALUE);
        for (int read = FIRST_READ; ; read *= READ_MORE) {
            List<QuestionRef> candidates = candidates(personId, from, read, topic);
            List<String> found = choose(candidates, wanted, today);
            if (found.size() == wanted || candidates.size() < read) {
                return found;
            }
        }
    }

    /** The new questions that come first, at most so many, whatever was asked today. */
    public List<String> first(long personId, int most, Optional<String> topic) {
        int from = introduced.of(personId).orElse(Integer.MIN_VALUE);
        return candidates(personId, from, most, topic).stream()
                .map(QuestionRef::questionId)
                .toList();
    }

    /** Whether the person never answered this question and may be asked it. */
    boolean isNew(long personId, String questionId) {
        return entities.createQuery("select count(*)" + MetQuestions.UNMET + " and q.id = ?3", Long.class)
                        .setParameter(1, personId)
                        .setParameter(2, Integer.MIN_VALUE)
                        .setParameter(3, questionId)
                        .getSingleResult()
                == 1;
    }

    /** Those that may all be met on one day. */
    private List<String> choose(List<QuestionRef> candidates, int wanted, BuriedSiblings today) {
        List<QuestionRef> free =
                candidates.stream().filter(question -> !today.holds(question)).toList();
        Map<String, Set<String>> givenAway = giveaways.of(free.stream()
                .limit(CHOSEN_FROM * wanted)
                .map(QuestionRef::questionId)
                .toList());
        BuriedSiblings chosen = today.copy();
        List<String> found = new ArrayList<>();
        for (QuestionRef question : free) {
            if (found.size() < wanted && !chosen.holds(question)) {
                found.add(question.questionId());
                chosen.add(question, givenAway.getOrDefault(question.questionId(), Set.of()));
            }
        }
        return found;
    }

    private List<QuestionRef> candidates(long personId, int from, int most, Optional<String> topic) {
        return entities.createQuery(
                        "select q.id, q.factId" + MetQuestions.UNMET + " and (?3 = '' or q.topicId = ?3)"
                                + MetQuestions.IN_ORDER,
                        QuestionRef.class)
                .setParameter(1, personId)
                .setParameter(2, from)
                .setParameter(3, topic.orElse(""))
                .setMaxResults(most)
                .getResultList();
    }
}
