package org.readback.circle.right;

import org.readback.circle.left.OtherLeft;

/** Needs a class of the folder beside it. */
public record Right(OtherLeft left) {}
