package org.readback.review.card;

/**
 * A question and the fact it rests on.
 *
 * @param factId null for a written question
 */
public record OnFact(String questionId, String factId) {}
