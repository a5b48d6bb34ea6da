package org.readback.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What stands in the slots of a report's facts, and which facts hold a value. */
final class SlotValues {
    private final Entities entities;
    private final Map<Held, List<Fact>> holders = new HashMap<>();

    /** A value, normalised, in a slot of facts with one relation. */
    private record Held(String relation, Slot slot, String value) {}

    SlotValues(Entities entities, List<Fact> facts) {
        this.entities = entities;
        facts.forEach(this::note);
    }

    /** What stands in a slot of a fact, as text; several for a list or for subjects that act together. */
    List<String> in(Fact fact, Slot slot) {
        return switch (slot) {
            case SUBJECT -> fact.subjects().stream().map(entities::nameOf).toList();
            case OBJECT -> fact.object().map(this::texts).orElse(List.of());
            case WHEN -> fact.when().map(When::text).stream().toList();
            case SPEAKER -> fact.speaker().stream().toList();
        };
    }

    /**
     * Whether some fact with the same relation and otherwise the same slots has that value. False means "not stated", not
     * "untrue".
     */
    boolean isKnownTrue(Fact fact, Slot slot, String value) {
        return entities.aliasClosure(value).stream()
                .flatMap(name -> holders.getOrDefault(new Held(fact.relation(), slot, name), List.of()).stream())
                .anyMatch(other -> agreeExceptIn(slot, fact, other));
    }

    /** Whether the two have something in common in every slot but one; a slot that one of them leaves empty agrees. */
    private boolean agreeExceptIn(Slot changed, Fact one, Fact other) {
        for (Slot slot : Slot.values()) {
            if (slot != changed) {
                List<String> here = in(one, slot);
                List<String> there = in(other, slot);
                if (!here.isEmpty() && !there.isEmpty() && here.stream().noneMatch(there::contains)) {
                    return false;
                }
            }
        }
        return true;
    }

    private void note(Fact fact) {
        for (Slot slot : Slot.values()) {
            Set<String> values = new HashSet<>(in(fact, slot));
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
            case Value.Named named -> List.of(entities.nameOf(named.entityId()));
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
}
