package org.readback.bank.file;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readback.bank.yaml.Fields;
import org.readback.bank.yaml.Place;
import org.readback.bank.yaml.Problems;
import org.readback.bank.yaml.Shown;
import org.readback.bank.yaml.Yaml;
import org.readback.bank.yaml.YamlNode;
import org.readback.report.Entity;
import org.readback.report.EntityType;
import org.readback.report.Normalised;

/** Reads {@code entities.yaml}: the things a report's facts name. */
final class EntitiesReader {
    static final Set<String> FILE = Set.of("entities");
    static final Set<String> ENTITY =
            Set.of("id", "type", "name", "acronym", "aliases", "article", "plural", "part-of");

    private final Problems problems;
    private final Map<String, Entity> byId = new LinkedHashMap<>();
    private final Map<String, String> idByName = new HashMap<>();

    private EntitiesReader(Problems problems) {
        this.problems = problems;
    }

    static List<Entity> read(String file, byte[] bytes, Problems problems) {
        return Yaml.read(file, bytes, problems)
                .flatMap(node -> Fields.of(node, FILE, problems))
                .map(fields -> new EntitiesReader(problems).entities(fields))
                .orElse(List.of());
    }

    private List<Entity> entities(Fields file) {
        file.required("entities");
        List<Fields> all = file.each("entities", ENTITY, fields -> fields);
        all.forEach(fields -> fields.word("type", EntityType.class).ifPresent(type -> add(fields, type)));
        EntityIds ids = new EntityIds(List.copyOf(byId.values()), problems);
        all.forEach(fields -> fields.items("part-of").forEach(ids::known));
        return List.copyOf(byId.values());
    }

    private void add(Fields fields, EntityType type) {
        Entity entity = new Entity(
                fields.id("id"),
                type,
                fields.text("name"),
                fields.optionalText("acronym"),
                fields.texts("aliases"),
                fields.flag("article"),
                fields.flag("plural"),
                fields.texts("part-of"));
        if (byId.putIfAbsent(entity.id(), entity) != null) {
            problems.add(fields.placeOf("id"), "a second entity `" + entity.id() + "`; ids are unique");
        }
        claim(entity.name(), entity, fields.placeOf("name"));
        entity.acronym().ifPresent(acronym -> claim(acronym, entity, fields.placeOf("acronym")));
        for (YamlNode alias : fields.items("aliases")) {
            if (alias instanceof YamlNode.Text text) {
                claim(text.text(), entity, text.place());
            }
        }
    }

    private void claim(String name, Entity entity, Place place) {
        String normalised = Normalised.of(name);
        String owner = idByName.putIfAbsent(normalised, entity.id());
        if (owner != null && !owner.equals(entity.id())) {
            problems.add(
                    place,
                    "the name “" + Shown.shortly(name) + "” belongs to the entity `" + owner
                            + "` already; one name means one entity");
        }
    }
}
