package org.readback.review.answer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** The order in which a question's parts are shown: another each time it is asked, the same when a page is reloaded. */
public record Shuffle(String questionId, int answerNo) {
    /** Indexes 0 to {@code size - 1} in an order drawn for this asking. */
    List<Integer> order(int size) {
        List<Integer> order = new ArrayList<>(natural(size));
        Collections.shuffle(order, new Random(31L * questionId.hashCode() + answerNo));
        return order;
    }

    /** As {@link #order}, but never the natural order where there is another: it would give the answer away. */
    List<Integer> disorder(int size) {
        List<Integer> order = order(size);
        if (size > 1 && order.equals(natural(size))) {
            Collections.rotate(order, 1);
        }
        return order;
    }

    private static List<Integer> natural(int size) {
        return IntStream.range(0, size).boxed().toList();
    }
}
