package org.readback.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A thing that facts name.
 *
 * @param id unique within the report
 * @param type its sort
 * @param name the name questions use, without a leading article
 * @param acronym its short form where the report gives one
 * @param aliases other names that mean the same, e.g. a capital for its government
 * @param article whether running English puts "the" before the name
 * @param plural whether the name takes a plural verb
 * @param partOf ids of entities it is a part or member of: such pairs overlap and never stand side by side as options
 */
public record Entity(
        String id,
        EntityType type,
        String name,
        Optional<String> acronym,
        List<String> aliases,
        boolean article,
        boolean plural,
        List<String> partOf) {
    public Entity {
        aliases = List.copyOf(aliases);
        partOf = List.copyOf(partOf);
    }

    /** Every name that means this entity: its name, its acronym and its aliases, in this order. */
    public List<String> names() {
        return Stream.of(Stream.of(name), acronym.stream(), aliases.stream())
                .flatMap(names -> names)
                .distinct()
                .toList();
    }
}
