package org.readback.bank.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.readback.bank.yaml.Fields;
import org.readback.bank.yaml.Place;
import org.readback.bank.yaml.Problems;
import org.readback.bank.yaml.Yaml;
import org.readback.bank.yaml.YamlNode;
import org.readback.generation.Family;
import org.readback.generation.Template;
import org.readback.generation.Wording;
import org.readback.report.Relation;

/** Reads {@code wording.yaml}: how generated questions are worded. */
public final class WordingReader {
    /** The file's name in the bank's folder. */
    public static final String FILE_NAME = "wording.yaml";

    private static final Set<String> FILE = Set.of("language", "everywhere", "relations", "waivers");
    private static final Set<String> WAIVER = Set.of("family", "rule", "because");

    /** Stands in for what could not be read; the problems noted keep it from being used. */
    private static final Wording NONE = new Wording("en", List.of(), Map.of(), List.of());

    private final Problems problems;

    private WordingReader(Problems problems) {
        this.problems = problems;
    }

    /**
     * Reads the wording of the bank in a folder.
     *
     * @throws BankInvalid with everything that is wrong
     * @throws UncheckedIOException where the folder cannot be read
     */
    public static Wording read(Path root) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (String name : List.of(FILE_NAME, BankReader.RELATIONS)) {
            try {
                if (Files.exists(root.resolve(name))) {
                    files.put(name, Files.readAllBytes(root.resolve(name)));
                }
            } catch (IOException e) {
                throw new UncheckedIOException("the question bank in " + root + " cannot be read", e);
            }
        }
        return read(BankReader.nameOf(root), files);
    }

    /**
     * Reads the wording of a bank that is at hand.
     *
     * @param name what the bank's folder is called in messages
     * @param files each file's bytes by its path in the bank
     * @throws BankInvalid with everything that is wrong
     */
    public static Wording read(String name, SortedMap<String, byte[]> files) {
        Problems problems = new Problems();
        String file = name + "/" + FILE_NAME;
        Wording wording = NONE;
        if (files.containsKey(FILE_NAME)) {
            List<Relation> relations = files.containsKey(BankReader.RELATIONS)
                    ? RelationsReader.read(name + "/" + BankReader.RELATIONS, files.get(BankReader.RELATIONS), problems)
                    : List.of();
            wording = read(file, files.get(FILE_NAME), relations, problems);
        } else {
            problems.add(Place.startOf(file), "the file is missing; it says how generated questions are worded");
        }
        problems.refuse();
        return wording;
    }

    private static Wording read(String file, byte[] bytes, List<Relation> relations, Problems problems) {
        Set<String> known = relations.stream().map(Relation::id).collect(Collectors.toSet());
        return Yaml.read(file, bytes, problems)
                .flatMap(node -> Fields.of(node, FILE, problems))
                .map(fields -> new WordingReader(problems).wording(fields, known))
                .orElse(NONE);
    }

    private Wording wording(Fields fields, Set<String> known) {
        Map<String, List<Wording.Phrasing>> byRelation = new LinkedHashMap<>();
        fields.node("relations")
                .flatMap(this::map)
                .ifPresent(map -> map.entries().forEach((relation, entry) -> {
                    if (!known.contains(relation)) {
                        problems.addUnknown(entry.keyPlace(), "relation", relation, known);
                    }
                    byRelation.put(relation, phrasings(entry.node()));
                }));
        return new Wording(
                fields.text("language"),
                fields.node("everywhere").map(this::phrasings).orElse(List.of()),
                byRelation,
                fields.each("waivers", WAIVER, this::waiver).stream()
                        .flatMap(Optional::stream)
                        .toList());
    }

    private Optional<Wording.Waiver> waiver(Fields fields) {
        String rule = fields.text("rule");
        String because = fields.text("because");
        return family(fields.text("family"), fields.placeOf("family"))
                .map(family -> new Wording.Waiver(family, rule, because));
    }

    private List<Wording.Phrasing> phrasings(YamlNode node) {
        List<Wording.Phrasing> all = new ArrayList<>();
        map(node)
                .ifPresent(map -> map.entries()
                        .forEach((word, entry) -> family(word, entry.keyPlace())
                                .ifPresent(family -> all.addAll(phrasings(family, entry.node())))));
        return all;
    }

    private List<Wording.Phrasing> phrasings(Family family, YamlNode node) {
        return switch (node) {
            case YamlNode.Text text ->
                family
                        .slot()
                        .map(slot -> slot.name().toLowerCase(Locale.ROOT))
                        .flatMap(slot -> phrasing(family, slot, text))
                        .or(() -> {
                            if (family.slot().isEmpty()) {
                                problems.add(
                                        text.place(),
                                        "`" + family.id() + "` asks for several slots; say which: `" + family.id()
                                                + ": {object: …}`");
                            }
                            return Optional.empty();
                        })
                        .stream()
                        .toList();
            case YamlNode.Mapping map -> {
                List<Wording.Phrasing> bySlot = new ArrayList<>();
                map.entries()
                        .forEach((slot, entry) -> text(entry.node())
                                .flatMap(text -> phrasing(family, slot, text))
                                .ifPresent(bySlot::add));
                yield bySlot;
            }
            case YamlNode.Sequence list -> {
                problems.add(list.place(), "a template is one sentence, not a list");
                yield List.of();
            }
        };
    }

    private Optional<Wording.Phrasing> phrasing(Family family, String slot, YamlNode.Text text) {
        try {
            Template template = Template.parse(text.text());
            if (template.shows(slot)) {
                problems.add(text.place(), "the sentence asks for the " + slot + " and shows it; take it out");
            }
            return Optional.of(new Wording.Phrasing(family, slot, template));
        } catch (IllegalArgumentException wrong) {
            problems.add(text.place(), wrong.getMessage());
            return Optional.empty();
        }
    }

    private Optional<Family> family(String word, Place place) {
        Optional<Family> family = Family.of(word);
        if (family.isEmpty()) {
            problems.addUnknown(
                    place,
                    "family",
                    word,
                    Arrays.stream(Family.values()).map(Family::id).toList());
        }
        return family;
    }

    private Optional<YamlNode.Mapping> map(YamlNode node) {
        if (node instanceof YamlNode.Mapping map) {
            return Optional.of(map);
        }
        problems.add(node.place(), "expected a map, not " + node.sort());
        return Optional.empty();
    }

    private Optional<YamlNode.Text> text(YamlNode node) {
        if (node instanceof YamlNode.Text text) {
            return Optional.of(text);
        }
        problems.add(node.place(), "a template is one sentence, not " + node.sort());
        return Optional.empty();
    }
}
