package org.readback.review.answer;

import java.time.Instant;
import java.util.Optional;
import org.readback.question.Outcome;

/**
 * An answer to a version of a question, and what the grader made of it.
 *
 * @param given as {@link AnswerCodec} writes it
 * @param confidence how sure the person said they were
 * @param at when it was given
 * @param seconds from showing the question to answering it
 */
public record Judged(
        String questionId,
        int versionNo,
        String given,
        Outcome outcome,
        double score,
        Optional<Confidence> confidence,
        Instant at,
        int seconds) {}
