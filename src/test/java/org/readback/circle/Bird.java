package org.readback.circle;

/** No circle, though its case needs it and it its case: the two are one thing. */
sealed interface Bird permits Swan {
    static Bird usual() {
        return new Swan();
    }
}
