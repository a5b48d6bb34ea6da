package org.readback.bank.store;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The questions that are asked, kept in memory until the bank changes: for whoever looks through a thousand cards and must
 * know of each what it is about. Looked up by the database it would take longer than all the rest of a session's page.
 */
@Singleton
public class AskedQuestions {
    private final EntityManager entities;
    private final BankLock.Repository bank;
    private volatile Known known = new Known(-1, Map.of());

    AskedQuestions(EntityManager entities, BankLock.Repository bank) {
        this.entities = entities;
        this.bank = bank;
    }

    /** Where a question is filed, and the fact it rests on if it was generated. */
    public record Filed(String topicId, Optional<String> factId) {}

    private record Known(long changes, Map<String, Filed> questions) {}

    /** All of them as they are now, by their ids. Needs a transaction. */
    public Map<String, Filed> byId() {
        // Before the questions: what changes between the two reads makes what is kept stale, not wrong.
        long changes = bank.read().changes();
        Known now = known;
        if (now.changes() != changes) {
            now = new Known(changes, read());
            known = now;
        }
        return now.questions();
    }

    private Map<String, Filed> read() {
        Map<String, String> topics = new HashMap<>();
        Map<String, Filed> questions = new HashMap<>();
        entities.createQuery(
                        "select q.id as id, q.topicId as topic, q.factId as fact from QuestionEntity q"
                                + " where q.retiredAt is null",
                        Tuple.class)
                .getResultStream()
                .forEach(row -> questions.put(
                        row.get("id", String.class),
                        new Filed(
                                topics.computeIfAbsent(row.get("topic", String.class), topic -> topic),
                                Optional.ofNullable(row.get("fact", String.class)))));
        return Map.copyOf(questions);
    }
}
