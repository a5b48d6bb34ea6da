package org.readback.memory.fit;

import java.util.Arrays;

/**
 * One card's reviews as the fit reads them.
 *
 * @param ratings 1 to 4 each
 * @param elapsedDays days since the review before; 0 for the first
 * @param weights how much predicting each review counts; 0 for those that only move the memory
 */
record TrainingCard(int[] ratings, double[] elapsedDays, double[] weights) {

    int length() {
        return ratings.length;
    }

    /** How many reviews are to be predicted. */
    int targets() {
        return (int) Arrays.stream(weights).filter(weight -> weight > 0).count();
    }

    /** Position of the last review to predict; 0 if there is none. */
    int lastTarget() {
        int last = length() - 1;
        while (last > 0 && weights[last] == 0) {
            last--;
        }
        return last;
    }

    boolean recalled(int review) {
        return ratings[review] > 1;
    }
}
