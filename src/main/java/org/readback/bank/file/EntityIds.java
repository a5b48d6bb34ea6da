package org.readback.bank.file;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.readback.bank.yaml.Problems;
import org.readback.bank.yaml.YamlNode;
import org.readback.report.Entity;

/** The entities that facts may name. */
final class EntityIds {
    private final Set<String> ids;
    private final Problems problems;

    EntityIds(List<Entity> entities, Problems problems) {
        this.ids = entities.stream().map(Entity::id).collect(Collectors.toSet());
        this.problems = problems;
    }

    /** The id a node gives, noted where no entity has it. */
    Optional<String> known(YamlNode node) {
        if (!(node instanceof YamlNode.Text text)) {
            problems.add(node.place(), "expected the id of an entity, not " + node.sort());
            return Optional.empty();
        }
        if (!ids.contains(text.text())) {
            problems.addUnknown(text.place(), "entity", text.text(), ids);
            return Optional.empty();
        }
        return Optional.of(text.text());
    }
}
