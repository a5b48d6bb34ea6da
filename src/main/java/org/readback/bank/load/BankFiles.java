package org.readback.bank.load;

import io.quarkus.runtime.util.ClassPathUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.readback.bank.file.Bank;
import org.readback.bank.file.BankReader;
import org.readback.bank.yaml.BankInvalid;
import org.readback.bank.yaml.BankProblem;
import org.readback.report.FactBase;

/** Finds the question bank that is configured, or the one that the program brings. */
final class BankFiles {
    /** A file that every bank has: it leads to the folder inside the program. */
    private static final String INSIDE = "question-bank/relations.yaml";

    private BankFiles() {}

    /**
     * Reads the bank in a folder.
     *
     * @throws BankInvalid with everything that is wrong
     */
    static List<LoadedReport> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new BankInvalid(List.of(BankProblem.of(
                    folder.toAbsolutePath(),
                    "no such folder; set readback.bank.directory to the folder of the question bank")));
        }
        return Bank.read(folder).reports().stream()
                .map(report -> LoadedReport.of(report.base(), report.generated().questions()))
                .toList();
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
}
