package org.readback.generation.distractor;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readback.report.Entity;
import org.readback.report.EntityType;
import org.readback.report.Fact;
import org.readback.report.FactBase;
import org.readback.report.PartialDate;
import org.readback.report.Precision;
import org.readback.report.Value;
import org.readback.report.When;

/** Where distractors come from, laid out so that a fact looks only at its near ones. */
public final class Pools {
    /** How many of a pool are looked at on either side of the key. */
    private static final int REACH = 12;

    private final FactBase base;
    private final Map<EntityType, List<Entity>> byType;
    private final Map<String, Integer> rank = new HashMap<>();
    private final Map<String, List<Fact>> byRelation;
    private final Map<String, Integer> placeInRelation = new HashMap<>();
    private final Map<Precision, NavigableSet<PartialDate>> dates;
    private final Map<String, Set<String>> topicsOf = new HashMap<>();
    private final Map<PartialDate, String> statementByDate = new HashMap<>();

    Pools(FactBase base) {
        this.base = base;
        this.byType = base.entities().stream()
                .sorted(Comparator.comparingInt((Entity entity) -> -base.mentions(entity))
                        .thenComparing(Entity::id))
                .collect(groupingBy(Entity::type));
        byType.values().forEach(entities -> number(entities.stream().map(Entity::id), rank));
        this.byRelation = base.facts().stream()
                .sorted(Comparator.comparing(Pools::stableKey))
                .collect(groupingBy(Fact::relation));
        byRelation.values().forEach(facts -> number(facts.stream().map(Fact::id), placeInRelation));
        this.dates = base.facts().stream()
                .flatMap(fact -> fact.when().stream().flatMap(Pools::dates))
                .collect(groupingBy(PartialDate::precision, Collectors.toCollection(TreeSet::new)));
        base.facts()
                .forEach(fact -> entitiesOf(fact)
                        .forEach(id -> topicsOf.computeIfAbsent(id, _ -> new HashSet<>())
                                .add(fact.topicId())));
    }

    /** Independent of the order of facts and of their ids. */
    private static String stableKey(Fact fact) {
        return fact.subjects() + " " + fact.qualifier().orElse("") + " " + fact.topicId();
    }

    private static void number(Stream<String> ids, Map<String, Integer> places) {
        List<String> all = ids.toList();
        for (int i = 0; i < all.size(); i++) {
            places.put(all.get(i), i);
        }
    }

    private static Stream<PartialDate> dates(When when) {
        return switch (when) {
            case When.At at -> Stream.of(at.date());
            case When.Since since -> Stream.of(since.start());
            case When.Between between -> Stream.of(between.start(), between.end());
        };
    }

    /** The ids of all that a fact names. */
    public static List<String> entitiesOf(Fact fact) {
        List<String> ids = new ArrayList<>(fact.subjects());
        fact.object().ifPresent(value -> {
            switch (value) {
                case Value.Named named -> ids.add(named.entityId());
                case Value.Items items ->
                    items.items().forEach(item -> {
                        if (item instanceof Value.Named named) {
                            ids.add(named.entityId());
                        }
                    });
                case Value.Words _ -> {}
                case Value.Quantity _ -> {}
            }
        });
        return ids;
    }

    /** Entities of the same type that the report names about as often. */
    List<Entity> near(Entity key) {
        return around(byType.getOrDefault(key.type(), List.of()), rank.getOrDefault(key.id(), 0));
    }

    /** Other facts with the same relation. */
    List<Fact> siblings(Fact fact) {
        return around(byRelation.getOrDefault(fact.relation(), List.of()), placeInRelation.getOrDefault(fact.id(), 0))
                .stream()
                .filter(other -> !other.id().equals(fact.id()))
                .toList();
    }

    /** Dates of the report of the same precision, near this one. */
    List<PartialDate> near(PartialDate key) {
        NavigableSet<PartialDate> all = dates.getOrDefault(key.precision(), new TreeSet<>());
        return Stream.concat(
                        all.headSet(key, false).descendingSet().stream().limit(REACH),
                        all.tailSet(key, false).stream().limit(REACH))
                .toList();
    }

    /** What the report dates so, in a sentence. */
    Optional<String> statementOf(PartialDate date) {
        return Optional.ofNullable(statementByDate.get(date));
    }

    /** Whether some fact of the topic is about the entity. */
    boolean isIn(String topicId, Entity entity) {
        return topicsOf.getOrDefault(entity.id(), Set.of()).contains(topicId);
    }

    int distance(Entity one, Entity other) {
        return Math.abs(base.mentions(one) - base.mentions(other));
    }

    private static <T> List<T> around(List<T> all, int place) {
        return all.subList(Math.max(0, place - REACH), Math.min(all.size(), place + REACH + 1));
    }
}
