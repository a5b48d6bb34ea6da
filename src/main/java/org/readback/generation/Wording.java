package org.readback.generation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The templates questions are worded by, read from {@code question-bank/wording.yaml}.
 *
 * @param language BCP 47 tag of the questions
 * @param everywhere templates that hold for every relation that has none of its own
 * @param relations templates by relation
 * @param waivers lint warnings looked at and accepted for whole families
 */
public record Wording(
        String language, List<Phrasing> everywhere, Map<String, List<Phrasing>> relations, List<Waiver> waivers) {
    public Wording {
        everywhere = List.copyOf(everywhere);
        relations = Map.copyOf(relations);
        waivers = List.copyOf(waivers);
    }

    /** The template of a family and slot. */
    public record Phrasing(Family family, String slot, Template template) {}

    /** A lint warning that a person accepted for every question of a family, and why. */
    public record Waiver(Family family, String rule, String because) {}

    /** The relation's own templates by family, and of the common ones those for slots it has none for. */
    Map<Family, List<Phrasing>> of(String relation) {
        List<Phrasing> own = relations.getOrDefault(relation, List.of());
        Stream<Phrasing> common = everywhere.stream()
                .filter(phrasing -> own.stream()
                        .noneMatch(mine -> mine.family() == phrasing.family()
                                && mine.slot().equals(phrasing.slot())));
        return Stream.concat(own.stream(), common)
                .collect(groupingBy(Phrasing::family, () -> new EnumMap<>(Family.class), toList()));
    }

    /**
     * The stem of a question across facts, which takes nothing from any one fact.
     *
     * @param called what the report is called in a sentence
     */
    Optional<String> common(Family family, String slot, String called) {
        return everywhere.stream()
                .filter(phrasing ->
                        phrasing.family() == family && phrasing.slot().equals(slot))
                .map(phrasing -> phrasing.template().plain(called))
                .findFirst();
    }
}
