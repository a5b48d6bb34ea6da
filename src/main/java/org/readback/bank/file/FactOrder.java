package org.readback.bank.file;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.readback.bank.yaml.Problems;

/** Checks that {@code after} leads to an order in which facts can be taught, not in a circle. */
final class FactOrder {
    private FactOrder() {}

    /** Strikes out facts whose forerunners are all struck out; what is left stands in a circle or behind one. */
    static void check(Map<String, PlacedFact> byId, Problems problems) {
        Map<String, Set<String>> waitsFor = new HashMap<>();
        Map<String, Set<String>> followers = new HashMap<>();
        Deque<String> free = new ArrayDeque<>();
        byId.forEach((id, placed) -> {
            Set<String> after = new HashSet<>(placed.fact().directions().after());
            after.retainAll(byId.keySet());
            after.forEach(forerunner ->
                    followers.computeIfAbsent(forerunner, _ -> new HashSet<>()).add(id));
            waitsFor.put(id, after);
            if (after.isEmpty()) {
                free.add(id);
            }
        });
        while (!free.isEmpty()) {
            String struck = free.remove();
            waitsFor.remove(struck);
            for (String follower : followers.getOrDefault(struck, Set.of())) {
                Set<String> left = waitsFor.get(follower);
                if (left.remove(struck) && left.isEmpty()) {
                    free.add(follower);
                }
            }
        }
        byId.values().stream()
                .filter(placed -> waitsFor.containsKey(placed.id()))
                .findFirst()
                .ifPresent(placed -> problems.add(
                        placed.placeOf("after"),
                        "`after` leads in a circle: "
                                + String.join(
                                        ", ",
                                        waitsFor.keySet().stream().sorted().toList())
                                + " wait for each other; one of them must come first"));
    }
}
