package org.readback.bank.yaml;

/**
 * A place in a file of the bank.
 *
 * @param file its path, as an instructor knows it
 * @param line from 1
 * @param column from 1
 */
public record Place(String file, int line, int column) {
    /** Where a file begins. */
    public static Place startOf(String file) {
        return new Place(file, 1, 1);
    }
}
