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
import org.readback.review.answer.AnswerGrader;
import org.readback.review.card.BuryOrSuspension;
import org.readback.review.card.QuestionRef;
import org.readback.study.queue.BuriedSiblings;

/**
 * Draws the questions of a quiz by its seed. None of them gives another one away, each can be judged without its person, and
 * none is put aside. Its method needs a transaction.
 */
@Singleton
class QuizDraw {
    private static final int LOOKED_AT_ONCE = 100;

    private static final String CANDIDATES = "select q.id, q.factId from QuestionEntity q where q.retiredAt is null"
            + " and (:topic = '' or q.topicId = :topic) and "
            + BuryOrSuspension.not(":person", "q.id", BuryOrSuspension.on(":today"));
    private static final String MET =
            " and exists (select 1 from Card c where c.personId = :person and c.questionId = q.id)";

    private final EntityManager entities;
    private final GiveawayEntity.Repository giveaways;
    private final BankService bank;
    private final AnswerGrader answerGrader;

    QuizDraw(EntityManager entities, GiveawayEntity.Repository giveaways, BankService bank, AnswerGrader answerGrader) {
        this.entities = entities;
        this.giveaways = giveaways;
        this.bank = bank;
        this.answerGrader = answerGrader;
    }

    /** At most so many questions in the order in which they are to be asked; fewer, or none, where there are no more. */
    List<String> draw(long personId, LocalDate today, Optional<String> topic, boolean onlyMet, int wanted, long seed) {
        List<QuestionRef> candidates = new ArrayList<>(
                entities.createQuery(CANDIDATES + (onlyMet ? MET : "") + " order by q.id", QuestionRef.class)
                        .setParameter("topic", topic.orElse(""))
                        .setParameter("person", personId)
                        .setParameter("today", today)
                        .getResultList());
        Collections.shuffle(candidates, new Random(seed));
        BuriedSiblings drawn = new BuriedSiblings(Set.of(), Set.of());
        List<String> questions = new ArrayList<>();
        for (int from = 0; from < candidates.size() && questions.size() < wanted; from += LOOKED_AT_ONCE) {
            List<QuestionRef> some = candidates.subList(from, Math.min(from + LOOKED_AT_ONCE, candidates.size()));
            choose(some, wanted, drawn, questions);
        }
        return questions;
    }

    private void choose(List<QuestionRef> some, int wanted, BuriedSiblings drawn, List<String> questions) {
        List<String> ids = some.stream().map(QuestionRef::questionId).toList();
        Map<String, Set<String>> givenAway = giveaways.of(ids);
        Map<String, PublishedQuestion> published =
                bank.current(ids).stream().collect(Collectors.toMap(PublishedQuestion::id, Function.identity()));
        for (QuestionRef question : some) {
            boolean judged = !answerGrader.selfGraded(published.get(question.questionId()));
            if (questions.size() < wanted && judged && !drawn.holds(question)) {
                questions.add(question.questionId());
                drawn.add(question, givenAway.getOrDefault(question.questionId(), Set.of()));
            }
        }
    }
}
