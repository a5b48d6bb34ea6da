package org.readback.circle.left;

import org.readback.circle.right.Right;

/** Needs a class of the folder beside it. */
public record Left(Right right) {}
