package org.readback.database;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Ends the program when an orderly end does not come: a thread that waits for what never happens, or turns for ever inside a
 * database that has given up, must not keep a supervisor from starting it again.
 */
public final class LastResort {
    /** After quarkus.shutdown.timeout for requests, and some for the database file. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    /** As the JVM itself ends after SIGTERM. */
    private static final int TERMINATED = 128 + 15;

    private LastResort() {}

    /** Once the program has been told to end, by a signal or by itself, it has ended after a while. */
    public static void watchOverTheEnd() {
        watchOverTheEnd(PATIENCE);
    }

    static void watchOverTheEnd(Duration patience) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> halt(TERMINATED, patience), "last resort"));
    }

    /** Ends the program with a status after a while, unless it ends before. */
    static void halt(int status) {
        halt(status, PATIENCE);
    }

    private static void halt(int status, Duration patience) {
        Thread.ofPlatform().name("last resort").daemon().start(() -> {
            try {
                TimeUnit.MILLISECONDS.sleep(patience.toMillis());
            } catch (InterruptedException now) {
                // Then at once.
            }
            Runtime.getRuntime().halt(status);
        });
    }
}
