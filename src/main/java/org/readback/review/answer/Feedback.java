package org.readback.review.answer;

import java.util.List;
import java.util.Optional;

/**
 * What is said of an answer, whatever asked for it.
 *
 * @param topic of the question
 * @param stem between two pieces stands a blank
 * @param judging whether the question is if something is true: its answers are in the page's language, not in the report's
 * @param given what the person gave, in words; empty if they asked to be shown the answer
 * @param note what the grader says of an answer that is not just right or wrong
 * @param difference the right answer letter by letter against the one typed, empty where there is nothing to compare
 * @param options for a choice: every option, whether it is right, and why a wrong one is
 * @param sureAndWrong whether the person was sure of an answer that is wrong
 */
public record Feedback(
        String questionId,
        String topic,
        List<String> stem,
        boolean judging,
        Headline headline,
        Optional<String> given,
        RightAnswer right,
        Optional<String> note,
        List<Run> difference,
        List<OptionView> options,
        boolean sureAndWrong) {
    /** As {@link Headline#tone()}. */
    public String tone() {
        return headline.tone();
    }

    /** The report's, in which question and answers are. */
    public String language() {
        return right.source().language();
    }

    /** The question in a line, for whoever hears a link without its heading. */
    public String line() {
        return String.join("…", stem);
    }

    /** A run of the comparison. */
    public record Run(boolean missing, boolean extra, String text) {}

    /** An option of a choice after answering. */
    public record OptionView(String text, boolean right, boolean chosen, Optional<String> reason) {}
}
