package org.readback.study.cards;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.readback.bank.store.QuestionKind;
import org.readback.memory.basics.Grade;
import org.readback.memory.schedule.Trials;
import org.readback.review.answer.RightAnswer;
import org.readback.review.card.CardStatus;
import org.readback.study.session.OpenFlag;

/**
 * A question and its person's memory of it.
 *
 * @param memory empty before the first answer
 * @param trials how it did in tests, beside what was predicted
 * @param flag the person's own, which nobody has seen to yet
 * @param reviews the newest first
 * @param versions the newest first
 */
public record CardView(
        Asked question,
        Status status,
        Optional<Memory> memory,
        Trials trials,
        Optional<OpenFlag> flag,
        List<Reviewed> reviews,
        List<Version> versions) {
    /**
     * What is asked.
     *
     * @param stem between two pieces stands a blank
     * @param written whether an instructor wrote it
     */
    public record Asked(
            String id, List<String> stem, QuestionKind kind, String topic, RightAnswer right, boolean written) {
        /** Of the report, and so of the question. */
        public String language() {
            return right.source().language();
        }
    }

    /**
     * Whether it is asked.
     *
     * @param states where it stands, its memory too
     * @param suspended whether it is put aside until the person resumes it
     * @param buried until when it is put aside otherwise
     * @param retired whether nobody is asked it any more
     * @param waiting the person's answer that waits for its grade, if it is to this question
     */
    public record Status(
            List<CardStatus> states,
            boolean suspended,
            Optional<LocalDate> buried,
            boolean retired,
            Optional<Long> waiting) {
        /** Whether it is put aside at all. */
        public boolean aside() {
            return suspended || buried.isPresent();
        }
    }

    /**
     * What the model knows.
     *
     * @param now recall predicted now, in percent
     * @param stability in days
     * @param curve recall predicted from today on
     */
    public record Memory(
            double now,
            double stability,
            double difficulty,
            LocalDate due,
            int reviews,
            int lapses,
            List<Point> curve) {}

    /** A day and the recall predicted for it, in percent. */
    public record Point(LocalDate day, double recall) {}

    /** A review: its grade, when the card was to come back in words, and recall as it was predicted, in percent. */
    public record Reviewed(ZonedDateTime at, Grade grade, String interval, Optional<Double> predicted) {}

    /** One wording of the question, and whether its right answer is another than that of the one before. */
    public record Version(int no, ZonedDateTime at, String stem, boolean answerChanged) {}

    /** Where a form of this card goes. */
    public String at(String action) {
        return "/cards/" + question.id() + "/" + action;
    }
}
