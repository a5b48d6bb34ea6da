package org.readback.report;

/**
 * Where questions are filed.
 *
 * @param id unique within the report
 * @param name as people read it
 */
public record Topic(String id, String name) {}
