package org.readback.study.browse;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.readback.bank.store.QuestionKind;
import org.readback.bank.store.Source;
import org.readback.memory.basics.Grade;
import org.readback.memory.schedule.Trials;
import org.readback.review.card.Standing;
import org.readback.study.session.OpenFlag;

/**
 * A question and its person's memory of it.
 *
 * @param stem between two pieces stands a blank
 * @param right the right answer in words
 * @param correction what is true instead of a false statement
 * @param states where it stands
 * @param suspended whether it is put aside until the person resumes it
 * @param buried until when it is put aside otherwise
 * @param retired whether nobody is asked it any more
 * @param written whether an instructor wrote it
 * @param waiting the person's answer that waits for its grade, if it is to this question
 * @param memory empty before the first answer
 * @param trials how it did in tests, beside what was foretold
 * @param flag the person's own, which nobody has seen to yet
 * @param reviews the newest first
 * @param versions the newest first
 */
public record CardView(
        String id,
        List<String> stem,
        QuestionKind kind,
        String topic,
        String right,
        Optional<String> correction,
        Optional<String> explanation,
        Source source,
        List<Standing> states,
        boolean suspended,
        Optional<LocalDate> buried,
        boolean retired,
        boolean written,
        Optional<Long> waiting,
        Optional<Memory> memory,
        Trials trials,
        Optional<OpenFlag> flag,
        List<Reviewed> reviews,
        List<Version> versions) {
    /**
     * What the model knows.
     *
     * @param now recall foretold now, in percent
     * @param stability in days
     * @param curve recall foretold from today on
     */
    public record Memory(
            double now,
            double stability,
            double difficulty,
            LocalDate due,
            int reviews,
            int lapses,
            List<Point> curve) {}

    /** A day and the recall foretold for it, in percent. */
    public record Point(LocalDate day, double recall) {}

    /** A review: its grade, when the card was to come back in words, and recall as it was foretold, in percent. */
    public record Reviewed(ZonedDateTime at, Grade grade, String interval, Optional<Double> predicted) {}

    /** One wording of the question, and whether its right answer is another than that of the one before. */
    public record Version(int no, ZonedDateTime at, String stem, boolean answerChanged) {}

    /** Whether it is put aside at all. */
    public boolean aside() {
        return suspended || buried.isPresent();
    }

    /** Where a form of this card goes. */
    public String at(String action) {
        return "/cards/" + id + "/" + action;
    }
}
