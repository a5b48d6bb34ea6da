package org.readback.report;

/**
 * The verbatim words a fact rests on, and where they stand.
 *
 * @param passageId the passage that holds them
 * @param start offset of the first character in the passage's text
 * @param end offset after the last character
 * @param text the words
 */
public record Quotation(String passageId, int start, int end, String text) {}
