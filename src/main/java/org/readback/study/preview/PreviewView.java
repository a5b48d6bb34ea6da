package org.readback.study.preview;

import java.util.List;
import java.util.Optional;
import org.readback.review.answer.RightAnswer;

/**
 * A question that is looked at and not asked.
 *
 * @param what what is looked through
 * @param of how many there are; {@code place} beyond it: that was all
 * @param question empty where there is none
 * @param before the address of the question before it
 * @param next where to go on: to this question's answer, or to the next one
 */
public record PreviewView(
        Preview.What what,
        int place,
        int of,
        Optional<Looked> question,
        Optional<String> before,
        String next,
        boolean shortcuts) {
    /**
     * The question.
     *
     * @param language of the question and its topic
     * @param judging whether the question is if something is true: its lines, true and false, are in the page's language
     * @param lines what there is to choose from, to order or to match
     * @param partners what the lines are to be matched with
     * @param answer once it is to be shown
     */
    public record Looked(
            List<String> stem,
            String topic,
            String language,
            boolean judging,
            List<String> lines,
            List<String> partners,
            Optional<RightAnswer> answer) {}
}
