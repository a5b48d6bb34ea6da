package org.readback.question.lint;

/**
 * An objection to a question.
 *
 * @param ruleId which rule objects: {@code L01} to {@code L31}, see docs/lint-rules.md
 * @param level how much it weighs
 * @param field the part of the question it is about: {@code stem}, {@code answer}, {@code options}, …
 * @param message one sentence for the writer, naming what is wrong and what would be right
 */
public record Finding(String ruleId, Level level, String field, String message) {}
