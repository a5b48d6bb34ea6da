package org.readback.study.session;

import java.util.Optional;

/**
 * What was right when somebody last answered a question, and what is right now.
 *
 * @param statements the statements, where they were and are to be judged and only they tell the difference
 */
public record AnswerChange(String before, String now, Optional<Statements> statements) {
    /** The statement then and now. */
    public record Statements(String before, String now) {}
}
