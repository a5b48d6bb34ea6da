package org.readback.review.log;

import java.time.Duration;
import java.time.Instant;
import org.readback.memory.basics.Grade;
import org.readback.memory.schedule.Phase;

/**
 * A review and the times of its answer.
 *
 * @param answering seconds from showing the question to answering it
 * @param paused seconds of a pause between answering and grading
 */
public record TimedReview(
        Phase phaseBefore, Grade grade, Instant answeredAt, int answering, int paused, Instant reviewedAt) {
    /** Seconds of the longest review that counts as work. */
    public static final int LONGEST_SECONDS = 600;

    /** Time from showing the question to grading the answer, in seconds; what took longer was a break. */
    public long spent() {
        long grading = Math.max(0, Duration.between(answeredAt, reviewedAt).toSeconds() - paused);
        return Math.min(LONGEST_SECONDS, answering + grading);
    }
}
