package org.readback.study;

/**
 * What was right when somebody last answered a question, and what is right now.
 *
 * @param before as it was shown to them then
 * @param now as it is shown to them now
 */
public record AnswerChange(String before, String now) {}
