package org.readback.study;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.readback.account.Person;
import org.readback.bank.BankService;
import org.readback.memory.Elapsed;
import org.readback.memory.MemoryModel;
import org.readback.web.Choice;

/**
 * How far a person is with each topic. Works on the person's cards, whose number the bank limits, and never on the log. Needs
 * a transaction.
 */
@Singleton
class TopicProgress {
    private final EntityManager entities;
    private final BankService bank;
    private final Memory memory;

    TopicProgress(EntityManager entities, BankService bank, Memory memory) {
        this.entities = entities;
        this.bank = bank;
        this.memory = memory;
    }

    /** What is known of a card's memory, and the topic that its question is filed under. */
    record Filed(
            String topicId,
            double stability,
            double difficulty,
            double trace,
            String beside,
            Instant lastReviewedAt,
            LocalDate lastStudyDay) {}

    /** How many questions a topic has that are asked. */
    record Size(String topicId, long questions) {}

    List<ProgressView.Topic> of(Person person, Instant now) {
        PersonMemory own = memory.of(person.id());
        LocalDate today = own.settings().calendar(person).dayOf(now);
        Map<String, List<Filed>> met = entities.createQuery(
                        "select q.topicId, c.stability, c.difficulty, c.trace, c.beside,"
                                + " c.lastReviewedAt, c.lastStudyDay"
                                + " from Card c join QuestionEntity q on q.id = c.questionId"
                                + " where q.retiredAt is null and c.personId = ?1",
                        Filed.class)
                .setParameter(1, person.id())
                .getResultStream()
                .collect(Collectors.groupingBy(Filed::topicId));
        Map<String, Long> sizes = entities.createQuery(
                        "select q.topicId, count(*) from QuestionEntity q where q.retiredAt is null group by q.topicId",
                        Size.class)
                .getResultStream()
                .collect(Collectors.toMap(Size::topicId, Size::questions));
        return bank.topics().stream()
                .filter(topic -> sizes.containsKey(topic.value()))
                .map(topic -> row(
                        topic,
                        sizes.get(topic.value()),
                        met.getOrDefault(topic.value(), List.of()),
                        card -> recall(own.model(), card, now, today)))
                .toList();
    }

    private static double recall(MemoryModel model, Filed card, Instant now, LocalDate today) {
        return model.retrievability(
                MemoryCodec.state(card.stability(), card.difficulty(), card.trace(), card.beside()),
                Elapsed.between(card.lastReviewedAt(), card.lastStudyDay(), now, today));
    }

    private static ProgressView.Topic row(
            Choice topic, long questions, List<Filed> met, ToDoubleFunction<Filed> recall) {
        double expected = met.stream().mapToDouble(recall).sum();
        return new ProgressView.Topic(
                topic.label(),
                questions,
                met.size(),
                Figures.percent(Math.round(100 * expected), 100L * met.size()),
                Math.round(100 * expected / questions));
    }
}
