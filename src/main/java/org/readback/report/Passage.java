package org.readback.report;

/**
 * One paragraph of a report, word for word, under its heading.
 *
 * @param id unique within the report
 * @param heading the heading it stands under, empty before the first
 * @param text the exact words
 */
public record Passage(String id, String heading, String text) {}
