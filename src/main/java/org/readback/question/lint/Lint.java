package org.readback.question.lint;

import java.util.List;
import org.readback.question.Question;

/** Every rule for questions, L01 to L31, in one place. */
public final class Lint {
    /** What is wrong with one question, in the order of the rules; empty for nothing. */
    public List<Finding> check(Question question, LintContext context) {
        throw new UnsupportedOperationException("not yet: " + question + context);
    }

    /** What is wrong with questions taken together, e.g. that the right option mostly stands first. */
    public List<Finding> checkBank(List<Question> questions) {
        throw new UnsupportedOperationException("not yet: " + questions);
    }

    /** Whether one question gives away what the other asks, so that they must not meet in one session. */
    public boolean givesAway(Question one, Question other) {
        throw new UnsupportedOperationException("not yet: " + one + other);
    }
}
