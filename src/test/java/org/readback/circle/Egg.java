package org.readback.circle;

/** One half of a circle. */
final class Egg {
    /** What nests in a class is part of it. */
    record Layer(Hen hen) {}
}
