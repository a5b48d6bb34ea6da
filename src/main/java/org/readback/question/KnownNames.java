package org.readback.question;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.readback.report.Entity;

/**
 * The names a report knows, each with the entity it means, however it is spelt: what tells an alias from a typo and a
 * typo from another entity. Made once for a report and used for all its questions.
 */
public final class KnownNames {
    private static final KnownNames NONE = new KnownNames(List.of());

    private final Map<String, Entity> byName = new HashMap<>();
    private final Set<String> acronyms;

    private KnownNames(Collection<Entity> entities) {
        for (Entity entity : entities) {
            entity.names().forEach(name -> byName.putIfAbsent(NormalForm.of(name), entity));
        }
        acronyms = entities.stream()
                .flatMap(entity -> entity.acronym().stream())
                .map(NormalForm::of)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The names of these entities; where two claim one name, the first keeps it. */
    public static KnownNames of(Collection<Entity> entities) {
        return new KnownNames(entities);
    }

    /** For a question whose report knows no entities. */
    public static KnownNames none() {
        return NONE;
    }

    /** The entity these words name, whatever their spelling. */
    public Optional<Entity> named(String words) {
        return Optional.ofNullable(byName.get(NormalForm.of(words)));
    }

    /** Whether both name the same entity. */
    public boolean sameEntity(String one, String other) {
        return named(one)
                .filter(entity -> named(other).filter(entity::equals).isPresent())
                .isPresent();
    }

    /** Every name of the entity these words name, as written; only the words themselves where they name none. */
    public List<String> closure(String words) {
        List<String> all = new ArrayList<>(List.of(words));
        named(words).ifPresent(entity -> all.addAll(entity.names()));
        return all.stream().distinct().toList();
    }

    /** Whether the words are the acronym of some entity. */
    public boolean isAcronym(String words) {
        return acronyms.contains(NormalForm.of(words));
    }
}
