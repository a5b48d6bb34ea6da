package org.readback.bank.file;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.readback.bank.yaml.Problems;
import org.readback.bank.yaml.YamlNode;
import org.readback.generation.Family;
import org.readback.report.Fact;
import org.readback.report.Relation;
import org.readback.report.Value;

/** What must hold of a fact's parts and between the facts of one report. */
final class FactChecks {
    private static final List<String> FAMILIES =
            Arrays.stream(Family.values()).map(Family::id).toList();

    private final List<Relation> relations;
    private final Problems problems;
    private final Map<String, PlacedFact> byId = new LinkedHashMap<>();

    FactChecks(List<Relation> relations, Problems problems) {
        this.relations = relations;
        this.problems = problems;
    }

    void check(List<PlacedFact> facts) {
        for (PlacedFact fact : facts) {
            PlacedFact first = byId.putIfAbsent(fact.id(), fact);
            if (first != null && !fact.id().isEmpty()) {
                problems.add(
                        fact.placeOf("id"),
                        "a second fact `" + fact.id() + "`, the first is in " + first.where() + "; ids are unique");
            }
        }
        Set<String> known = new HashSet<>(relations.stream().map(Relation::id).toList());
        facts.forEach(fact -> {
            checkRelation(fact, known);
            checkKind(fact);
            checkWordsKept(fact);
            checkOwnQuestions(fact);
            checkAfter(fact);
        });
        FactOrder.check(byId, problems);
        FactIdentity.check(facts, problems);
    }

    private void checkRelation(PlacedFact fact, Set<String> known) {
        String relation = fact.fact().relation();
        if (!relation.isEmpty() && !known.isEmpty() && !known.contains(relation)) {
            problems.addUnknown(fact.placeOf("relation"), "relation", relation, known);
        }
    }

    /** Each kind is asked in its own way, and needs the part that is asked for. */
    private void checkKind(PlacedFact placed) {
        Fact fact = placed.fact();
        switch (fact.kind()) {
            case DATED_EVENT, DATED_NAME ->
                want(placed, "when", placed.fields().node("when").isPresent());
            case CLAIM -> want(placed, "speaker", fact.speaker().isPresent());
            case LIST ->
                want(
                        placed,
                        "object",
                        fact.object().map(Value.Items.class::isInstance).orElse(false));
            case NUMERIC ->
                want(
                        placed,
                        "object",
                        fact.object().map(Value.Quantity.class::isInstance).orElse(false));
            case ACRONYM, DEFINITION, MEMBERSHIP, CAUSE, COMPARISON, QUOTED_NAME ->
                want(placed, "object", placed.fields().node("object").isPresent());
            case COUNTERFACTUAL, STATEMENT -> {}
        }
    }

    private void want(PlacedFact placed, String key, boolean there) {
        if (!there) {
            String kind = placed.fact().kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
            String what = switch (placed.fact().kind()) {
                case LIST -> "`object: {list: […], complete: …}`";
                case NUMERIC -> "`object: {number: …}`";
                default -> "`" + key + "`";
            };
            problems.add(placed.placeOf(key), "a fact of kind " + kind + " needs " + what);
        }
    }

    /** A hedge stands in the quotation, and neither hedge nor speaker is lost in the statement. */
    private void checkWordsKept(PlacedFact placed) {
        Fact fact = placed.fact();
        fact.hedge().ifPresent(hedge -> {
            if (!fact.quotation().text().contains(hedge)) {
                problems.add(placed.placeOf("hedge"), "the hedge does not stand in the quotation word for word");
            }
            if (!fact.statement().contains(hedge)) {
                problems.add(placed.placeOf("statement"), "the statement drops the hedge “" + hedge + "”; keep it");
            }
        });
        fact.speaker().ifPresent(speaker -> {
            if (!fact.statement().toLowerCase(Locale.ROOT).contains(speaker.toLowerCase(Locale.ROOT))) {
                problems.add(placed.placeOf("statement"), "the statement does not name its speaker, “" + speaker + "”");
            }
        });
    }

    private void checkOwnQuestions(PlacedFact placed) {
        Set<String> met = new HashSet<>();
        for (Fact.Wording wording : placed.fact().directions().wordings()) {
            if (!wording.family().isEmpty() && Family.of(wording.family()).isEmpty()) {
                problems.addUnknown(placed.placeOf("questions"), "family", wording.family(), FAMILIES);
            }
            if (placed.fact().directions().skip().contains(wording.family())) {
                problems.add(
                        placed.placeOf("skip"),
                        "`skip` keeps the fact's own question of the family `" + wording.family()
                                + "` from being asked; take out one of the two");
            }
            if (!met.add(wording.family() + " " + wording.slot())) {
                problems.add(
                        placed.placeOf("questions"),
                        "two questions of the family `" + wording.family() + "` for the slot `" + wording.slot()
                                + "`; give one another slot, a word of its own");
            }
        }
        for (YamlNode node : placed.fields().items("skip")) {
            if (node instanceof YamlNode.Text text) {
                String family = text.text().split("/", 2)[0]; // what follows is one slot of it
                if (Family.of(family).isEmpty()) {
                    problems.addUnknown(text.place(), "family", family, FAMILIES);
                }
            }
        }
        for (Fact.Twist twist : placed.fact().directions().twists()) {
            if (twist.statement().equals(placed.fact().statement())) {
                problems.add(placed.placeOf("twists"), "a twist repeats the statement; it must say something false");
            }
        }
    }

    private void checkAfter(PlacedFact placed) {
        for (YamlNode node : placed.fields().items("after")) {
            if (node instanceof YamlNode.Text text && !byId.containsKey(text.text())) {
                problems.addUnknown(text.place(), "fact", text.text(), byId.keySet());
            }
        }
    }
}
