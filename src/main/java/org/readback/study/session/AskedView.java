package org.readback.study.session;

import java.util.Optional;
import org.readback.review.answer.QuestionPrompt;

/**
 * A question being asked in a session.
 *
 * @param changed whether another answer is right than when the person last gave one
 * @param selfGraded whether the person alone can say if an answer is right
 * @param undoable the answer that can be taken back
 * @param rest minutes of work, if a break is proposed because of them
 */
public record AskedView(
        QuestionPrompt prompt,
        boolean changed,
        boolean selfGraded,
        Remaining remaining,
        Optional<Long> undoable,
        Optional<Long> rest) {
    /**
     * What stands ahead today, this question included.
     *
     * @param done reviews done today
     * @param spent the time that they have taken, in words
     */
    public record Remaining(int steps, int due, int fresh, int done, String spent) {
        public int all() {
            return steps + due + fresh;
        }

        /** What the day comes to, done and ahead. */
        public int whole() {
            return done + all();
        }
    }
}
