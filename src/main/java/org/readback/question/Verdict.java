package org.readback.question;

import java.util.List;
import java.util.Optional;

/**
 * The grader's word on one answer.
 *
 * @param outcome what it is
 * @param score 0 to 1
 * @param rightAnswer the right answer as it is shown
 * @param difference for a typed answer that is nearly right or wrong: the right answer in runs, each kept, missing or extra
 * @param note what the person should know of this verdict, e.g. that a date was too coarse
 */
public record Verdict(Outcome outcome, double score, String rightAnswer, List<Run> difference, Optional<Note> note) {
    public Verdict {
        difference = List.copyOf(difference);
    }

    /** A run of characters that both share, that only the right answer has, or that only the given one has. */
    public record Run(Kind kind, String text) {
        /** Where a run comes from. */
        public enum Kind {
            SAME,
            MISSING,
            EXTRA
        }
    }
}
