package org.readback.database;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.RandomAccessStore;
import org.jboss.logging.Logger;

/**
 * The file that H2 keeps everything in, while the program runs: held small, and watched. Nothing to do where the database is
 * another or in memory.
 */
@Singleton
public class DatabaseFile {
    private static final Logger LOG = Logger.getLogger(DatabaseFile.class);
    /** Before anything that writes much at the start. */
    private static final int FIRST = 1;

    /** EX_IOERR of sysexits.h. */
    private static final int STATUS = 74;

    private static final Duration WATCHING = Duration.ofMillis(500);
    private static final Duration LAST_STEP = Duration.ofSeconds(5);

    private final DataSource database;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final CountDownLatch stopped = new CountDownLatch(1);
    /** Held while something is moved inside the file, and while it must not be. */
    private final ReentrantLock moving = new ReentrantLock();

    public DatabaseFile(DataSource database) {
        this.database = database;
    }

    /**
     * Writes the file as it stands at one moment into a zip, while people go on answering. What was written over in the file is
     * in it, too, as air.
     */
    public void backupTo(Path zip) throws SQLException {
        moving.lock();
        try (Connection connection = database.getConnection();
                PreparedStatement backup = connection.prepareStatement("backup to ?")) {
            backup.setString(1, zip.toString());
            backup.execute();
        } finally {
            moving.unlock();
        }
    }

    void begin(@Observes @Priority(FIRST) StartupEvent start) throws SQLException {
        // Kept: H2 closes the file when the last connection goes, and opens another for the next.
        Connection connection = database.getConnection();
        Optional<MVStore> store = storeOf(connection);
        if (store.isPresent() && store.get().getFileStore() instanceof RandomAccessStore file) {
            inBackground("database file", () -> keep(connection, new Housekeeping(store.get(), file)));
            // Apart from the other, which could be caught inside a store that has closed.
            inBackground("database watch", () -> watch(store.get(), file));
        } else {
            connection.close();
            stopped.countDown();
        }
    }

    /** The file is closed by who closes the last connection; ours must be gone before. */
    void end(@Observes ShutdownEvent shutdown) throws InterruptedException {
        stopping.countDown();
        if (!stopped.await(LAST_STEP.toSeconds(), TimeUnit.SECONDS)) {
            LOG.warn("The database file is still being made smaller");
        }
    }

    private static Optional<MVStore> storeOf(Connection connection) throws SQLException {
        if (!connection.isWrapperFor(JdbcConnection.class)) {
            return Optional.empty();
        }
        return connection.unwrap(JdbcConnection.class).getSession() instanceof SessionLocal session
                ? Optional.of(session.getDatabase().getStore().getMvStore())
                : Optional.empty();
    }

    private static void inBackground(String name, Runnable task) {
        Thread.ofPlatform().name(name).daemon().start(task);
    }

    private void keep(Connection connection, Housekeeping housekeeping) {
        try (connection) {
            Duration rest = Duration.ZERO;
            while (!isStopping(rest)) {
                rest = step(housekeeping);
            }
        } catch (SQLException e) {
            LOG.debug("The connection that kept the database open was gone", e);
        } finally {
            stopped.countDown();
        }
    }

    /** @return how long to wait before the next */
    private Duration step(Housekeeping housekeeping) {
        if (!moving.tryLock()) {
            return WATCHING;
        }
        try {
            return housekeeping.step();
        } catch (RuntimeException e) {
            // What closes the store is seen by who watches; anything else is tried again.
            LOG.debug("A step of housekeeping failed", e);
            return WATCHING;
        } finally {
            moving.unlock();
        }
    }

    /** H2 closes a store that it could not write to, and does not open it again. */
    private void watch(MVStore store, RandomAccessStore file) {
        while (!isStopping(WATCHING)) {
            if (store.getPanicException() != null) {
                endProgram(store, file);
                return;
            }
        }
    }

    private static void endProgram(MVStore store, RandomAccessStore file) {
        LOG.fatalf(
                "The database file %s could not be written (%s), so this program ends, with status %d. What was acknowledged"
                        + " is kept: see that the disk has room and is well, then start the program again.",
                JournaledPath.plain(file.getFileName()), cause(store), STATUS);
        LastResort.halt(STATUS);
        Quarkus.asyncExit(STATUS);
    }

    private boolean isStopping(Duration rest) {
        try {
            return stopping.await(rest.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            return true;
        }
    }

    private static String cause(MVStore store) {
        Throwable cause = store.getPanicException();
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getMessage();
    }
}
