package org.readback.bank.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.readback.bank.yaml.Place;
import org.readback.bank.yaml.Problems;
import org.readback.bank.yaml.Shown;
import org.readback.report.Entity;
import org.readback.report.FactBase;
import org.readback.report.Relation;
import org.readback.report.Report;

/** The files of one report: {@code report.yaml}, {@code text.md}, {@code entities.yaml} and {@code facts/*.yaml}. */
final class ReportFolder {
    private static final String REPORT = "report.yaml";
    private static final String TEXT = "text.md";
    private static final String ENTITIES = "entities.yaml";
    private static final Set<String> SINGLE = Set.of(REPORT, TEXT, ENTITIES, "README.md");
    private static final Pattern FACTS = Pattern.compile("facts/[^/]+\\.yaml");
    private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,80}");

    private final String id;
    private final String prefix;
    private final SortedMap<String, byte[]> files;
    private final List<Relation> relations;
    private final Problems problems;

    /**
     * @param id the folder's name, which is the report's id
     * @param prefix what stands before a file's name in messages
     * @param files each file's bytes by its path in the folder
     */
    ReportFolder(
            String id, String prefix, SortedMap<String, byte[]> files, List<Relation> relations, Problems problems) {
        this.id = id;
        this.prefix = prefix;
        this.files = files;
        this.relations = relations;
        this.problems = problems;
    }

    /** The fact base; unusable where a problem was noted. */
    FactBase read() {
        checkNames();
        ReportText text = file(TEXT)
                .flatMap(bytes -> ReportText.read(prefix + TEXT, bytes, problems))
                .orElse(ReportText.NONE);
        Optional<Report> report =
                file(REPORT).flatMap(bytes -> ReportReader.read(id, prefix + REPORT, bytes, text, problems));
        List<Entity> entities = file(ENTITIES)
                .map(bytes -> EntitiesReader.read(prefix + ENTITIES, bytes, problems))
                .orElse(List.of());
        List<PlacedFact> facts = facts(report, entities, text);
        new FactChecks(relations, problems).check(facts);
        FactBase base = new FactBase(
                report.orElseGet(() -> ReportReader.unreadable(id)),
                entities,
                facts.stream().map(PlacedFact::fact).toList(),
                relations,
                facts.stream().collect(Collectors.toMap(PlacedFact::id, PlacedFact::place, (first, _) -> first)));
        facts.forEach(fact -> checkConfirmedFalse(fact, base));
        return base;
    }

    private List<PlacedFact> facts(Optional<Report> report, List<Entity> entities, ReportText text) {
        if (entities.isEmpty() || text.passages().isEmpty()) {
            return List.of(); // what is wrong there would be repeated for every fact
        }
        FactsReader reader = new FactsReader(
                report.map(Report::topics),
                new EntityIds(entities, problems),
                new Quotations(text, problems),
                problems);
        List<PlacedFact> facts = new ArrayList<>();
        files.forEach((path, bytes) -> {
            if (FACTS.matcher(path).matches()) {
                facts.addAll(reader.read(prefix + path, bytes));
            }
        });
        if (files.keySet().stream().noneMatch(path -> FACTS.matcher(path).matches())) {
            problems.add(
                    Place.startOf(prefix + "facts"), "no facts; write them in facts/*.yaml, a file for each topic");
        }
        return facts;
    }

    private Optional<byte[]> file(String name) {
        if (!files.containsKey(name)) {
            problems.add(Place.startOf(prefix + name), "the file is missing; every report has one");
        }
        return Optional.ofNullable(files.get(name));
    }

    private void checkNames() {
        if (!NAME.matcher(id).matches()) {
            problems.add(
                    Place.startOf(prefix), "a report's folder has a name of lower-case letters, digits and hyphens");
        }
        files.keySet().stream()
                .filter(path -> !SINGLE.contains(path) && !FACTS.matcher(path).matches())
                .forEach(path -> problems.add(
                        Place.startOf(prefix + path),
                        "no file of a report; those are report.yaml, text.md, entities.yaml and facts/*.yaml"));
    }

    private void checkConfirmedFalse(PlacedFact placed, FactBase base) {
        placed.fact().directions().confirmedFalse().stream()
                .filter(value -> base.isKnownTrue(placed.fact(), value.slot(), value.value()))
                .forEach(value -> problems.add(
                        placed.placeOf("false"),
                        "“" + Shown.shortly(value.value()) + "” is said to be false, but the facts say it is true"));
    }
}
