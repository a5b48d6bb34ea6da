package org.readback.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayDeque;
import java.util.Deque;

/** Changes of a file that are in its journal and not in itself yet, in their order. Whoever has one guards it. */
final class WaitingChanges {
    private final Deque<Change> waiting = new ArrayDeque<>();
    private long bytes;

    /** What was done to the file. */
    sealed interface Change {
        record Written(long position, ByteBuffer bytes) implements Change {}

        record Truncated(long size) implements Change {}
    }

    void add(Change change) {
        waiting.add(change);
        bytes += size(change);
    }

    /** How much memory they take. */
    long bytes() {
        return bytes;
    }

    int count() {
        return waiting.size();
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    /** Reads what the file will hold with all of them; zeros where it ends before. */
    void read(FileChannel file, ByteBuffer part, long position) throws IOException {
        fill(file, part, position);
        waiting.forEach(change -> patch(change, part, position));
    }

    /** Puts the first ones into the file. */
    void settle(int changes, FileChannel file) throws IOException {
        for (int i = 0; i < changes; i++) {
            Change change = waiting.remove();
            apply(change, file);
            bytes -= size(change);
        }
    }

    private static long size(Change change) {
        return switch (change) {
            case Change.Written written -> written.bytes().limit();
            case Change.Truncated _ -> 0;
        };
    }

    private static void fill(FileChannel file, ByteBuffer part, long position) throws IOException {
        ByteBuffer rest = part.duplicate();
        int read = 0;
        while (rest.hasRemaining() && read >= 0) {
            read = file.read(rest, position + rest.position());
        }
        while (rest.hasRemaining()) {
            rest.put((byte) 0);
        }
    }

    private static void patch(Change change, ByteBuffer part, long position) {
        switch (change) {
            case Change.Written(long at, ByteBuffer bytes) -> {
                long from = Math.max(at, position);
                long to = Math.min(at + bytes.limit(), position + part.limit());
                if (from < to) {
                    part.put((int) (from - position), bytes, (int) (from - at), (int) (to - from));
                }
            }
            case Change.Truncated(long shorter) -> {
                for (long at = Math.max(shorter, position); at < position + part.limit(); at++) {
                    part.put((int) (at - position), (byte) 0);
                }
            }
        }
    }

    private static void apply(Change change, FileChannel file) throws IOException {
        switch (change) {
            case Change.Written(long position, ByteBuffer bytes) -> Journal.write(file, bytes.duplicate(), position);
            case Change.Truncated(long shorter) -> file.truncate(shorter);
        }
    }
}
