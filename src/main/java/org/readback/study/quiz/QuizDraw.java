package org.readback.study.quiz;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.readback.bank.read.BankService;
import org.readback.bank.read.PublishedQuestion;
import org.readback.bank.store.GiveawayEntity;
import org.readback.review.answer.Judge;
import org.readback.review.card.OnFact;
import org.readback.review.card.PutAside;
import org.readback.study.queue.Apart;

/**
 * Draws the questions of a quiz by its seed. None of them gives another one away, each can be judged without its person, and
 * none is put aside. Its method needs a transaction.
 */
@Singleton
class QuizDraw {
    private static final int LOOKED_AT_ONCE = 100;

    private static final String CANDIDATES = "select q.id, q.factId from QuestionEntity q where q.retiredAt is null"
            + " and (:topic = '' or q.topicId = :topic) and " + PutAside.not(":person", "q.id", PutAside.on(":today"));
    private static final String MET =
            " and exists (select 1 from Card c where c.personId = :person and c.questionId = q.id)";

    private final EntityManager entities;
    private final GiveawayEntity.Repository giveaways;
    private final BankService bank;
    private final Judge judge;

    QuizDraw(EntityManager entities, GiveawayEntity.Repository giveaways, BankService bank, Judge judge) {
        this.entities = entities;
        this.giveaways = giveaways;
        this.bank = bank;
        this.judge = judge;
    }

    /** At most so many questions in the order in which they are to be asked; fewer, or none, where there are no more. */
    List<String> draw(long personId, LocalDate today, Optional<String> topic, boolean onlyMet, int wanted, long seed) {
        List<OnFact> candidates =
                new ArrayList<>(entities.createQuery(CANDIDATES + (onlyMet ? MET : "") + " order by q.id", OnFact.class)
                        .setParameter("topic", topic.orElse(""))
                        .setParameter("person", personId)
                        .setParameter("today", today)
                        .getResultList());
        Collections.shuffle(candidates, new Random(seed));
        Apart drawn = new Apart(Set.of(), Set.of());
        List<String> questions = new ArrayList<>();
        for (int from = 0; from < candidates.size() && questions.size() < wanted; from += LOOKED_AT_ONCE) {
            List<OnFact> some = candidates.subList(from, Math.min(from + LOOKED_AT_ONCE, candidates.size()));
            choose(some, wanted, drawn, questions);
        }
        return questions;
    }

    private void choose(List<OnFact> some, int wanted, Apart drawn, List<String> questions) {
        List<String> ids = some.stream().map(OnFact::questionId).toList();
        Map<String, Set<String>> givenAway = giveaways.of(ids);
        Map<String, PublishedQuestion> published =
                bank.current(ids).stream().collect(Collectors.toMap(PublishedQuestion::id, Function.identity()));
        for (OnFact question : some) {
            boolean judged = !judge.selfGraded(published.get(question.questionId()));
            if (questions.size() < wanted && judged && !drawn.holds(question)) {
                questions.add(question.questionId());
                drawn.add(question, givenAway.getOrDefault(question.questionId(), Set.of()));
            }
        }
    }
}
