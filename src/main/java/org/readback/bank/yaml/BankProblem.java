package org.readback.bank.yaml;

import java.nio.file.Path;
import java.util.Comparator;

/**
 * Something wrong in a file of the bank.
 *
 * @param file its path
 * @param line from 1; 0 where it is about the whole
 * @param column from 1; 0 likewise
 * @param message what is wrong and what would be right
 */
public record BankProblem(String file, int line, int column, String message) implements Comparable<BankProblem> {
    private static final Comparator<BankProblem> READING_ORDER = Comparator.comparing(BankProblem::file)
            .thenComparingInt(BankProblem::line)
            .thenComparingInt(BankProblem::column)
            .thenComparing(BankProblem::message);

    /** A problem of the whole bank. */
    public static BankProblem of(Path folder, String message) {
        return new BankProblem(folder.toString(), 0, 0, message);
    }

    @Override
    public int compareTo(BankProblem other) {
        return READING_ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return line == 0 ? file + ": " + message : file + ":" + line + ":" + column + ": " + message;
    }
}
