package org.readback.review.card;

/**
 * A question and the fact it rests on.
 *
 * @param factId null for a written question
 */
public record QuestionRef(String questionId, String factId) {}
