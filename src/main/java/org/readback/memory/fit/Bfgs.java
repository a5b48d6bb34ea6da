package org.readback.memory.fit;

import java.util.Arrays;

/**
 * The quasi-Newton method of Broyden, Fletcher, Goldfarb and Shanno, for smooth functions of a few variables: it learns the
 * curvature from the gradients it sees. Steps are halved until they bring enough of what the slope promises.
 */
final class Bfgs {

    private static final double ENOUGH = 1e-4;
    private static final double SMALLEST_STEP = 1e-12;

    /** A step that gains less ends the walk. */
    private static final double SMALLEST_GAIN = 1e-8;

    /** A function with its gradient. */
    interface Function {

        /**
         * @param gradient filled with the gradient at {@code x}
         * @return the value at {@code x}; NaN or infinite where there is none
         */
        double at(double[] x, double[] gradient);
    }

    private Bfgs() {}

    /**
     * Walks downhill from {@code start} until a step gains next to nothing or the steps are used up. Values are best about
     * 1 in size, and variables about 1 in spread.
     */
    static double[] minimise(Function function, double[] start, int steps, FitProgress progress) {
        int size = start.length;
        double[] x = start.clone();
        double[] gradient = new double[size];
        double value = function.at(x, gradient);
        double[][] inverse = identity(size);
        for (int step = 0; step < steps && norm(gradient) > 1e-7; step++) {
            progress.stepOrStop(step, steps);
            double[] direction = direction(inverse, gradient);
            double slope = dot(direction, gradient);
            if (slope >= 0) {
                // Rounding has spoilt the curvature: start over with steepest descent.
                inverse = identity(size);
                direction = direction(inverse, gradient);
                slope = dot(direction, gradient);
            }
            double length = 1;
            double[] nextGradient = new double[size];
            double[] next = along(x, direction, length);
            double nextValue = function.at(next, nextGradient);
            while (!(nextValue <= value + ENOUGH * length * slope) && length > SMALLEST_STEP) {
                length /= 2;
                next = along(x, direction, length);
                nextValue = function.at(next, nextGradient);
            }
            if (!(nextValue < value)) {
                break;
            }
            double[] s = difference(next, x);
            double[] y = difference(nextGradient, gradient);
            if (step == 0) {
                scale(inverse, dot(s, y) / dot(y, y));
            }
            update(inverse, s, y);
            double gain = value - nextValue;
            x = next;
            gradient = nextGradient;
            value = nextValue;
            if (gain < SMALLEST_GAIN) {
                break;
            }
        }
        return x;
    }

    /** H ← (I − s yᵀ/yᵀs) H (I − y sᵀ/yᵀs) + s sᵀ/yᵀs. */
    private static void update(double[][] inverse, double[] s, double[] y) {
        double curvature = dot(s, y);
        if (curvature <= 1e-14) {
            return;
        }
        double[] hy = new double[s.length];
        for (int i = 0; i < s.length; i++) {
            hy[i] = dot(inverse[i], y);
        }
        double factor = (1 + dot(y, hy) / curvature) / curvature;
        for (int i = 0; i < s.length; i++) {
            for (int j = 0; j < s.length; j++) {
                inverse[i][j] += factor * s[i] * s[j] - (hy[i] * s[j] + s[i] * hy[j]) / curvature;
            }
        }
    }

    /** The first step shows how steep the function is. */
    private static void scale(double[][] inverse, double factor) {
        if (factor > 0) {
            for (int i = 0; i < inverse.length; i++) {
                inverse[i][i] *= factor;
            }
        }
    }

    private static double[] direction(double[][] inverse, double[] gradient) {
        double[] direction = new double[gradient.length];
        for (int i = 0; i < gradient.length; i++) {
            direction[i] = -dot(inverse[i], gradient);
        }
        return direction;
    }

    private static double[] along(double[] x, double[] direction, double length) {
        double[] result = new double[x.length];
        Arrays.setAll(result, i -> x[i] + length * direction[i]);
        return result;
    }

    private static double[] difference(double[] a, double[] b) {
        double[] result = new double[a.length];
        Arrays.setAll(result, i -> a[i] - b[i]);
        return result;
    }

    private static double[][] identity(int size) {
        double[][] identity = new double[size][size];
        for (int i = 0; i < size; i++) {
            identity[i][i] = 1;
        }
        return identity;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static double norm(double[] a) {
        return Math.sqrt(dot(a, a));
    }
}
