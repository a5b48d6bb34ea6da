package org.readback.memory.fit;

/**
 * A learning rate that falls from its start to zero along half a cosine.
 *
 * @param start the rate at step 0
 * @param length steps until it reaches zero
 */
record CosineSchedule(double start, double length) {

    double rate(int step) {
        return start * (1 + Math.cos(Math.PI * step / length)) / 2;
    }
}
