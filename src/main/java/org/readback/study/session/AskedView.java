package org.readback.study.session;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readback.review.answer.Confidence;
import org.readback.review.answer.QuestionView;
import org.readback.web.FormErrors;

/**
 * A question being asked.
 *
 * @param personId who is asked
 * @param answerNo the number that the answer will have
 * @param shownAt epoch milliseconds
 * @param language of the question and its topic
 * @param confidence how sure the person may say they are; empty where they do not want to be asked
 * @param undoable the answer that can be taken back
 * @param rest minutes of work, if a break is proposed because of them
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
        String language,
        QuestionView question,
        boolean changed,
        boolean selfGraded,
        List<Level> confidence,
        Remaining remaining,
        Optional<Long> undoable,
        Optional<Long> rest,
        boolean shortcuts,
        FormErrors errors) {
    /** Whether the form comes back because of an error. */
    public boolean wrong() {
        return errors.any();
    }

    /** What is missing in the form, empty for nothing. */
    public String error() {
        return String.join(" ", errors.byField().values());
    }

    /** One of the degrees of being sure. */
    public record Level(Confidence confidence, boolean chosen) {
        /** All degrees, with the one chosen before. */
        public static List<Level> all(String chosen) {
            return Stream.of(Confidence.values())
                    .map(level -> new Level(level, level.word().equals(chosen)))
                    .toList();
        }
    }

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
