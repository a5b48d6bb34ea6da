package org.readback.review.record;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Makes committed reviews survive a power cut before they are acknowledged. H2 writes commits to the operating system
 * only; a synced checkpoint brings them to the disk. PostgreSQL does that by itself.
 *
 * <p>Calls that arrive while a checkpoint runs share the next one: the running one may have begun before their commit.
 */
@Singleton
public class Durability {
    private final DataSource dataSource;
    private final boolean needed;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition ended = lock.newCondition();
    private long begun;
    private long succeeded;
    private boolean running;

    Durability(DataSource dataSource, @ConfigProperty(name = "quarkus.datasource.db-kind") String databaseKind) {
        this.dataSource = dataSource;
        this.needed = databaseKind.equals("h2");
    }

    /**
     * Returns when everything committed before the call is on the disk. To be called after the commit, outside any
     * transaction.
     */
    public void sync() {
        if (!needed) {
            return;
        }
        lock.lock();
        try {
            long enough = begun + 1;
            while (succeeded < enough) {
                if (running) {
                    ended.awaitUninterruptibly();
                } else {
                    lead();
                }
            }
        } finally {
            lock.unlock();
        }
    }

    /** Runs one checkpoint for all who wait; who comes meanwhile waits for the next. Holds the lock before and after. */
    private void lead() {
        long mine = ++begun;
        running = true;
        boolean done = false;
        lock.unlock();
        try {
            checkpoint();
            done = true;
        } finally {
            lock.lock();
            running = false;
            if (done) {
                succeeded = mine;
            }
            ended.signalAll();
        }
    }

    /** Overridden by tests that count and hold checkpoints. */
    void checkpoint() {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CHECKPOINT SYNC");
        } catch (SQLException e) {
            throw new IllegalStateException("the database could not write its file to the disk", e);
        }
    }
}
