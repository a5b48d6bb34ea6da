package org.readback.bank.file;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readback.bank.yaml.Fields;
import org.readback.bank.yaml.Problems;
import org.readback.bank.yaml.YamlNode;
import org.readback.report.Value;

/**
 * Reads what a relation leads to: an entity's id, {@code {words: …, accept: […]}}, {@code {list: […], complete: …}} or
 * {@code {number: …, unit: …, tolerance: …}}.
 */
final class Values {
    private static final Set<String> WORDS = Set.of("words", "accept");
    private static final Set<String> LIST = Set.of("list", "complete");
    private static final Set<String> NUMBER = Set.of("number", "unit", "tolerance");
    private static final Set<String> ALL = Set.of("words", "accept", "list", "complete", "number", "unit", "tolerance");

    private final EntityIds entities;
    private final Problems problems;

    Values(EntityIds entities, Problems problems) {
        this.entities = entities;
        this.problems = problems;
    }

    Optional<Value> read(YamlNode node) {
        return switch (node) {
            case YamlNode.Text text -> entities.known(text).map(Value.Named::new);
            case YamlNode.Sequence list -> {
                problems.add(list.place(), "a list says whether it is all: {list: […], complete: true or false}");
                yield Optional.empty();
            }
            case YamlNode.Mapping map -> readMap(map);
        };
    }

    private Optional<Value> readMap(YamlNode.Mapping map) {
        Set<String> keys = map.entries().keySet();
        if (keys.contains("list")) {
            return Fields.of(map, LIST, problems).map(this::items);
        }
        if (keys.contains("number")) {
            return Fields.of(map, NUMBER, problems).flatMap(Values::quantity);
        }
        if (keys.contains("words")) {
            return Fields.of(map, WORDS, problems).map(Values::words);
        }
        if (Fields.of(map, ALL, problems).isPresent()) {
            problems.add(map.place(), "an object is an entity's id or a map with `words`, `list` or `number`");
        }
        return Optional.empty();
    }

    private Value.Items items(Fields fields) {
        List<Value.Item> items = new ArrayList<>();
        for (YamlNode node : fields.items("list")) {
            if (node instanceof YamlNode.Text text) {
                entities.known(text).map(Value.Named::new).ifPresent(items::add);
            } else {
                Fields.of(node, WORDS, problems).map(Values::words).ifPresent(items::add);
            }
        }
        if (fields.items("list").size() < 2) {
            problems.add(fields.placeOf("list"), "a list has two items or more; write a single one as the object");
        }
        fields.required("complete");
        return new Value.Items(items, fields.flag("complete"));
    }

    private static Value.Words words(Fields fields) {
        return new Value.Words(fields.text("words"), fields.texts("accept"));
    }

    private static Optional<Value> quantity(Fields fields) {
        return fields.number("number")
                .map(number -> new Value.Quantity(
                        number,
                        fields.optionalText("unit").orElse(""),
                        fields.number("tolerance").map(BigDecimal::abs).orElse(BigDecimal.ZERO)));
    }
}
