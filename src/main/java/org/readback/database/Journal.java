package org.readback.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.zip.CRC32C;

/**
 * Changes of a file, one after the other, on their way into it. Replayed from its beginning it leaves the file as after its
 * last whole record, whatever part of those changes the file had seen.
 *
 * <p>A round is what follows one header. Its records are sealed with the header's salt and their place, so that what an
 * earlier round left behind is not taken for theirs.
 */
final class Journal {
    private static final long MAGIC = 0x5265616462616b31L;
    private static final int HEADER = 28;
    private static final int RECORD = 16;
    private static final int LENGTH_AT = 8;
    private static final int SEAL_AT = 12;
    private static final int TRUNCATED = -1;
    private static final int LONGEST = 256 << 20;

    /** Where H2 keeps the two copies of its own header. What it writes there differs with every version of the file. */
    private static final List<Long> MARKS = List.of(0L, 4096L);

    private static final int MARK = 512;

    private final FileChannel journal;
    private final LongSupplier salts;
    private long salt;
    private long end;

    Journal(FileChannel journal, LongSupplier salts) {
        this.journal = journal;
        this.salts = salts;
    }

    /** What there was in a journal that was found beside its file. */
    enum Found {
        NOTHING,
        REPLAYED,
        /** The file is not the one that the journal was written for, or was changed without it since. */
        FOREIGN
    }

    private interface Reader {
        void read(ByteBuffer record) throws IOException;
    }

    /** Brings a file to where the journal ends. A journal that is foreign to it changes nothing. */
    Found replay(FileChannel file) throws IOException {
        ByteBuffer header = ByteBuffer.allocate(HEADER);
        if (!fill(header, journal, 0)
                || header.getLong(0) != MAGIC
                || header.getInt(HEADER - 4) != sum(header.slice(0, HEADER - 4))) {
            return Found.NOTHING;
        }
        salt = header.getLong(8);
        for (int i = 0; i < MARKS.size(); i++) {
            long place = MARKS.get(i);
            Set<Integer> ours = new HashSet<>(Set.of(header.getInt(16 + 4 * i)));
            read(record -> mark(record, place).ifPresent(ours::add));
            if (!ours.contains(mark(file, place))) {
                return Found.FOREIGN;
            }
        }
        read(record -> apply(record, file));
        return end == HEADER ? Found.NOTHING : Found.REPLAYED;
    }

    /** Begins a round. The file must be on the disk as it is; the new header is there, too, when this returns. */
    void begin(FileChannel file) throws IOException {
        salt = salts.getAsLong();
        ByteBuffer header = ByteBuffer.allocate(HEADER).putLong(MAGIC).putLong(salt);
        for (long place : MARKS) {
            header.putInt(mark(file, place));
        }
        header.putInt(sum(header.slice(0, HEADER - 4)));
        write(journal, header.flip(), 0);
        journal.force(true);
        end = HEADER;
    }

    void written(long position, ByteBuffer bytes) throws IOException {
        append(position, bytes.remaining(), bytes.duplicate());
    }

    void truncated(long size) throws IOException {
        append(size, TRUNCATED, ByteBuffer.allocate(0));
    }

    /** What was appended before the call survives a power cut when this returns. */
    void force() throws IOException {
        journal.force(false);
    }

    long size() {
        return end;
    }

    private void append(long position, int length, ByteBuffer bytes) throws IOException {
        ByteBuffer record = ByteBuffer.allocate(RECORD + bytes.remaining())
                .putLong(position)
                .putInt(length)
                .putInt(0)
                .put(bytes)
                .flip();
        int size = record.limit();
        record.putInt(SEAL_AT, seal(record, end));
        write(journal, record, end);
        // Only now: what could not be written whole is no part of the journal.
        end += size;
    }

    /** Reads the round from its beginning, and sets the end after its last whole record. */
    private void read(Reader reader) throws IOException {
        end = HEADER;
        for (Optional<ByteBuffer> record = next(); record.isPresent(); record = next()) {
            reader.read(record.get());
            end += record.get().limit();
        }
    }

    private Optional<ByteBuffer> next() throws IOException {
        ByteBuffer front = ByteBuffer.allocate(RECORD);
        if (!fill(front, journal, end)) {
            return Optional.empty();
        }
        int length = Math.max(0, front.getInt(LENGTH_AT));
        if (length > LONGEST || end + RECORD + length > journal.size()) {
            return Optional.empty();
        }
        ByteBuffer record = ByteBuffer.allocate(RECORD + length);
        fill(record, journal, end);
        int seal = record.getInt(SEAL_AT);
        record.putInt(SEAL_AT, 0);
        return seal == seal(record, end) ? Optional.of(record) : Optional.empty();
    }

    private static void apply(ByteBuffer record, FileChannel file) throws IOException {
        long position = record.getLong(0);
        if (record.getInt(LENGTH_AT) == TRUNCATED) {
            file.truncate(position);
        } else {
            write(file, record.slice(RECORD, record.limit() - RECORD), position);
        }
    }

    private static Optional<Integer> mark(ByteBuffer record, long place) {
        long from = place - record.getLong(0);
        boolean there = record.getInt(LENGTH_AT) != TRUNCATED && from >= 0 && RECORD + from + MARK <= record.limit();
        return there ? Optional.of(sum(record.slice(RECORD + (int) from, MARK))) : Optional.empty();
    }

    private static int mark(FileChannel file, long place) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(MARK);
        fill(bytes, file, place);
        return sum(bytes.clear());
    }

    /** Over the salt, the record's place and all of it, with zero for the seal itself. */
    private int seal(ByteBuffer record, long place) {
        CRC32C sum = new CRC32C();
        sum.update(ByteBuffer.allocate(16).putLong(salt).putLong(place).flip());
        sum.update(record.duplicate());
        return (int) sum.getValue();
    }

    private static int sum(ByteBuffer bytes) {
        CRC32C sum = new CRC32C();
        sum.update(bytes.duplicate());
        return (int) sum.getValue();
    }

    static void write(FileChannel file, ByteBuffer bytes, long position) throws IOException {
        long at = position;
        while (bytes.hasRemaining()) {
            at += file.write(bytes, at);
        }
    }

    /** @return whether there was enough; what is missing is zero */
    private static boolean fill(ByteBuffer bytes, FileChannel file, long position) throws IOException {
        int read = 0;
        while (bytes.hasRemaining() && read >= 0) {
            read = file.read(bytes, position + bytes.position());
        }
        return !bytes.hasRemaining() && bytes.rewind().hasRemaining();
    }
}
