package org.readback.bank.file;

import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.readback.bank.yaml.BankInvalid;
import org.readback.bank.yaml.BankProblem;
import org.readback.generation.GenerationReport;
import org.readback.generation.Generator;
import org.readback.generation.IdentityClash;
import org.readback.generation.Wording;
import org.readback.report.FactBase;
import org.readback.report.FactPlace;

/**
 * A question bank without a fault: its reports and the questions that come of them.
 *
 * @param reports by their folders' names; at least one
 */
public record Bank(List<Contents> reports) {
    public Bank {
        reports = List.copyOf(reports);
    }

    /** A report's facts, with what came of them. */
    public record Contents(FactBase base, GenerationReport generated) {}

    /**
     * Reads the bank in a folder and makes its questions.
     *
     * @throws BankInvalid with everything that is wrong
     */
    public static Bank read(Path folder) {
        NavigableSet<BankProblem> problems = new TreeSet<>();
        List<FactBase> bases = noting(problems, folder, () -> BankReader.read(folder));
        List<Wording> wording = noting(problems, folder, () -> List.of(WordingReader.read(folder)));
        if (problems.isEmpty() && bases.isEmpty()) {
            problems.add(BankProblem.of(folder, "no report; each report is a folder of its own"));
        }
        List<Contents> reports = new ArrayList<>();
        if (problems.isEmpty()) {
            bases.forEach(base ->
                    reports.addAll(noting(problems, folder, () -> List.of(of(base, wording.getFirst())))));
        }
        if (!problems.isEmpty()) {
            throw new BankInvalid(List.copyOf(problems));
        }
        return new Bank(reports);
    }

    private static Contents of(FactBase base, Wording wording) {
        try {
            return new Contents(base, Generator.report(base, wording));
        } catch (IdentityClash clash) {
            FactPlace place = base.placeOf(clash.otherFactId()).orElseThrow();
            throw new BankInvalid(List.of(new BankProblem(place.file(), place.line(), 1, clash.getMessage())));
        }
    }

    private static <T> List<T> noting(NavigableSet<BankProblem> problems, Path folder, Supplier<List<T>> reading) {
        try {
            return reading.get();
        } catch (BankInvalid invalid) {
            problems.addAll(invalid.problems());
        } catch (UncheckedIOException unreadable) {
            problems.add(BankProblem.of(
                    folder,
                    unreadable.getCause() instanceof AccessDeniedException denied
                            ? "this program may not read " + denied.getFile()
                            : unreadable.getMessage() + ": "
                                    + unreadable.getCause().getMessage()));
        }
        return List.of();
    }
}
