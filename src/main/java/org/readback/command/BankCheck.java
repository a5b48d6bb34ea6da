package org.readback.command;

import static java.util.stream.Collectors.groupingBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.readback.bank.file.Bank;
import org.readback.bank.yaml.BankInvalid;
import org.readback.bank.yaml.BankProblem;
import org.readback.generation.GeneratedQuestion;
import org.readback.generation.GenerationReport.NotMade;
import org.readback.question.lint.Reviewed;
import org.readback.report.Fact;
import org.readback.report.FactPlace;
import org.readback.report.Report;

/**
 * What a start would find in the files of a question bank, and what would come of each fact.
 *
 * @param faults for which a start would refuse the bank; then there are no reports
 */
record BankCheck(List<BankProblem> faults, List<Checked> reports) {

    /** A report with its facts in the order of their files. */
    record Checked(Report report, List<CheckedFact> facts) {
        long questions() {
            return facts.stream().mapToLong(fact -> fact.made().size()).sum();
        }
    }

    /**
     * What came of a fact.
     *
     * @param made the questions that are filed under it
     * @param partOf the questions of other facts that it is part of
     * @param notMade the others that there could be, with the reason
     */
    record CheckedFact(
            Fact fact,
            Optional<FactPlace> place,
            List<GeneratedQuestion> made,
            List<GeneratedQuestion> partOf,
            List<NotMade> notMade) {

        boolean isNeverAsked() {
            return made.isEmpty() && partOf.isEmpty();
        }

        /** What lint warns of and nobody has accepted. */
        List<Warning> warnings() {
            List<Warning> warnings = new ArrayList<>();
            for (GeneratedQuestion question : made) {
                question.findings().stream()
                        .filter(reviewed -> reviewed.waivedBecause().isEmpty())
                        .forEach(reviewed -> warnings.add(new Warning(this, question, reviewed)));
            }
            return warnings;
        }

        /** File and line, for messages. */
        String where() {
            return place.map(at -> at.file() + ":" + at.line()).orElse("");
        }
    }

    /** What lint warns of. */
    record Warning(CheckedFact fact, GeneratedQuestion question, Reviewed reviewed) {}

    static BankCheck of(Path folder) {
        try {
            return new BankCheck(
                    List.of(),
                    Bank.read(folder).reports().stream().map(BankCheck::checked).toList());
        } catch (BankInvalid invalid) {
            return new BankCheck(invalid.problems(), List.of());
        }
    }

    private static Checked checked(Bank.Contents contents) {
        Map<String, List<GeneratedQuestion>> made =
                contents.generated().questions().stream().collect(groupingBy(GeneratedQuestion::factId));
        Map<String, List<NotMade>> notMade =
                contents.generated().notMade().stream().collect(groupingBy(NotMade::factId));
        Map<String, List<GeneratedQuestion>> partOf = new HashMap<>();
        contents.generated()
                .questions()
                .forEach(question -> question.otherFactIds()
                        .forEach(other -> partOf.computeIfAbsent(other, _ -> new ArrayList<>())
                                .add(question)));
        return new Checked(
                contents.base().report(),
                contents.base().facts().stream()
                        .map(fact -> new CheckedFact(
                                fact,
                                contents.base().placeOf(fact.id()),
                                made.getOrDefault(fact.id(), List.of()),
                                partOf.getOrDefault(fact.id(), List.of()),
                                notMade.getOrDefault(fact.id(), List.of())))
                        .toList());
    }

    long questions() {
        return reports.stream().mapToLong(Checked::questions).sum();
    }

    Stream<CheckedFact> facts() {
        return reports.stream().flatMap(report -> report.facts().stream());
    }

    List<CheckedFact> neverAsked() {
        return facts().filter(CheckedFact::isNeverAsked).toList();
    }

    List<Warning> warnings() {
        return facts().flatMap(fact -> fact.warnings().stream()).toList();
    }
}
