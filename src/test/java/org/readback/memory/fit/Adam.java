package org.readback.memory.fit;

/** The Adam optimiser (Kingma and Ba, 2015), in place. */
final class Adam {

    private static final double EPSILON = 1e-8;

    private final double beta1;
    private final double beta2;
    private final double[] mean;
    private final double[] square;
    private int steps;

    Adam(int size, double beta1, double beta2) {
        this.beta1 = beta1;
        this.beta2 = beta2;
        this.mean = new double[size];
        this.square = new double[size];
    }

    void step(double[] w, double[] gradient, double learningRate) {
        steps++;
        double meanBias = 1 - Math.pow(beta1, steps);
        double squareBias = 1 - Math.pow(beta2, steps);
        for (int i = 0; i < w.length; i++) {
            mean[i] = beta1 * mean[i] + (1 - beta1) * gradient[i];
            square[i] = beta2 * square[i] + (1 - beta2) * gradient[i] * gradient[i];
            w[i] -= learningRate * (mean[i] / meanBias) / (Math.sqrt(square[i] / squareBias) + EPSILON);
        }
    }
}
