package org.readback.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipInputStream;
import org.h2.jdbcx.JdbcDataSource;
import org.h2.mvstore.MVStoreTool;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readback.database.DatabaseFile;

class BackupsTest {
    private static final Instant NIGHT = Instant.parse("2026-03-01T03:30:00Z");

    @TempDir
    Path folder;

    private final JdbcDataSource database = new JdbcDataSource();

    @BeforeEach
    void createDatabase() throws SQLException {
        database.setURL("jdbc:h2:file:" + folder.resolve("data/readback") + ";WRITE_DELAY=0");
        try (Connection connection = database.getConnection()) {
            connection.createStatement().execute("create table review (id integer primary key)");
        }
    }

    @Test
    @DisplayName("a backup made while people answer holds every review acknowledged before it, and no gap")
    void backupUnderWrites() throws Exception {
        AtomicBoolean enough = new AtomicBoolean();
        AtomicInteger acknowledged = new AtomicInteger();
        int before;
        Path backup;
        try (Connection connection = database.getConnection();
                var writer = Executors.newSingleThreadExecutor()) {
            var writing = writer.submit(() -> insertUntil(connection, enough, acknowledged));
            while (acknowledged.get() < 200 && !writing.isDone()) {
                Thread.onSpinWait();
            }
            before = acknowledged.get();
            backup = backups(NIGHT, 14).make();
            enough.set(true);
            writing.get();
        }

        try (Connection restored = DriverManager.getConnection("jdbc:h2:file:" + restore(backup))) {
            var row = restored.createStatement().executeQuery("select count(*), max(id) from review");
            row.next();
            assertThat(row.getInt(1)).isGreaterThanOrEqualTo(before).isEqualTo(row.getInt(2));
        }
    }

    @Test
    @DisplayName(
            "a backup has no air in it, however much the file has while it is used, and nothing else is left behind")
    void compacted() throws Exception {
        Path backup;
        long used;
        try (Connection connection = database.getConnection()) {
            connection.createStatement().execute("alter table review add column note varchar(10000)");
            for (int id = 1; id <= 300; id++) {
                connection.createStatement().execute("insert into review values (" + id + ", repeat('x', 5000))");
            }
            used = Files.size(folder.resolve("data/readback.mv.db"));
            backup = backups(NIGHT, 14).make();
        }
        Path restored = restore(backup).resolveSibling("readback.mv.db");
        long size = Files.size(restored);
        MVStoreTool.compact(restored.toString(), false);
        assertThat(size).isLessThan(used / 3).isLessThanOrEqualTo(Files.size(restored) * 5 / 4);
        try (var left = Files.list(folder.resolve("backup"))) {
            assertThat(left).containsExactly(backup);
        }
    }

    @Test
    @DisplayName("only the newest backups are kept, and other files are left alone")
    void keepsTheNewest() throws Exception {
        Path other = folder.resolve("backup/notes.zip");
        Files.createDirectories(other.getParent());
        Files.writeString(other, "mine");
        for (int night = 0; night < 4; night++) {
            backups(NIGHT.plusSeconds(night * 86_400L), 2).make();
        }
        try (var left = Files.list(folder.resolve("backup"))) {
            assertThat(left.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "notes.zip", "readback-20260303-033000.zip", "readback-20260304-033000.zip");
        }
    }

    private Backups backups(Instant now, int keep) {
        return new Backups(
                new DatabaseFile(database), folder.resolve("backup"), keep, Clock.fixed(now, ZoneOffset.UTC));
    }

    private static Void insertUntil(Connection connection, AtomicBoolean enough, AtomicInteger acknowledged)
            throws SQLException {
        try (var insert = connection.prepareStatement("insert into review values (?)")) {
            while (!enough.get()) {
                insert.setInt(1, acknowledged.get() + 1);
                insert.executeUpdate();
                acknowledged.incrementAndGet();
            }
        }
        return null;
    }

    /** Unpacks as an administrator would, and says where the database then is. */
    private Path restore(Path backup) throws IOException {
        Path target = Files.createDirectory(folder.resolve("restored"));
        try (var zip = new ZipInputStream(Files.newInputStream(backup))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Files.copy(zip, target.resolve(entry.getName()));
            }
        }
        return target.resolve("readback");
    }
}
