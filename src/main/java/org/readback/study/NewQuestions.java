package org.readback.study;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Questions a person has never answered, in the order in which they are to be met. */
@Singleton
class NewQuestions {
    /** Candidates read at a time: several questions rest on one fact, and only one of them is met a day. */
    private static final int BATCH = 100;

    private final EntityManager entities;

    NewQuestions(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * The next new questions.
     *
     * @param wanted at most so many
     * @param factsAsked facts whose questions had better wait until another day
     */
    List<String> next(long personId, int wanted, Set<String> factsAsked) {
        List<String> found = new ArrayList<>();
        Set<String> facts = new HashSet<>(factsAsked);
        List<Candidate> batch = List.of();
        for (int first = 0; found.size() < wanted && (first == 0 || batch.size() == BATCH); first += BATCH) {
            batch = candidates(personId, first);
            for (Candidate candidate : batch) {
                if (found.size() < wanted && (candidate.factId == null || facts.add(candidate.factId))) {
                    found.add(candidate.questionId);
                }
            }
        }
        return found;
    }

    /** Whether the person never answered this question and may be asked it. */
    boolean isNew(long personId, String questionId) {
        return entities.createQuery(
                                "select count(*) from QuestionEntity q where q.id = ?2 and q.retiredAt is null"
                                        + " and not exists (select 1 from Card c where c.personId = ?1 and c.questionId = q.id)",
                                Long.class)
                        .setParameter(1, personId)
                        .setParameter(2, questionId)
                        .getSingleResult()
                == 1;
    }

    private List<Candidate> candidates(long personId, int first) {
        return entities.createQuery(
                        "select q.id, q.factId from QuestionEntity q"
                                + " where q.retiredAt is null"
                                + " and not exists (select 1 from Card c where c.personId = ?1 and c.questionId = q.id)"
                                + " order by q.introduction, q.id",
                        Candidate.class)
                .setParameter(1, personId)
                .setFirstResult(first)
                .setMaxResults(BATCH)
                .getResultList();
    }

    /** A new question and the fact it rests on, null for a written one. */
    record Candidate(String questionId, String factId) {}
}
