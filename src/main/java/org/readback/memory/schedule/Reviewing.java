package org.readback.memory.schedule;

/** A card past its steps, asked at intervals of days. */
public record Reviewing(Past past, Due.Day due) implements SeenCard {}
