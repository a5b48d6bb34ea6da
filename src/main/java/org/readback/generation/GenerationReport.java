package org.readback.generation;

import java.util.List;

/**
 * What came of a fact base: the questions, and those that were tried and not made.
 *
 * @param questions in order of introduction
 * @param dropped in the order of their facts
 */
public record GenerationReport(List<GeneratedQuestion> questions, List<Dropped> dropped) {
    public GenerationReport {
        questions = List.copyOf(questions);
        dropped = List.copyOf(dropped);
    }

    /** A question that was not made, and why: a lint error, or too few distractors that are provably false. */
    public record Dropped(String factId, Family family, String slot, String reason) {}
}
