package org.readback.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** The folder of backups: each a zip of the database as it stood at one moment, named by that moment in UTC. */
final class Backups {
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("'readback-'uuuuMMdd-HHmmss'.zip'").withZone(ZoneOffset.UTC);

    private final DataSource database;
    private final Path directory;
    private final int keep;
    private final Clock clock;

    Backups(DataSource database, Path directory, int keep, Clock clock) {
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
        Files.deleteIfExists(part);
        try (var connection = database.getConnection();
                var backup = connection.prepareStatement("backup to ?")) {
            backup.setString(1, part.toString());
            backup.execute();
        }
        Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        for (Path old : newestFirst().stream().skip(keep).toList()) {
            Files.delete(old);
        }
        return whole;
    }

    private List<Path> newestFirst() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.getFileName().toString().matches("readback-\\d{8}-\\d{6}\\.zip"))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
    }
}
