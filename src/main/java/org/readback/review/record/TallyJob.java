package org.readback.review.record;

import io.quarkus.runtime.Application;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import org.jboss.logging.Logger;

/**
 * Tallies older reviews beside everything else, once after an upgrade. A start goes on where the last one was stopped. It begins
 * when pages are served: work under way would complain of a start that fails and takes the database away.
 */
@ApplicationScoped
class TallyJob {
    private static final Logger LOG = Logger.getLogger(TallyJob.class);

    private final TallyFill fill;
    private volatile boolean stopped;

    TallyJob(TallyFill fill) {
        this.fill = fill;
    }

    void start(@ObservesAsync HttpServerStart up) {
        Thread.ofPlatform().name("tally").daemon().priority(Thread.MIN_PRIORITY).start(this::run);
    }

    void stop(@Observes ShutdownEvent end) {
        stopped = true;
    }

    private void run() {
        try {
            boolean any = false;
            while (!stopped && fill.someMore()) {
                any = true;
            }
            if (any && !stopped) {
                LOG.info("Older reviews are tallied");
            }
        } catch (RuntimeException failure) {
            if (!isUp()) {
                return;
            }
            LOG.error("Older reviews could not all be tallied; the next start goes on with it", failure);
        }
    }

    /** Whether the start has not failed after all, of which it says why itself. */
    private static boolean isUp() {
        Application program = Application.currentApplication();
        return program != null && program.isStarted();
    }
}
