package org.readback.memory.fit;

/** A model's weighted cross-entropy over a tree of reviews, with its gradient. One instance serves one thread at a time. */
interface TreeLoss {

    /** Sets the parameters and starts the gradient from nothing. */
    void start(double[] parameters);

    /** The loss of a tree. */
    double of(TrainingTree tree);

    /** The loss of a tree; its gradient is added to {@link #gradient}. */
    double addWithGradient(TrainingTree tree);

    /** The gradient summed over all trees given to {@link #addWithGradient} since {@link #start}. */
    double[] gradient();
}
