package org.readback.study.quiz;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.readback.review.answer.Feedback;
import org.readback.review.answer.QuestionPrompt;

/** What the pages of a quiz show. */
final class QuizViews {
    private QuizViews() {}

    /**
     * A question being asked in a quiz.
     *
     * @param quizNo which of the person's quizzes
     * @param nth which of the questions that are asked it is, from 1
     * @param of how many are asked
     * @param counts whether the answer is a review
     */
    record QuizAsked(QuestionPrompt prompt, int quizNo, int nth, int of, boolean counts) {}

    /**
     * The mark of a quiz.
     *
     * @param language of the topic; empty where it is over everything, or over a topic that there is no more
     * @param right with those by own word
     * @param ownWord how many are right by their person's word alone
     * @param percent empty where nothing was answered
     * @param leftOut questions that were retired before their turn came
     */
    record QuizMark(
            int quizNo,
            String topic,
            String language,
            boolean counts,
            int right,
            int ownWord,
            int answered,
            Optional<Long> percent,
            int leftOut,
            List<Answered> answers) {}

    /**
     * An answer with its verdict.
     *
     * @param place its place in the quiz
     * @param overrulable whether the person may say that they were right
     * @param word what became of it when they said so; empty where they did not
     */
    record Answered(int place, Feedback feedback, boolean overrulable, Optional<OwnWord> word) {}

    /** What counts where a person said that they were right. */
    enum OwnWord {
        /** The mark; there is no review. */
        MARK,
        /** The mark, and the review was graded anew. */
        MARK_AND_REVIEW,
        /** The mark; the review stayed as it was. */
        MARK_WITHOUT_REVIEW
    }

    /**
     * A quiz in the list of those made.
     *
     * @param right with those by own word
     * @param ownWord how many are right by their person's word alone
     * @param language of the topic; empty where it is over everything, or over a topic that there is no more
     */
    record Made(
            int quizNo,
            LocalDate day,
            String topic,
            String language,
            boolean counts,
            int right,
            int ownWord,
            int answered,
            int asked,
            Optional<Long> percent) {
        /** Whether it seems to have questions left. */
        public boolean unfinished() {
            return answered < asked;
        }
    }
}
