package org.readback.bank.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readback.bank.yaml.Fields;
import org.readback.bank.yaml.Problems;
import org.readback.bank.yaml.Yaml;
import org.readback.report.Relation;
import org.readback.report.Slot;

/** Reads {@code relations.yaml}: the relations that facts of all reports may use. */
final class RelationsReader {
    static final Set<String> FILE = Set.of("relations");
    static final Set<String> RELATION = Set.of("id", "means", "functional");

    private RelationsReader() {}

    static List<Relation> read(String file, byte[] bytes, Problems problems) {
        Map<String, Relation> byId = new LinkedHashMap<>();
        Yaml.read(file, bytes, problems)
                .flatMap(node -> Fields.of(node, FILE, problems))
                .ifPresent(fields -> {
                    fields.required("relations");
                    fields.each("relations", RELATION, each -> each).forEach(each -> add(each, byId));
                });
        return List.copyOf(byId.values());
    }

    private static void add(Fields fields, Map<String, Relation> byId) {
        Relation relation =
                new Relation(fields.id("id"), fields.text("means"), Set.copyOf(fields.words("functional", Slot.class)));
        if (byId.putIfAbsent(relation.id(), relation) != null) {
            fields.problems().add(fields.placeOf("id"), "a second relation `" + relation.id() + "`; ids are unique");
        }
    }
}
