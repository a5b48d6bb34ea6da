package org.readback.database;

import java.time.Duration;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.RandomAccessStore;

/**
 * Holds H2's file near the size of what is in it. Every commit writes the pages it changed to a new place, and a place is free
 * again only when nothing in it is current; so somebody must gather what is current from places that are nearly empty, and move
 * places to the front. H2's own thread for that does not run with {@code WRITE_DELAY=0}.
 */
final class Housekeeping {
    /** So many percent of the file are to be current, by H2's estimate, which is somewhat too high. */
    private static final int ENOUGH = 60;
    /** With less, whoever answers may notice that the file is made smaller. */
    private static final int FAR_TOO_LITTLE = 45;

    /** Small steps: commits wait for them. */
    private static final int GATHERED_AT_ONCE = 512 << 10;

    private static final int LARGEST_PLACE = 32 << 20;
    private static final int MOVED_AT_ONCE = 2 << 20;

    private static final Duration LOOKING = Duration.ofMillis(250);
    private static final long NEVER = -1;

    private final MVStore store;
    private final RandomAccessStore file;
    private long uselessAt = NEVER;

    Housekeeping(MVStore store, RandomAccessStore file) {
        this.store = store;
        this.file = file;
    }

    /** Does one step, if there is anything to do, and says how long to leave the file alone then. */
    Duration step() {
        if (current() >= ENOUGH || store.getCurrentVersion() == uselessAt) {
            return LOOKING;
        }
        long begun = System.nanoTime();
        boolean useful = file.getChunksFillRate() < file.getFillRate() ? gather() || move() : move() || gather();
        uselessAt = useful ? NEVER : store.getCurrentVersion();
        // As long as it kept others waiting.
        return useful && current() < FAR_TOO_LITTLE ? Duration.ofNanos(System.nanoTime() - begun) : LOOKING;
    }

    private int current() {
        return file.getChunksFillRate() * file.getFillRate() / 100;
    }

    /** As little as possible: a place is gathered whole, however large it is. */
    private boolean gather() {
        for (int bytes = GATHERED_AT_ONCE; bytes <= LARGEST_PLACE; bytes *= 4) {
            if (store.compact(100, bytes)) {
                // The places are empty from this version on, and free from the one after it.
                store.commit();
                return true;
            }
        }
        return false;
    }

    private boolean move() {
        long before = file.size();
        file.compactMoveChunks(100, MOVED_AT_ONCE, store);
        return file.size() < before;
    }
}
