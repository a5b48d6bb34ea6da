package org.readback.memory;

/** A card past its steps, asked at intervals of days. */
public record Reviewing(Past past, Due.Day due) implements SeenCard {}
