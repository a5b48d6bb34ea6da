package org.readback.generation;

import java.util.List;

/**
 * What came of a fact base. Of each fact and family there is a question or a reason why there is none.
 *
 * @param questions in order of introduction
 * @param notMade by families and in the order of their facts
 */
public record GenerationReport(List<GeneratedQuestion> questions, List<NotMade> notMade) {
    public GenerationReport {
        questions = List.copyOf(questions);
        notMade = List.copyOf(notMade);
    }

    /**
     * A question that was not made.
     *
     * @param slot what it would ask for; empty where the whole family has nothing to ask
     */
    public record NotMade(String factId, Family family, String slot, Reason reason) {}
}
