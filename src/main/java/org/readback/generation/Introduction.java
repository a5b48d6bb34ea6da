package org.readback.generation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.readback.generation.distractor.Pools;
import org.readback.report.Fact;
import org.readback.report.FactBase;
import org.readback.report.FactKind;
import org.readback.report.Topic;

/**
 * The order in which new questions are met: topics as the report teaches them; in a topic each fact's first question,
 * then each one's second, and so on, so that siblings lie apart; what a fact needs, definitions and acronyms of what it
 * names among them, before it; of one fact cloze and short answer before choices and true/false.
 */
final class Introduction {
    private final FactBase base;
    private final Map<String, List<Fact>> introducing = new HashMap<>();

    private Introduction(FactBase base) {
        this.base = base;
        base.facts().stream()
                .filter(fact -> fact.kind() == FactKind.ACRONYM || fact.kind() == FactKind.DEFINITION)
                .forEach(fact -> fact.subjects()
                        .forEach(id -> introducing
                                .computeIfAbsent(id, _ -> new ArrayList<>())
                                .add(fact)));
    }

    static List<Draft> order(FactBase base, List<Draft> drafts) {
        return new Introduction(base).ordered(drafts);
    }

    private List<Draft> ordered(List<Draft> drafts) {
        Map<String, Deque<Draft>> byFact = new HashMap<>();
        drafts.stream()
                .sorted(Comparator.comparing((Draft draft) -> draft.family().stage())
                        .thenComparing(Draft::family)
                        .thenComparing(Draft::slot))
                .forEach(draft -> byFact.computeIfAbsent(draft.fact().id(), _ -> new ArrayDeque<>())
                        .add(draft));
        List<Draft> ordered = new ArrayList<>();
        for (List<Fact> topic : topics()) {
            List<Fact> left = topic;
            while (!left.isEmpty()) {
                left = left.stream()
                        .filter(fact -> byFact.containsKey(fact.id()))
                        .toList();
                for (Fact fact : left) {
                    ordered.add(byFact.get(fact.id()).remove());
                    byFact.computeIfPresent(fact.id(), (_, rest) -> rest.isEmpty() ? null : rest);
                }
            }
        }
        return ordered;
    }

    /** Facts in teaching order, by the topic in which each is first needed. */
    private List<List<Fact>> topics() {
        Set<String> placed = new HashSet<>();
        List<List<Fact>> topics = new ArrayList<>();
        Map<String, List<Fact>> byTopic = new LinkedHashMap<>();
        base.report().topics().stream().map(Topic::id).forEach(id -> byTopic.put(id, new ArrayList<>()));
        base.inTeachingOrder()
                .forEach(fact -> byTopic.computeIfAbsent(fact.topicId(), _ -> new ArrayList<>())
                        .add(fact));
        for (List<Fact> topic : byTopic.values()) {
            Set<Fact> inOrder = new LinkedHashSet<>();
            topic.forEach(fact -> place(fact, placed, inOrder));
            topics.add(List.copyOf(inOrder));
        }
        return topics;
    }

    /** Places a fact behind all that it needs. A circle, which only derived needs can close, is cut where it is met. */
    private void place(Fact fact, Set<String> placed, Set<Fact> inOrder) {
        Deque<Fact> open = new ArrayDeque<>(List.of(fact));
        Set<String> entered = new HashSet<>();
        while (!open.isEmpty()) {
            Fact next = open.peek();
            if (placed.contains(next.id())) {
                open.pop();
            } else if (entered.add(next.id())) {
                needs(next).filter(need -> !entered.contains(need.id())).forEach(open::push);
            } else {
                placed.add(next.id());
                inOrder.add(open.pop());
            }
        }
    }

    private Stream<Fact> needs(Fact fact) {
        Stream<Fact> said = fact.directions().after().stream().flatMap(id -> base.fact(id).stream());
        Stream<Fact> derived = fact.kind() == FactKind.ACRONYM
                ? Stream.empty()
                : Pools.entitiesOf(fact).stream()
                        .flatMap(id -> introducing.getOrDefault(id, List.of()).stream())
                        .filter(other -> !other.id().equals(fact.id()))
                        .filter(other -> fact.kind() != FactKind.DEFINITION || other.kind() == FactKind.ACRONYM);
        return Stream.concat(said, derived);
    }
}
