package org.readback.study.session;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.readback.bank.store.Source;
import org.readback.memory.basics.Grade;
import org.readback.review.answer.AnswerFields;
import org.readback.review.answer.Headline;
import org.readback.web.Choice;

/**
 * What is said of an answer.
 *
 * @param topic of the question
 * @param judging whether the question is if something is true: its answers are in the page's language, not in the report's
 * @param given what the person gave, in words; empty if they asked to be shown the answer
 * @param correction what is true instead of a false statement
 * @param difference the right answer letter by letter against the one typed, empty where there is nothing to compare
 * @param change what the right answer was when they last answered, if it is another one now
 * @param options for a choice: every option, whether it is right, and why a wrong one is
 * @param sureAndWrong whether the person was sure of an answer that is wrong
 * @param written whether an instructor wrote the question
 * @param overrulable whether the person may say that they were right
 * @param undoable whether the answer can be taken back
 * @param grades the buttons; empty when the answer is graded, or given up
 * @param graded its grade, once it has one
 * @param own what the person has said of the question
 * @param fields the answer, for the forms beside the verdict
 */
public record VerdictView(
        long answerId,
        String questionId,
        String topic,
        List<String> stem,
        Headline headline,
        boolean judging,
        Optional<String> given,
        String rightAnswer,
        Optional<String> correction,
        List<Run> difference,
        Optional<String> note,
        Optional<AnswerChange> change,
        List<OptionView> options,
        Optional<String> explanation,
        Source source,
        boolean sureAndWrong,
        boolean written,
        boolean overrulable,
        boolean undoable,
        List<GradeView> grades,
        Optional<Grade> graded,
        boolean shortcuts,
        OwnWords own,
        List<AnswerFields.Field> fields) {
    /** As {@link Headline#tone()}. */
    public String tone() {
        return headline.tone();
    }

    /**
     * What the person has said of the question.
     *
     * @param note their private note, empty for none
     * @param flagged what they told the instructors; empty for nothing
     * @param reasons what they can tell them
     */
    public record OwnWords(String note, Optional<QuestionFlag.Reason> flagged, List<Choice> reasons) {}

    /** A run of the comparison. */
    public record Run(boolean missing, boolean extra, String text) {}

    /** An option of a choice after answering. */
    public record OptionView(String text, boolean right, boolean chosen, Optional<String> reason) {}

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
