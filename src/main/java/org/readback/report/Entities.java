package org.readback.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The entities of a report, by id and by any of their names. */
final class Entities {
    private final List<Entity> all;
    private final Map<String, Entity> byId = new LinkedHashMap<>();
    private final Map<String, Entity> byName = new HashMap<>();

    Entities(List<Entity> entities) {
        all = List.copyOf(entities);
        for (Entity entity : all) {
            byId.putIfAbsent(entity.id(), entity);
            entity.names().forEach(name -> byName.putIfAbsent(Normalised.of(name), entity));
        }
    }

    List<Entity> all() {
        return all;
    }

    Optional<Entity> of(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The one that these words name, however they are spelt. */
    Optional<Entity> named(String words) {
        return Optional.ofNullable(byName.get(Normalised.of(words)));
    }

    /** The name of one; its id where there is none. */
    String nameOf(String id) {
        return of(id).map(Entity::name).orElse(id);
    }

    /** Everything that means the same as these words, normalised: all names of the entity they name, else the words alone. */
    Set<String> aliasClosure(String words) {
        Set<String> closure = new LinkedHashSet<>();
        closure.add(Normalised.of(words));
        named(words).ifPresent(entity -> entity.names().forEach(name -> closure.add(Normalised.of(name))));
        return closure;
    }

    /** Whether the two are one, or one is, at whatever remove, a part or member of the other. */
    boolean overlap(Entity one, Entity other) {
        return wholes(one).contains(other.id()) || wholes(other).contains(one.id());
    }

    private Set<String> wholes(Entity entity) {
        Set<String> found = new HashSet<>();
        List<String> open = new ArrayList<>(List.of(entity.id()));
        while (!open.isEmpty()) {
            String id = open.removeLast();
            if (found.add(id)) {
                of(id).ifPresent(known -> open.addAll(known.partOf()));
            }
        }
        return found;
    }
}
