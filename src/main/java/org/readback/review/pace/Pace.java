package org.readback.review.pace;

import java.util.List;
import org.readback.review.log.StudyDay;

/**
 * How long a review takes somebody.
 *
 * @param seconds whole ones, at least 1
 * @param own whether that is known of the person, and not only usual
 */
public record Pace(long seconds, boolean own) {
    /** Days that it is measured over. */
    public static final int DAYS = 30;

    /** Seconds a review takes somebody whose own pace is not known yet. */
    private static final int USUAL_SECONDS = 15;

    /** Reviews from which a person's own pace is known. */
    private static final int ENOUGH_REVIEWS = 20;

    /** The pace of these days. */
    public static Pace of(List<StudyDay> recent) {
        long done = recent.stream().mapToLong(StudyDay::reviews).sum();
        long seconds = recent.stream().mapToLong(StudyDay::seconds).sum();
        return done < ENOUGH_REVIEWS
                ? new Pace(USUAL_SECONDS, false)
                : new Pace(Math.max(1, Math.round((double) seconds / done)), true);
    }
}
