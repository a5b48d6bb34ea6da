package org.readback.web;

/**
 * One option of a select.
 *
 * @param value what the form sends
 * @param label what people read
 */
public record Choice(String value, String label) {}
