package org.readback.backup;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.h2.mvstore.MVStoreTool;
import org.readback.database.DatabaseFile;

/** The folder of backups: each a zip of the database, compacted, as it stood at one moment, named by that moment in UTC. */
final class Backups {
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("'readback-'uuuuMMdd-HHmmss'.zip'").withZone(ZoneOffset.UTC);

    private static final String FILE = "readback.mv.db";

    private final DatabaseFile database;
    private final Path directory;
    private final int keep;
    private final Clock clock;

    Backups(DatabaseFile database, Path directory, int keep, Clock clock) {
        this.database = database;
        this.directory = directory;
        this.keep = Math.max(1, keep);
        this.clock = clock;
    }

    /**
     * Makes one and lets the oldest go. Whoever answers meanwhile does not wait.
     *
     * @return the new backup; it has its name only once it is whole
     */
    Path make() throws SQLException, IOException {
        Files.createDirectories(directory);
        Path whole = directory.resolve(NAME.format(clock.instant()));
        Path part = directory.resolve(whole.getFileName() + ".part");
        Path copy = directory.resolve(FILE);
        try {
            database.backupTo(part);
            unzip(part, copy);
            // Without the air that the file has while it is used; every night's would keep it.
            MVStoreTool.compact(copy.toString(), false);
            zip(copy, part);
            Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(copy);
            Files.deleteIfExists(part);
        }
        for (Path old : newestFirst().stream().skip(keep).toList()) {
            Files.delete(old);
        }
        return whole;
    }

    private static void unzip(Path zip, Path file) throws IOException {
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
            in.getNextEntry();
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void zip(Path file, Path zip) throws IOException {
        try (FileChannel disk = FileChannel.open(
                        zip,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.TRUNCATE_EXISTING);
                ZipOutputStream out = new ZipOutputStream(Channels.newOutputStream(disk))) {
            out.putNextEntry(new ZipEntry(FILE));
            Files.copy(file, out);
            out.finish();
            disk.force(true);
        }
    }

    private List<Path> newestFirst() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.getFileName().toString().matches("readback-\\d{8}-\\d{6}\\.zip"))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
    }
}
