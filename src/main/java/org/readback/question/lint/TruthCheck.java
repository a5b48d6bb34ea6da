package org.readback.question.lint;

import java.util.List;

/** What the facts know about other answers to one question. */
public interface TruthCheck {
    /** Whether this answer, in place of the right one, would make a true statement. */
    Truth of(String answer);

    /** Further values that the facts give for what the question asks, beside those it accepts; empty for none. */
    List<String> otherAnswers();

    /** What is known of a statement: absence from the facts is not falsehood. */
    enum Truth {
        TRUE,
        FALSE,
        UNKNOWN
    }

    /** For a question that no facts speak about. */
    static TruthCheck unknown() {
        return new TruthCheck() {
            @Override
            public Truth of(String answer) {
                return Truth.UNKNOWN;
            }

            @Override
            public List<String> otherAnswers() {
                return List.of();
            }
        };
    }
}
