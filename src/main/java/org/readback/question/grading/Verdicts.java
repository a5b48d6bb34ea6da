package org.readback.question.grading;

import java.util.List;
import java.util.Optional;
import org.readback.question.Note;
import org.readback.question.Outcome;
import org.readback.question.Verdict;

/** The verdicts that several kinds of question give. */
final class Verdicts {
    private Verdicts() {}

    static Verdict correct(String right) {
        return new Verdict(Outcome.CORRECT, 1, right, List.of(), Optional.empty());
    }

    static Verdict wrong(String right, List<Verdict.Run> difference) {
        return new Verdict(Outcome.WRONG, 0, right, difference, Optional.empty());
    }

    static Verdict unjudged(String right, Note note) {
        return new Verdict(Outcome.UNJUDGED, 0, right, List.of(), Optional.of(note));
    }

    /** Right, partly or wrong by its score. */
    static Verdict scored(double score, String right, List<Verdict.Run> difference, Optional<Note> note) {
        Outcome outcome = score >= 1 ? Outcome.CORRECT : score > 0 ? Outcome.PARTLY : Outcome.WRONG;
        return new Verdict(outcome, score, right, difference, note);
    }

    static Verdict noted(Verdict verdict, Note note) {
        return new Verdict(
                verdict.outcome(), verdict.score(), verdict.rightAnswer(), verdict.difference(), Optional.of(note));
    }
}
