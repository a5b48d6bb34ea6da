package org.readback.generation.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readback.report.Entity;
import org.readback.report.FactBase;
import org.readback.report.Normalised;

/** What names mean and how they look, remembered for one run: the same few names are compared over and over. */
public final class Names {
    private final FactBase base;
    private final Map<String, Set<String>> closures = new HashMap<>();
    private final Map<String, Optional<Entity>> entities = new HashMap<>();
    private final Map<String, List<String>> words = new HashMap<>();

    public Names(FactBase base) {
        this.base = base;
    }

    /** Everything that means the same, normalised. */
    public Set<String> closure(String name) {
        return closures.computeIfAbsent(name, base::aliasClosure);
    }

    /** The entity of this name, if the report knows one. */
    public Optional<Entity> entity(String name) {
        return entities.computeIfAbsent(name, base::entityNamed);
    }

    /** Shared words over all words, 0 to 1. */
    public double likeness(String one, String other) {
        List<String> here = words(one);
        List<String> there = words(other);
        long shared = here.stream().filter(there::contains).count();
        long all = here.size() + there.size() - shared;
        return all == 0 ? 0 : (double) shared / all;
    }

    private List<String> words(String text) {
        return words.computeIfAbsent(
                text, _ -> Stream.of(Normalised.of(text).split(" ")).distinct().toList());
    }

    /** Whether the two are one thing, or one is a part of the other. */
    public boolean overlap(String one, String other) {
        Optional<Entity> here = entity(one);
        Optional<Entity> there = entity(other);
        return closure(one).stream().anyMatch(closure(other)::contains)
                || here.isPresent() && there.isPresent() && base.overlap(here.get(), there.get());
    }
}
