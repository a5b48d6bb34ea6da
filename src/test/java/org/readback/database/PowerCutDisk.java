package org.readback.database;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.h2.message.DbException;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;
import org.h2.store.fs.FileUtils;

/**
 * A disk whose power can be cut, for the files of one H2 database. The program sees every write at once, as through the operating system's
 * cache. What it has forced is on the disk for good; of what it wrote since, a cut keeps any part, in any order.
 */
final class PowerCutDisk implements AutoCloseable {
    private static final String FOLDER = "memFS:/powercut";
    private static final int SECTOR = 4096;

    /** Where H2 finds its database there. */
    static final String PATH = Path.SCHEME + ":" + FOLDER + "/readback";

    private sealed interface Change {
        String file();

        record Written(String file, long position, byte[] bytes) implements Change {}

        record Truncated(String file, long size) implements Change {}

        record Deleted(String file) implements Change {}
    }

    private final Map<String, Image> forced = new TreeMap<>();
    private final List<Change> unforced = new ArrayList<>();
    private long operationsLeft = Long.MAX_VALUE;

    /** Empty and under power. There is one at a time. */
    PowerCutDisk() {
        Path.disk = this;
        FilePath.register(new Path());
        FileUtils.deleteRecursive(FOLDER, true);
    }

    /** After so many more writes, truncations and forced ones the power goes: nothing from then on reaches the disk. */
    synchronized void cutAfter(long more) {
        operationsLeft = more;
    }

    synchronized boolean isCut() {
        return operationsLeft <= 0;
    }

    /** Power is back. Each sector that was not forced has arrived or has not, as chance will have it. */
    synchronized void powerUp(SplittableRandom chance) throws IOException {
        List<Change> arrived = new ArrayList<>();
        double share = chance.nextDouble();
        for (Change change : unforced) {
            for (Change part : sectors(change)) {
                if (chance.nextDouble() < share) {
                    arrived.add(part);
                }
            }
        }
        if (chance.nextBoolean()) {
            shuffle(arrived, chance);
        }
        arrived.forEach(this::apply);
        unforced.clear();
        operationsLeft = Long.MAX_VALUE;
        FileUtils.deleteRecursive(FOLDER, true);
        for (Map.Entry<String, Image> file : forced.entrySet()) {
            try (OutputStream out = FileUtils.newOutputStream(file.getKey(), false)) {
                out.write(file.getValue().bytes, 0, file.getValue().size);
            }
        }
    }

    private static List<Change> sectors(Change change) {
        return switch (change) {
            case Change.Truncated truncated -> List.of(truncated);
            case Change.Deleted deleted -> List.of(deleted);
            case Change.Written(String file, long position, byte[] bytes) -> {
                List<Change> sectors = new ArrayList<>();
                for (int from = 0; from < bytes.length; from += SECTOR) {
                    sectors.add(new Change.Written(
                            file,
                            position + from,
                            Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + SECTOR))));
                }
                yield sectors;
            }
        };
    }

    private static void shuffle(List<Change> changes, SplittableRandom chance) {
        for (int i = changes.size() - 1; i > 0; i--) {
            changes.set(i, changes.set(chance.nextInt(i + 1), changes.get(i)));
        }
    }

    private synchronized void count() throws IOException {
        if (operationsLeft <= 0) {
            throw new IOException("no power");
        }
        operationsLeft--;
    }

    private synchronized void change(Change change) throws IOException {
        count();
        unforced.add(change);
    }

    private synchronized void force(String file) throws IOException {
        count();
        if (operationsLeft > 0) {
            unforced.stream().filter(change -> change.file().equals(file)).forEach(this::apply);
            unforced.removeIf(change -> change.file().equals(file));
        }
    }

    private void apply(Change change) {
        switch (change) {
            case Change.Deleted(String file) -> forced.remove(file);
            case Change.Truncated(String file, long shorter) -> image(file).truncate(shorter);
            case Change.Written(String file, long position, byte[] bytes) ->
                image(file).write(position, bytes);
        }
    }

    private Image image(String file) {
        return forced.computeIfAbsent(file, _ -> new Image());
    }

    @Override
    public void close() {
        FilePath.unregister(new Path());
        FileUtils.deleteRecursive(FOLDER, true);
    }

    /** The content of a file. */
    private static final class Image {
        private byte[] bytes = new byte[1 << 20];
        private int size;

        void truncate(long shorter) {
            size = Math.min(size, (int) shorter);
        }

        void write(long position, byte[] written) {
            int end = (int) position + written.length;
            if (end > bytes.length) {
                bytes = Arrays.copyOf(bytes, Math.max(end, 2 * bytes.length));
            }
            if (position > size) {
                Arrays.fill(bytes, size, (int) position, (byte) 0);
            }
            System.arraycopy(written, 0, bytes, (int) position, written.length);
            size = Math.max(size, end);
        }
    }

    /** H2's way to the disk. Public with a constructor, because H2 makes these itself. */
    public static final class Path extends FilePathWrapper {
        private static final String SCHEME = "powercut";
        private static PowerCutDisk disk;

        public Path() {}

        @Override
        public String getScheme() {
            return SCHEME;
        }

        @Override
        public FileChannel open(String mode) throws IOException {
            return new PoweredFile(getBase().open(mode), getBase().toString(), disk);
        }

        @Override
        public void delete() {
            try {
                disk.change(new Change.Deleted(getBase().toString()));
                super.delete();
            } catch (IOException cut) {
                throw DbException.convertIOException(cut, name);
            }
        }
    }

    private static final class PoweredFile extends FileBaseDefault {
        private final FileChannel cache;
        private final String name;
        private final PowerCutDisk disk;

        PoweredFile(FileChannel cache, String name, PowerCutDisk disk) {
            this.cache = cache;
            this.name = name;
            this.disk = disk;
        }

        @Override
        public long size() throws IOException {
            return cache.size();
        }

        @Override
        public int read(ByteBuffer target, long position) throws IOException {
            return cache.read(target, position);
        }

        @Override
        public synchronized int write(ByteBuffer source, long position) throws IOException {
            byte[] bytes = new byte[source.remaining()];
            source.duplicate().get(bytes);
            disk.change(new Change.Written(name, position, bytes));
            return cache.write(source, position);
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            disk.change(new Change.Truncated(name, size));
            cache.truncate(size);
        }

        @Override
        public void force(boolean metaData) throws IOException {
            disk.force(name);
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return cache.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            cache.close();
        }
    }
}
