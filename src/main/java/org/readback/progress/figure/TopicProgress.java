package org.readback.progress.figure;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.readback.bank.read.BankService;
import org.readback.review.learner.CardSnapshots;
import org.readback.web.Choice;
import org.readback.web.format.NumberFormat;

/** How far a person is with each topic. Needs a transaction. */
@Singleton
class TopicProgress {
    private final EntityManager entities;
    private final BankService bank;

    TopicProgress(EntityManager entities, BankService bank) {
        this.entities = entities;
        this.bank = bank;
    }

    /** How many questions a topic has that are asked. */
    record Size(String topicId, long questions) {}

    /** A row for each topic that has questions: those met, and how much of them would be recalled now. */
    DataTable of(List<CardSnapshots.Known> cards) {
        Map<String, List<CardSnapshots.Known>> met =
                cards.stream().collect(Collectors.groupingBy(CardSnapshots.Known::topicId));
        Map<String, Long> sizes = entities.createQuery(
                        "select q.topicId, count(*) from QuestionEntity q where q.retiredAt is null group by q.topicId",
                        Size.class)
                .getResultStream()
                .collect(Collectors.toMap(Size::topicId, Size::questions));
        return new DataTable(
                List.of(
                        "topic",
                        "questions",
                        "met",
                        "expected_percent_of_met",
                        "expected_percent_of_all",
                        "tests",
                        "recalled_percent"),
                bank.topics().stream()
                        .filter(topic -> sizes.containsKey(topic.value()))
                        .map(topic -> row(topic, sizes.get(topic.value()), met.getOrDefault(topic.value(), List.of())))
                        .toList());
    }

    private static DataTable.Row row(Choice topic, long questions, List<CardSnapshots.Known> met) {
        double expected = met.stream().mapToDouble(CardSnapshots.Known::recall).sum();
        long tested = met.stream().mapToLong(CardSnapshots.Known::tested).sum();
        long failed = met.stream().mapToLong(CardSnapshots.Known::failed).sum();
        return new DataTable.Row(
                topic.label(),
                new RowLabel.Topic(topic.label(), topic.language()),
                List.of(
                        Optional.of(Long.toString(questions)),
                        Optional.of(Integer.toString(met.size())),
                        NumberFormat.percent(Math.round(100 * expected), 100L * met.size())
                                .map(percent -> Long.toString(percent)),
                        Optional.of(Long.toString(Math.round(100 * expected / questions))),
                        Optional.of(Long.toString(tested)),
                        new Proportion(tested - failed, tested).percent().map(percent -> Long.toString(percent))));
    }
}
