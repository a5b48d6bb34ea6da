package org.readback.circle.left;

/** Is needed by a class of the folder beside it: no circle of classes, but one of folders. */
public record OtherLeft() {}
