package org.readback.generation;

import java.util.List;
import org.readback.question.Question;

/** What came of a family and slot that a fact gives words for. */
sealed interface Made {
    /**
     * A question.
     *
     * @param key what is right, for the answer hash
     */
    record Whole(Question question, List<String> key) implements Made {}

    /** None, and why. */
    record None(String reason) implements Made {}
}
