package org.readback.study;

import java.util.Optional;
import org.readback.web.FormErrors;

/**
 * A question being asked.
 *
 * @param personId who is asked
 * @param answerNo the number that the answer will have
 * @param shownAt epoch milliseconds
 * @param undoable the answer that can be taken back
 * @param changed whether another answer is right than when the person last gave one
 * @param selfGraded whether the person alone can say if an answer is right
 */
public record AskedView(
        long personId,
        String questionId,
        int answerNo,
        int version,
        long shownAt,
        String topic,
        QuestionView question,
        boolean changed,
        boolean selfGraded,
        Remaining remaining,
        Optional<Long> undoable,
        boolean shortcuts,
        FormErrors errors) {
    /** What is missing in the form, empty for nothing. */
    public String error() {
        return String.join(" ", errors.byField().values());
    }

    /**
     * What stands ahead today, this question included.
     *
     * @param spent the time that today's reviews have taken, in words
     */
    public record Remaining(int steps, int due, int fresh, String spent) {
        public int all() {
            return steps + due + fresh;
        }
    }
}
