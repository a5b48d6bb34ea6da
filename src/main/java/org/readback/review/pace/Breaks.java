package org.readback.review.pace;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.readback.review.log.TimedReview;
import org.readback.settings.TimeTarget;

/**
 * Pauses, and when to propose one. A pause is no work: it counts neither as time on a question nor as work at a stretch. Its
 * methods need a transaction; those that change something, one that holds the person's lock.
 */
@Singleton
public class Breaks {
    private static final int SECONDS_A_MINUTE = 60;

    private final Stretch.Repository stretches;
    private final Pause.Repository pauses;

    Breaks(Stretch.Repository stretches, Pause.Repository pauses) {
        this.stretches = stretches;
        this.pauses = pauses;
    }

    /**
     * Minutes of work at a stretch, if a break is to be proposed because of them or because the day has had its time.
     *
     * @param target the minutes a day that the person wants
     * @param today seconds of work today
     */
    public Optional<Long> proposed(long personId, Optional<TimeTarget> target, long today, Instant now) {
        Stretch stretch = stretches.of(personId);
        boolean enoughToday = target.filter(TimeTarget::reached).isPresent();
        boolean proposed = stretch.enough(now) || enoughToday && !stretch.putOff(now);
        return proposed
                ? Optional.of(Math.max(stretch.seconds(now), enoughToday ? today : 0) / SECONDS_A_MINUTE)
                : Optional.empty();
    }

    /** Begins a pause, unless one lasts. */
    public void pause(long personId, Instant now) {
        if (pauses.lasting(personId).isEmpty()) {
            pauses.forget(personId, now);
            pauses.persist(new Pause(personId, now));
        }
    }

    /** Ends the pause that lasts, if one does. */
    public void goOn(long personId, Instant now) {
        pauses.lasting(personId).ifPresent(pause -> pause.goOn(now));
    }

    /** The break that was proposed is not wanted now. */
    public void putOff(long personId) {
        stretches.findByIdOptional(personId).ifPresent(Stretch::putOff);
    }

    /** Seconds that answering took since the question was shown; a pause ends with it and is none of them. */
    public int answering(long personId, long shownAt, Instant now) {
        return seconds(shownAt, now, pausedSince(personId, Instant.ofEpochMilli(shownAt), now));
    }

    /** The same for an answer that is no work of the day: a pause that lasts goes on. */
    public int answeringAside(long personId, long shownAt, Instant now) {
        Instant shown = Instant.ofEpochMilli(shownAt);
        return seconds(shownAt, now, within(pauses.since(personId, shown), shown, now));
    }

    private static int seconds(long shownAt, Instant now, long paused) {
        long sinceShown = Duration.ofMillis(now.toEpochMilli() - shownAt).toSeconds();
        return Math.clamp(sinceShown - paused, 0, TimedReview.LONGEST_SECONDS);
    }

    /** Ends a pause that lasts, and says how many seconds since then were pauses. */
    public long pausedSince(long personId, Instant since, Instant now) {
        List<Pause> found = pauses.since(personId, since);
        found.stream().filter(Pause::lasts).forEach(pause -> pause.goOn(now));
        return within(found, since, now);
    }

    private static long within(List<Pause> found, Instant since, Instant now) {
        return found.stream()
                .map(pause -> pause.within(since, now))
                .reduce(Duration.ZERO, Duration::plus)
                .toSeconds();
    }

    /** Counts a review's work. */
    public void reviewed(long personId, Instant at, long spent) {
        Stretch stretch = stretches.of(personId);
        stretch.reviewed(at, spent);
        if (!stretches.isPersistent(stretch)) {
            stretches.persist(stretch);
        }
    }
}
