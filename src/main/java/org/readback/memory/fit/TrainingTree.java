package org.readback.memory.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Cards' reviews laid out for going over them many times: numbers in arrays, and what cards have in common (the same
 * ratings after the same waits) kept once, with the weights summed. That changes no loss and no gradient, because cards that
 * began alike have the same memory so far.
 *
 * <p>A node is a review; its parent, the review before it, has a lower number. Reviews after a card's last one to predict
 * are left out.
 */
final class TrainingTree {

    private static final int NONE = -1;

    private int size;
    private int[] parents;
    private byte[] ratings;
    private double[] elapsedDays;
    private double[] weights;

    private TrainingTree(int room) {
        parents = new int[room];
        ratings = new byte[room];
        elapsedDays = new double[room];
        weights = new double[room];
    }

    /**
     * Trees of at most so many reviews each, except where one card alone has more. The cut depends on the cards alone, so
     * that sums over the trees, taken in order, do too.
     */
    static List<TrainingTree> of(List<TrainingCard> cards, int atMost) {
        List<TrainingTree> trees = new ArrayList<>();
        TrainingTree tree = null;
        TrainingCard before = null;
        int[] path = new int[0];
        for (TrainingCard card : cards.stream().sorted(ALIKE_TOGETHER).toList()) {
            int length = card.lastTarget() + 1;
            if (tree == null || tree.size + length > atMost) {
                tree = new TrainingTree(Math.max(atMost, length));
                trees.add(tree);
                before = null;
            }
            path = Arrays.copyOf(path, Math.max(path.length, length));
            tree.add(card, length, before == null ? 0 : common(before, card, length), path);
            before = card;
        }
        trees.forEach(TrainingTree::trim);
        return trees;
    }

    private static final Comparator<TrainingCard> ALIKE_TOGETHER = (a, b) -> {
        int length = Math.min(a.lastTarget(), b.lastTarget()) + 1;
        int common = common(a, b, length);
        if (common == length) {
            return Integer.compare(a.lastTarget(), b.lastTarget());
        }
        int byRating = Integer.compare(a.ratings()[common], b.ratings()[common]);
        return byRating != 0 ? byRating : Double.compare(a.elapsedDays()[common], b.elapsedDays()[common]);
    };

    /** How many of their first reviews are alike. */
    private static int common(TrainingCard a, TrainingCard b, int length) {
        int most = Math.min(length, a.lastTarget() + 1);
        int i = 0;
        while (i < most && a.ratings()[i] == b.ratings()[i] && (i == 0 || a.elapsedDays()[i] == b.elapsedDays()[i])) {
            i++;
        }
        return i;
    }

    /** @param path the nodes of the card added before; becomes those of this one */
    private void add(TrainingCard card, int length, int common, int[] path) {
        for (int i = 0; i < length; i++) {
            if (i >= common) {
                parents[size] = i == 0 ? NONE : path[i - 1];
                ratings[size] = (byte) card.ratings()[i];
                elapsedDays[size] = card.elapsedDays()[i];
                path[i] = size++;
            }
            weights[path[i]] += card.weights()[i];
        }
    }

    private void trim() {
        parents = Arrays.copyOf(parents, size);
        ratings = Arrays.copyOf(ratings, size);
        elapsedDays = Arrays.copyOf(elapsedDays, size);
        weights = Arrays.copyOf(weights, size);
    }

    int size() {
        return size;
    }

    /** The review before, or a negative number for a card's first. */
    int[] parents() {
        return parents;
    }

    /** 1 to 4. */
    byte[] ratings() {
        return ratings;
    }

    /** Days since the parent. */
    double[] elapsedDays() {
        return elapsedDays;
    }

    /** How much predicting the review counts, summed over the cards that share it; 0 where it is not to be predicted. */
    double[] weights() {
        return weights;
    }
}
