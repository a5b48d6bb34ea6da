package org.readback.support;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The clock of the application under test. It runs like the real one until a test sets it, and runs
 * again for the next test.
 */
@Singleton
@Alternative
@Priority(1)
public class MutableClock extends Clock {
    private volatile Clock now = Clock.systemUTC();

    /** Stops the clock at this instant. */
    public void setTo(Instant instant) {
        now = Clock.fixed(instant, ZoneId.of("UTC"));
    }

    /** Moves the clock on; one that stands stays standing, at the later time. */
    public void advance(Duration duration) {
        now = Clock.offset(now, duration);
    }

    /** Back to the real time. */
    public void reset() {
        now = Clock.systemUTC();
    }

    @Override
    public Instant instant() {
        return now.instant();
    }

    @Override
    public ZoneId getZone() {
        return now.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return now.withZone(zone);
    }
}
