package org.readback.report;

/**
 * Where a fact is written.
 *
 * @param file its path, as an instructor knows it
 * @param line from 1
 */
public record FactPlace(String file, int line) {}
