package org.readback.study.session;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.readback.memory.basics.Grade;
import org.readback.review.answer.AnswerFields;
import org.readback.review.answer.Feedback;
import org.readback.web.Choice;

/**
 * An answer of a session with what is said of it.
 *
 * @param change what the right answer was when they last answered, if it is another one now
 * @param written whether an instructor wrote the question
 * @param own what the person has said of the question
 */
public record VerdictView(
        long answerId,
        Feedback feedback,
        Optional<AnswerChange> change,
        boolean written,
        Actions actions,
        OwnWords own,
        boolean shortcuts) {
    /**
     * What may be done with the answer now.
     *
     * @param overrulable whether the person may say that they were right
     * @param undoable whether it can be taken back
     * @param grades the buttons; empty when it is graded, or given up
     * @param graded its grade, once it has one
     * @param fields the answer, for the forms beside the verdict
     */
    public record Actions(
            boolean overrulable,
            boolean undoable,
            List<GradeView> grades,
            Optional<Grade> graded,
            List<AnswerFields.Field> fields) {}

    /**
     * What the person has said of the question.
     *
     * @param note their private note, empty for none
     * @param flagged what they told the instructors; empty for nothing
     * @param reasons what they can tell them
     */
    public record OwnWords(String note, Optional<QuestionFlag.Reason> flagged, List<Choice> reasons) {}

    /**
     * A grade's button.
     *
     * @param comesBack when the card would come back, in words
     * @param proposed whether the verdict suggests it
     */
    public record GradeView(Grade grade, String comesBack, boolean proposed) {
        /** The end of its class name. */
        public String look() {
            return grade.name().toLowerCase(Locale.ROOT);
        }
    }
}
