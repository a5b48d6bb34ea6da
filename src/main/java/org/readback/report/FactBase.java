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
    private final List<Entity> entities;
    private final List<Fact> facts;
    private final Map<String, Relation> relations;
    private final Map<String, Entity> entityById;
    private final Map<String, Entity> entityByName;
    private final Map<String, Fact> factById;
    private final Map<String, List<Fact>> factsByRelation;
    private final Map<String, List<Fact>> factsBySubject;
    private final Map<Held, List<Fact>> holders = new HashMap<>();
    private final Map<String, Integer> mentions;
    private final Map<String, FactPlace> places;

    /** A value, normalised, in a slot of facts with one relation. */
    private record Held(String relation, Slot slot, String value) {}

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
        this.entities = List.copyOf(entities);
        this.facts = List.copyOf(facts);
        this.relations = byId(relations, Relation::id);
        this.entityById = byId(entities, Entity::id);
        this.entityByName = byName(entities);
        this.factById = byId(facts, Fact::id);
        this.factsByRelation = facts.stream().collect(groupingBy(Fact::relation));
        this.factsBySubject = bySubject(facts);
        this.mentions = Mentions.count(report.passages(), entities);
        facts.forEach(this::noteValues);
    }

    public Report report() {
        return report;
    }

    /** In the order of the bank. */
    public List<Entity> entities() {
        return entities;
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
        return Optional.ofNullable(entityById.get(id));
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
        return Optional.ofNullable(entityByName.get(Normalised.of(words)));
    }

    /**
     * Everything that means the same as these words, normalised: all names of the entity they name, else the words
     * themselves.
     */
    public Set<String> aliasClosure(String words) {
        Set<String> closure = new LinkedHashSet<>();
        closure.add(Normalised.of(words));
        entityNamed(words).ifPresent(entity -> entity.names().forEach(name -> closure.add(Normalised.of(name))));
        return closure;
    }

    /** Whether the two are one entity, or one is, at whatever remove, a part or member of the other. */
    public boolean overlap(Entity one, Entity other) {
        return wholes(one).contains(other.id()) || wholes(other).contains(one.id());
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
        return switch (slot) {
            case SUBJECT -> fact.subjects().stream().map(this::nameOf).toList();
            case OBJECT -> fact.object().map(this::texts).orElse(List.of());
            case WHEN -> fact.when().map(When::text).stream().toList();
            case SPEAKER -> fact.speaker().stream().toList();
        };
    }

    /**
     * Whether the fact would still be true with another value in a slot, as far as this base knows: some fact with the
     * same relation and otherwise the same slots has that value. False means "not stated", not "untrue".
     */
    public boolean isKnownTrue(Fact fact, Slot slot, String value) {
        return aliasClosure(value).stream()
                .flatMap(name -> holders.getOrDefault(new Held(fact.relation(), slot, name), List.of()).stream())
                .anyMatch(other -> agreeExceptIn(slot, fact, other));
    }

    /** How often the report's text names the entity. */
    public int mentions(Entity entity) {
        return mentions.getOrDefault(entity.id(), 0);
    }

    /** Whether the two have something in common in every slot but one; a slot that one of them leaves empty agrees. */
    private boolean agreeExceptIn(Slot changed, Fact one, Fact other) {
        for (Slot slot : Slot.values()) {
            if (slot != changed) {
                List<String> here = valuesIn(one, slot);
                List<String> there = valuesIn(other, slot);
                if (!here.isEmpty() && !there.isEmpty() && here.stream().noneMatch(there::contains)) {
                    return false;
                }
            }
        }
        return true;
    }

    private void noteValues(Fact fact) {
        for (Slot slot : Slot.values()) {
            Set<String> values = new HashSet<>(valuesIn(fact, slot));
            if (slot == Slot.OBJECT) {
                fact.object().ifPresent(object -> values.addAll(acceptedIn(object)));
            }
            values.stream()
                    .map(value -> new Held(fact.relation(), slot, Normalised.of(value)))
                    .distinct()
                    .forEach(held -> holders.computeIfAbsent(held, _ -> new ArrayList<>())
                            .add(fact));
        }
    }

    private static List<String> acceptedIn(Value value) {
        return switch (value) {
            case Value.Words words -> words.accept();
            case Value.Items items ->
                items.items().stream()
                        .flatMap(item -> acceptedIn(valueOf(item)).stream())
                        .toList();
            case Value.Named _, Value.Quantity _ -> List.of();
        };
    }

    private List<String> texts(Value value) {
        return switch (value) {
            case Value.Named named -> List.of(nameOf(named.entityId()));
            case Value.Words words -> List.of(words.text());
            case Value.Items items ->
                items.items().stream()
                        .flatMap(item -> texts(valueOf(item)).stream())
                        .toList();
            case Value.Quantity quantity ->
                List.of((quantity.number().toPlainString() + " " + quantity.unit()).strip());
        };
    }

    private static Value valueOf(Value.Item item) {
        return switch (item) {
            case Value.Named named -> named;
            case Value.Words words -> words;
        };
    }

    private String nameOf(String entityId) {
        return entity(entityId).map(Entity::name).orElse(entityId);
    }

    private Set<String> wholes(Entity entity) {
        Set<String> found = new HashSet<>();
        List<String> open = new ArrayList<>(List.of(entity.id()));
        while (!open.isEmpty()) {
            String id = open.removeLast();
            if (found.add(id)) {
                entity(id).ifPresent(known -> open.addAll(known.partOf()));
            }
        }
        return found;
    }

    private static <T> Map<String, T> byId(List<T> all, Function<T, String> id) {
        return all.stream().collect(Collectors.toMap(id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }

    private static Map<String, Entity> byName(List<Entity> entities) {
        Map<String, Entity> named = new HashMap<>();
        entities.forEach(entity -> entity.names().forEach(name -> named.putIfAbsent(Normalised.of(name), entity)));
        return named;
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
