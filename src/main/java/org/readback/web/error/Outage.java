package org.readback.web.error;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalDataSource.FlushMode;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.quarkus.scheduler.ScheduledExecution;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * A time in which the database cannot be reached. Its begin and its end are logged once each, however many people ask
 * meanwhile; while it lasts, the database is looked for.
 */
@Singleton
public class Outage {
    private static final Logger LOG = Logger.getLogger(Outage.class);
    private static final int SECONDS_TO_ANSWER = 5;

    private final AgroalDataSource dataSource;
    private final Clock clock;
    private final boolean onH2;
    private final AtomicReference<Instant> since = new AtomicReference<>();

    Outage(
            AgroalDataSource dataSource,
            Clock clock,
            @ConfigProperty(name = "quarkus.datasource.db-kind") String databaseKind) {
        this.onH2 = databaseKind.equals("h2");
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /** Somebody could not reach the database. */
    void noticed(Throwable failure) {
        if (since.compareAndSet(null, clock.instant())) {
            LOG.errorf(
                    "The database cannot be reached: %s. Pages say so with status 503 until it can be.",
                    Unavailable.reason(failure));
        }
        // Connections that broke would fail one request each when the database is back. H2 needs those that it has.
        if (!onH2) {
            dataSource.flush(FlushMode.GRACEFUL);
        }
    }

    @Scheduled(every = "2s", skipExecutionIf = None.class, concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        reachable();
    }

    /** Whether the database can be reached; finds out, and says so where that has changed. */
    boolean reachable() {
        try (Connection connection = dataSource.getConnection()) {
            if (!connection.isValid(SECONDS_TO_ANSWER)) {
                throw new SQLException("it does not answer", "08000");
            }
            Optional.ofNullable(since.getAndSet(null))
                    .ifPresent(began -> LOG.infof(
                            "The database can be reached again, after %d s.",
                            Duration.between(began, clock.instant()).toSeconds()));
            return true;
        } catch (SQLException failure) {
            if (Unavailable.because(failure).equals(Optional.of(Unavailable.DOWN))) {
                noticed(failure);
                return false;
            }
            return since.get() == null;
        }
    }

    boolean lasts() {
        return since.get() != null;
    }

    /** Nothing is to be looked for. */
    @Singleton
    static class None implements Scheduled.SkipPredicate {
        private final Outage outage;

        None(Outage outage) {
            this.outage = outage;
        }

        @Override
        public boolean test(ScheduledExecution execution) {
            return !outage.lasts();
        }
    }

    /** For jobs that need the database: they wait for their next turn where it cannot be reached. */
    @Singleton
    public static class Unreachable implements Scheduled.SkipPredicate {
        private final Outage outage;

        Unreachable(Outage outage) {
            this.outage = outage;
        }

        @Override
        public boolean test(ScheduledExecution execution) {
            return !outage.reachable();
        }
    }
}
