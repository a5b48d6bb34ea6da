package org.readback.review.answer;

import org.readback.question.Answer;
import org.readback.question.Outcome;

/** A verdict in a word or two. */
public enum Headline {
    CORRECT,
    TYPO,
    PARTLY,
    WRONG,
    UNJUDGED,
    /** The person says that it was right. */
    OVERRULED,
    /** They asked to be shown the answer. */
    SHOWN;

    /** What an outcome is called. */
    public static Headline of(Outcome outcome) {
        return switch (outcome) {
            case CORRECT -> CORRECT;
            case TYPO -> TYPO;
            case PARTLY -> PARTLY;
            case WRONG -> WRONG;
            case UNJUDGED -> UNJUDGED;
        };
    }

    /** What is said of an answer: its person's word goes before the grader's. */
    public static Headline of(Attempt attempt) {
        boolean shown = AnswerCodec.read(attempt.given()) instanceof Answer.Revealed;
        return shown && !attempt.overruled() ? SHOWN : inMark(attempt);
    }

    /** What is said of it in a mark, which an answer that was shown adds nothing to. */
    public static Headline inMark(Attempt attempt) {
        return attempt.overruled() ? OVERRULED : of(attempt.outcome());
    }

    /** How it is coloured: right, partly or wrong; open where the person judges alone. */
    public String tone() {
        return switch (this) {
            case CORRECT, TYPO, OVERRULED -> "right";
            case PARTLY -> "partly";
            case WRONG -> "wrong";
            case UNJUDGED, SHOWN -> "open";
        };
    }
}
