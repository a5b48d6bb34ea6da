package org.readback.bank.file;

import java.util.Comparator;

/**
 * Something wrong in a file of the bank.
 *
 * @param file its path
 * @param line from 1
 * @param column from 1
 * @param message what is wrong and what would be right
 */
public record BankProblem(String file, int line, int column, String message) implements Comparable<BankProblem> {
    private static final Comparator<BankProblem> READING_ORDER = Comparator.comparing(BankProblem::file)
            .thenComparingInt(BankProblem::line)
            .thenComparingInt(BankProblem::column)
            .thenComparing(BankProblem::message);

    @Override
    public int compareTo(BankProblem other) {
        return READING_ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": " + message;
    }
}
