package org.readback.generation;

import java.util.List;
import java.util.stream.Stream;
import org.readback.question.Question;
import org.readback.report.Fact;

/**
 * A question that has been made and not yet numbered.
 *
 * @param others the further facts of a question across facts
 * @param key what is right, in parts, for the answer hash: no spellings and no wrong options
 */
record Draft(Fact fact, List<Fact> others, Family family, String slot, Question question, List<String> key) {
    Draft {
        others = List.copyOf(others);
        key = List.copyOf(key);
    }

    /** What came of a fact in a family that asks across facts. */
    record Across(Fact fact, Family family, String slot, Outcome<Draft> draft) {}

    /** Every fact it rests on. */
    Stream<Fact> facts() {
        return Stream.concat(Stream.of(fact), others.stream());
    }
}
