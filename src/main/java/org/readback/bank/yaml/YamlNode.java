package org.readback.bank.yaml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A piece of YAML with its place. Every scalar is text: {@code no} and {@code 2021} mean what they say until a reader
 * asks for a flag or a number.
 */
public sealed interface YamlNode {
    Place place();

    /** What it is, for messages: {@code text}, {@code a list}, {@code a map}. */
    default String sort() {
        return switch (this) {
            case Text _ -> "text";
            case Sequence _ -> "a list";
            case Mapping _ -> "a map";
        };
    }

    /** A scalar, stripped. */
    record Text(Place place, String text) implements YamlNode {}

    /** A list. */
    record Sequence(Place place, List<YamlNode> items) implements YamlNode {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** A map; its entries keep their order. */
    record Mapping(Place place, Map<String, Entry> entries) implements YamlNode {
        public Mapping {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }
    }

    /** One key of a map: where the key stands, and its value. */
    record Entry(Place keyPlace, YamlNode node) {}
}
