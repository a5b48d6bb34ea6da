package org.readback.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.jboss.logging.Logger;
import org.readback.database.WaitingChanges.Change;

/**
 * A file whose changes go through a {@link Journal}: into it at once, into the file only when the journal has them on the disk.
 * So whatever a power cut does, the file is afterwards as it stood after one of its changes, and after the last one before the
 * last {@link #force} at the earliest.
 *
 * <p>H2 alone cannot do that: it finds its newest state by a header and by chunks that a cut may have left out, torn or
 * written over. {@code PowerCutTest} shows both.
 */
final class JournaledFile extends FileBaseDefault {
    private static final Logger LOG = Logger.getLogger(JournaledFile.class);

    /** The journal begins anew when it has grown to this; a start after a crash reads no more. */
    private static final long ROUND = 4 << 20;
    /** What waits in memory for somebody to force it. */
    private static final long MOST_WAITING = 2 << 20;

    private final FileChannel file;
    private final FilePath journalPath;
    /** Guards the changes that wait, and the file while they go into it. */
    private final ReentrantReadWriteLock state = new ReentrantReadWriteLock();
    /** One forces at a time. Taken before the other. */
    private final ReentrantLock forcing = new ReentrantLock();

    private final WaitingChanges waiting = new WaitingChanges();
    private long size;
    private Journal journal;
    private FileChannel journalFile;
    /** A change or a sync that did not succeed. Nothing may follow it: what would be missing stays so. */
    private volatile Optional<Throwable> failure = Optional.empty();
    /** Until H2 has written over the header that said the file was closed in order: copies of it say so, too. */
    private boolean asCopied = true;

    JournaledFile(FileChannel file, FilePath journalPath) {
        this.file = file;
        this.journalPath = journalPath;
    }

    /** Whoever has the lock owns the journal, too: what an earlier owner left in it goes into the file first. */
    @Override
    public FileLock tryLock(long position, long length, boolean shared) throws IOException {
        FileLock lock = file.tryLock(position, length, shared);
        if (lock != null && !shared) {
            recover();
        }
        return lock;
    }

    private void recover() throws IOException {
        journalFile = journalPath.open("rw");
        journal = new Journal(journalFile, new SecureRandom()::nextLong);
        switch (journal.replay(file)) {
            case NOTHING -> {}
            case REPLAYED -> LOG.infof("The program was not stopped in order; what %s had was kept", journalPath);
            case FOREIGN -> {
                FilePath aside = FilePath.get(journalPath + ".aside");
                journalFile.close();
                journalPath.moveTo(aside, true);
                LOG.warnf(
                        "%s belongs to another state of the database than this one and is not used;"
                                + " it is now %s, and may be deleted if a backup was restored on purpose",
                        journalPath, aside);
                journalFile = journalPath.open("rw");
                journal = new Journal(journalFile, new SecureRandom()::nextLong);
            }
        }
        file.force(true);
        journal.begin(file);
        size = file.size();
    }

    @Override
    public long size() throws IOException {
        state.readLock().lock();
        try {
            return journal == null ? file.size() : size;
        } finally {
            state.readLock().unlock();
        }
    }

    @Override
    public int read(ByteBuffer target, long position) throws IOException {
        state.readLock().lock();
        try {
            if (waiting.isEmpty()) {
                return file.read(target, position);
            }
            if (position >= size) {
                return -1;
            }
            int length = (int) Math.min(target.remaining(), size - position);
            ByteBuffer part = target.slice(target.position(), length);
            waiting.read(file, part, position);
            target.position(target.position() + length);
            return length;
        } finally {
            state.readLock().unlock();
        }
    }

    @Override
    public int write(ByteBuffer source, long position) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(source.remaining()).put(source).flip();
        boolean full = change(new Change.Written(position, bytes));
        if (full) {
            force(false);
        }
        return bytes.limit();
    }

    @Override
    protected void implTruncate(long shorter) throws IOException {
        change(new Change.Truncated(shorter));
    }

    /** @return whether what waits is to be forced now */
    private boolean change(Change change) throws IOException {
        refuseAfterFailure();
        Lock lock = state.writeLock();
        lock.lock();
        try {
            boolean full = false;
            switch (change) {
                case Change.Written(long position, ByteBuffer bytes) -> {
                    journal.written(position, bytes);
                    size = Math.max(size, position + bytes.limit());
                    full = waiting.bytes() + bytes.limit() > MOST_WAITING || asCopied && position == 0;
                }
                case Change.Truncated(long shorter) -> {
                    journal.truncated(shorter);
                    size = Math.min(size, shorter);
                }
            }
            waiting.add(change);
            return full;
        } catch (Throwable e) {
            failure = Optional.of(e);
            throw e;
        } finally {
            lock.unlock();
        }
    }

    private void refuseAfterFailure() throws IOException {
        if (failure.isPresent()) {
            throw new IOException("what " + journalPath + " is for has failed before", failure.get());
        }
        if (journal == null) {
            throw new IOException(journalPath + " is not locked");
        }
    }

    @Override
    public void force(boolean metaData) throws IOException {
        forcing.lock();
        try {
            refuseAfterFailure();
            int before = changesWaiting();
            // Others go on reading and writing; nobody else takes from those who wait.
            journal.force();
            settle(before);
            if (journal.size() > ROUND || asCopied) {
                // Most of it while others go on, so that little is left for which they must wait.
                file.force(true);
                newRound();
                asCopied = false;
            }
        } catch (Throwable e) {
            failure = Optional.of(e);
            throw e;
        } finally {
            forcing.unlock();
        }
    }

    private int changesWaiting() {
        state.readLock().lock();
        try {
            return waiting.count();
        } finally {
            state.readLock().unlock();
        }
    }

    /** Puts changes into the file that the journal has on the disk. */
    private void settle(int changes) throws IOException {
        Lock lock = state.writeLock();
        lock.lock();
        try {
            waiting.settle(changes, file);
        } finally {
            lock.unlock();
        }
    }

    private void newRound() throws IOException {
        Lock lock = state.writeLock();
        lock.lock();
        try {
            refuseAfterFailure();
            journal.force();
            waiting.settle(waiting.count(), file);
            file.force(true);
            journal.begin(file);
        } finally {
            lock.unlock();
        }
    }

    /** In order, all is in the file and there is no journal. After a failure the next start has to replay it. */
    @Override
    protected void implCloseChannel() throws IOException {
        forcing.lock();
        try {
            if (journal != null && failure.isEmpty()) {
                newRound();
                journalFile.close();
                journalPath.delete();
            }
        } finally {
            if (journalFile != null) {
                journalFile.close();
            }
            file.close();
            forcing.unlock();
        }
    }
}
