package org.readback.generation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.readback.generation.words.Phrases;
import org.readback.report.Fact;
import org.readback.report.FactBase;
import org.readback.report.FactKind;

/** The stems that facts word themselves, and those that the templates of their relation word for them. */
final class Stems {
    private final FactBase base;
    private final Wording wording;
    private final Map<String, Map<Family, List<Wording.Phrasing>>> phrasings = new HashMap<>();

    Stems(FactBase base, Wording wording) {
        this.base = base;
        this.wording = wording;
    }

    static Stream<Asked> own(Fact fact, Family family) {
        return fact.directions().wordings().stream()
                .filter(wording -> wording.family().equals(family.id()))
                .map(Asked::of);
    }

    Stream<Sought> templates(Fact fact, Family family) {
        if (family == Family.DIRECTION && fact.kind() != FactKind.COMPARISON) {
            return Stream.of(Sought.none(Sought.ANY, new Reason.OnlyOf(FactKind.COMPARISON)));
        }
        Phrases phrases = new Phrases(base, fact);
        return phrasings.computeIfAbsent(fact.relation(), wording::of).getOrDefault(family, List.of()).stream()
                .map(phrasing -> isTyped(family) && hasOwnTyped(fact, phrasing.slot())
                        ? Sought.none(phrasing.slot(), Reason.Plain.OWN_WORDS)
                        : filled(phrasing, phrases));
    }

    private static Sought filled(Wording.Phrasing phrasing, Phrases phrases) {
        return new Sought(
                phrasing.slot(),
                phrasing.template()
                        .fill(phrases)
                        .map(stem -> new Asked(phrasing.slot(), stem, Optional.empty(), List.of(), Optional.empty())));
    }

    /** Its own, and those templates that the fact fills. */
    Stream<Asked> of(Fact fact, Family family) {
        return Stream.concat(own(fact, family), worded(fact, family));
    }

    private Stream<Asked> worded(Fact fact, Family family) {
        return templates(fact, family).flatMap(sought -> sought.asked().stream());
    }

    /** Whether some stem asks for the slot so that its answer is typed. */
    boolean isAskedTyped(Fact fact, String slot) {
        return hasOwnTyped(fact, slot)
                || Family.ofOneFact().stream()
                        .filter(Stems::isTyped)
                        .filter(family -> !fact.directions().skip().contains(family.id()))
                        .flatMap(family -> worded(fact, family))
                        .anyMatch(asked -> asked.slot().equals(slot));
    }

    /** Whether an answer is typed without anything to choose from or to complete. */
    private static boolean isTyped(Family family) {
        return family.stage() == Family.Stage.RECALL;
    }

    /** Whether the fact itself asks for the slot, in whatever family: a template would ask the same again. */
    private static boolean hasOwnTyped(Fact fact, String slot) {
        return fact.directions().wordings().stream()
                .filter(own -> own.slot().equals(slot))
                .anyMatch(own -> Family.of(own.family()).filter(Stems::isTyped).isPresent());
    }
}
