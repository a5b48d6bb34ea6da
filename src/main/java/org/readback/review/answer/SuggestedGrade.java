package org.readback.review.answer;

import java.util.Optional;
import org.readback.memory.basics.Grade;
import org.readback.question.Outcome;

/** The grade that a verdict suggests. Easy is never suggested: how light it came only the person knows. */
public final class SuggestedGrade {
    private SuggestedGrade() {}

    /** The grade for an outcome; empty where the person judges alone. */
    public static Optional<Grade> of(Outcome outcome) {
        return switch (outcome) {
            case WRONG -> Optional.of(Grade.AGAIN);
            case PARTLY -> Optional.of(Grade.HARD);
            case TYPO, CORRECT -> Optional.of(Grade.GOOD);
            case UNJUDGED -> Optional.empty();
        };
    }
}
