package org.readback.bank.file;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readback.bank.yaml.Problems;
import org.readback.report.Fact;

/**
 * Checks that no two facts of a report share relation, subjects and qualifier: their questions would share an identity,
 * and where their values differ one of them is wrong.
 */
final class FactIdentity {
    private FactIdentity() {}

    static void check(List<PlacedFact> facts, Problems problems) {
        Map<List<Object>, PlacedFact> first = new HashMap<>();
        for (PlacedFact placed : facts) {
            Fact fact = placed.fact();
            PlacedFact other = first.putIfAbsent(
                    List.of(fact.relation(), fact.subjects().stream().sorted().toList(), fact.qualifier()), placed);
            if (other != null && !fact.relation().isEmpty() && !fact.subjects().isEmpty()) {
                problems.add(placed.placeOf("relation"), clash(fact, other));
            }
        }
    }

    private static String clash(Fact fact, PlacedFact other) {
        String who = "`" + other.id() + "` in " + other.where();
        return contradicts(fact, other.fact())
                ? "contradicts " + who + ": same relation and subjects, another value, and neither time nor speaker to"
                        + " tell them apart; correct one, or give each a `qualifier` if both are true"
                : "has the same relation and subjects as " + who + "; give each a `qualifier` to tell them apart";
    }

    private static boolean contradicts(Fact one, Fact other) {
        boolean sameObject = one.object().equals(other.object());
        boolean sameTime = one.when().equals(other.when());
        boolean toldApartByTime = !sameObject
                && !sameTime
                && one.when().isPresent()
                && other.when().isPresent();
        boolean sameSpeaker = one.speaker().equals(other.speaker());
        return sameSpeaker && !toldApartByTime && !(sameObject && sameTime);
    }
}
