package org.readback.report;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Everything one report states, and what can be asked of it. Whoever makes one hands in what has been checked: ids are
 * unique and lead somewhere.
 */
public final class FactBase {
    private final Report report;
    private final Entities entities;
    private final List<Fact> facts;
    private final Map<String, Relation> relations;
    private final Map<String, Fact> factById;
    private final Map<String, List<Fact>> factsByRelation;
    private final Map<String, List<Fact>> factsBySubject;
    private final SlotValues values;
    private final Map<String, Integer> mentions;
    private final Map<String, FactPlace> places;

    public FactBase(Report report, List<Entity> entities, List<Fact> facts, List<Relation> relations) {
        this(report, entities, facts, relations, Map.of());
    }

    /** @param places where facts are written, by their ids */
    public FactBase(
            Report report,
            List<Entity> entities,
            List<Fact> facts,
            List<Relation> relations,
            Map<String, FactPlace> places) {
        this.places = Map.copyOf(places);
        this.report = report;
        this.entities = new Entities(entities);
        this.facts = List.copyOf(facts);
        this.relations = byId(relations, Relation::id);
        this.factById = byId(facts, Fact::id);
        this.factsByRelation = facts.stream().collect(groupingBy(Fact::relation));
        this.factsBySubject = bySubject(facts);
        this.mentions = Mentions.count(report.passages(), entities);
        this.values = new SlotValues(this.entities, this.facts);
    }

    public Report report() {
        return report;
    }

    /** In the order of the bank. */
    public List<Entity> entities() {
        return entities.all();
    }

    /** In the order of the bank; see {@link #inTeachingOrder()}. */
    public List<Fact> facts() {
        return facts;
    }

    /** The facts in bank order, each moved behind the facts it comes {@code after}. */
    public List<Fact> inTeachingOrder() {
        Set<String> ordered = new LinkedHashSet<>();
        for (Fact fact : facts) {
            Deque<Fact> open = new ArrayDeque<>(List.of(fact));
            Set<String> entered = new HashSet<>();
            while (!open.isEmpty()) {
                Fact next = open.peek();
                if (ordered.contains(next.id()) || !entered.add(next.id())) {
                    ordered.add(open.pop().id());
                } else {
                    next.directions().after().forEach(id -> fact(id).ifPresent(open::push));
                }
            }
        }
        return ordered.stream().map(factById::get).toList();
    }

    public Optional<Entity> entity(String id) {
        return entities.of(id);
    }

    public Optional<Fact> fact(String id) {
        return Optional.ofNullable(factById.get(id));
    }

    /** Where a fact is written; empty where nobody said. */
    public Optional<FactPlace> placeOf(String factId) {
        return Optional.ofNullable(places.get(factId));
    }

    public Optional<Relation> relation(String id) {
        return Optional.ofNullable(relations.get(id));
    }

    /** The entity that these words name, however they are spelt; empty where none has that name, acronym or alias. */
    public Optional<Entity> entityNamed(String words) {
        return entities.named(words);
    }

    /**
     * Everything that means the same as these words, normalised: all names of the entity they name, else the words
     * themselves.
     */
    public Set<String> aliasClosure(String words) {
        return entities.aliasClosure(words);
    }

    /** Whether the two are one entity, or one is, at whatever remove, a part or member of the other. */
    public boolean overlap(Entity one, Entity other) {
        return entities.overlap(one, other);
    }

    public List<Fact> factsWith(String relation) {
        return factsByRelation.getOrDefault(relation, List.of());
    }

    public List<Fact> factsAbout(String subjectId) {
        return factsBySubject.getOrDefault(subjectId, List.of());
    }

    /** The other facts with the same relation, in bank order: their values are what this one is confused with. */
    public List<Fact> siblings(Fact fact) {
        return factsWith(fact.relation()).stream()
                .filter(other -> !other.id().equals(fact.id()))
                .toList();
    }

    /** What stands in a slot of a fact, as text; several for a list or for subjects that act together. */
    public List<String> valuesIn(Fact fact, Slot slot) {
        return values.in(fact, slot);
    }

    /**
     * Whether the fact would still be true with another value in a slot, as far as this base knows: some fact with the
     * same relation and otherwise the same slots has that value. False means "not stated", not "untrue".
     */
    public boolean isKnownTrue(Fact fact, Slot slot, String value) {
        return values.isKnownTrue(fact, slot, value);
    }

    /** How often the report's text names the entity. */
    public int mentions(Entity entity) {
        return mentions.getOrDefault(entity.id(), 0);
    }

    private static <T> Map<String, T> byId(List<T> all, Function<T, String> id) {
        return all.stream().collect(Collectors.toMap(id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }

    private static Map<String, List<Fact>> bySubject(List<Fact> facts) {
        Map<String, List<Fact>> about = new HashMap<>();
        for (Fact fact : facts) {
            fact.subjects()
                    .forEach(id ->
                            about.computeIfAbsent(id, _ -> new ArrayList<>()).add(fact));
        }
        return about;
    }
}
