package org.readback.bank;

import io.quarkus.runtime.util.ClassPathUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import org.readback.bank.file.BankInvalid;
import org.readback.bank.file.BankReader;
import org.readback.bank.file.WordingReader;
import org.readback.generation.Generator;
import org.readback.generation.IdentityClash;
import org.readback.generation.Wording;
import org.readback.report.FactBase;

/** Turns the files of a question bank into reports with their questions, or says everything that is wrong with them. */
final class BankFiles {
    /** A file that every bank has: it leads to the folder inside the program. */
    private static final String INSIDE = "question-bank/relations.yaml";

    private BankFiles() {}

    /**
     * Reads the bank in a folder.
     *
     * @throws BankRefused with everything that is wrong
     */
    static List<LoadedReport> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new BankRefused(List.of(folder.toAbsolutePath()
                    + ": no such folder; set readback.bank.directory to the folder of the question bank"));
        }
        SortedSet<String> problems = new TreeSet<>();
        List<FactBase> bases = noting(problems, () -> BankReader.read(folder));
        List<Wording> wording = noting(problems, () -> List.of(WordingReader.read(folder)));
        if (problems.isEmpty() && bases.isEmpty()) {
            problems.add(folder + ": no report; each report is a folder of its own");
        }
        List<LoadedReport> reports = new ArrayList<>();
        if (problems.isEmpty()) {
            for (FactBase base : bases) {
                reports.addAll(noting(problems, () -> List.of(generate(base, wording.getFirst()))));
            }
        }
        if (!problems.isEmpty()) {
            throw new BankRefused(List.copyOf(problems));
        }
        return reports;
    }

    /** Reads the bank that the program brings. */
    static List<LoadedReport> inside() {
        return inside(BankFiles::in);
    }

    /**
     * Only the facts of the bank that is configured, without making questions of them.
     *
     * @throws BankInvalid where there is a fault in them
     */
    static List<FactBase> facts(BankConfig config) {
        return config.directory().map(Path::of).map(BankReader::read).orElseGet(() -> inside(BankReader::read));
    }

    private static <T> List<T> inside(Function<Path, List<T>> reading) {
        List<T> all = new ArrayList<>();
        try {
            ClassPathUtils.consumeAsPaths(
                    BankFiles.class.getClassLoader(),
                    INSIDE,
                    file -> all.addAll(reading.apply(file.toAbsolutePath().getParent())));
        } catch (IOException e) {
            throw new UncheckedIOException("the question bank inside the program cannot be read", e);
        }
        return all;
    }

    private static LoadedReport generate(FactBase base, Wording wording) {
        return LoadedReport.of(base, Generator.generate(base, wording));
    }

    private static <T> List<T> noting(SortedSet<String> problems, Supplier<List<T>> reading) {
        try {
            return reading.get();
        } catch (BankInvalid invalid) {
            invalid.problems().forEach(problem -> problems.add(problem.toString()));
        } catch (IdentityClash clash) {
            problems.add(clash.getMessage());
        } catch (UncheckedIOException unreadable) {
            problems.add(unreadable.getMessage() + ": " + unreadable.getCause().getMessage());
        }
        return List.of();
    }
}
