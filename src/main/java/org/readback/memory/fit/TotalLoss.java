package org.readback.memory.fit;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

/**
 * A loss and its gradient summed over many trees, on as many threads as there are workers. The sums are taken tree by tree
 * in one order, so the number of threads changes no digit of the result.
 */
final class TotalLoss {

    private final List<TrainingTree> trees;
    private final Workers workers;
    private final Supplier<TreeLoss> kernels;
    private final ConcurrentLinkedQueue<TreeLoss> idle = new ConcurrentLinkedQueue<>();
    private final double[] losses;
    private final double[][] gradients;

    TotalLoss(List<TrainingTree> trees, Supplier<TreeLoss> kernels, int parameters, Workers workers) {
        this.trees = trees;
        this.kernels = kernels;
        this.workers = workers;
        this.losses = new double[trees.size()];
        this.gradients = new double[trees.size()][parameters];
    }

    /** The loss of all trees; their gradient is added to {@code gradient}. */
    double at(double[] w, double[] gradient) {
        workers.each(trees.size(), part -> work(part, w));
        double loss = 0;
        for (int tree = 0; tree < losses.length; tree++) {
            loss += losses[tree];
            for (int i = 0; i < gradient.length; i++) {
                gradient[i] += gradients[tree][i];
            }
        }
        return loss;
    }

    private void work(int part, double[] w) {
        TreeLoss kernel = idle.poll();
        if (kernel == null) {
            kernel = kernels.get();
        }
        kernel.start(w);
        losses[part] = kernel.addWithGradient(trees.get(part));
        System.arraycopy(kernel.gradient(), 0, gradients[part], 0, gradients[part].length);
        idle.add(kernel);
    }
}
