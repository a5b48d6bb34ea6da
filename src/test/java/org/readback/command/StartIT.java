package org.readback.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Random;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readback.support.PackagedProgram;
import org.readback.support.PackagedProgram.Ended;
import org.readback.support.ProgramDatabase;

/** Every start that must fail says in one line what is wrong and what to do, with no trace of its insides. */
class StartIT {
    private static final Path BANK = Path.of("question-bank").toAbsolutePath();

    /** A database with a bank in it, to spoil copies of. */
    @TempDir
    static Path sound;

    @TempDir
    Path directory;

    private Path data;
    private Path file;

    @BeforeAll
    static void makeADatabase() throws Exception {
        PackagedProgram.start(sound).stop();
    }

    @BeforeEach
    void copyIt() throws IOException {
        data = Files.createDirectory(directory.resolve("data"));
        file = data.resolve("readback.mv.db");
        Files.copy(sound.resolve("readback.mv.db"), file);
    }

    /** Else the folder could not be deleted. */
    @AfterEach
    void allowEverything() throws IOException {
        allow(data, "rwxr-xr-x");
    }

    @Test
    @DisplayName("a fault in the bank is named with file, line and cure")
    void faultyBank() throws Exception {
        Path bank = directory.resolve("bank");
        copy(BANK, bank);
        Path facts = bank.resolve("china-russia-2023/facts/6-military.yaml");
        Files.writeString(facts, Files.readString(facts).replaceFirst("relation: signed", "relation: sgned"));
        Ended ended = refused("READBACK_BANK_DIRECTORY", bank.toString());
        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.err().lines())
                .hasSize(2)
                .first()
                .isEqualTo("readback: the question bank cannot be loaded, so nothing was changed."
                        + " Mend this and start again:");
        assertThat(ended.err().lines().toList().getLast())
                .matches("bank/china-russia-2023/facts/6-military.yaml:\\d+:\\d+: unknown relation `sgned`;"
                        + " did you mean `signed`\\?");
        assertThat(ended.out()).doesNotContain("\tat ");
    }

    @Test
    @DisplayName("a bank's folder that is not there is named")
    void noBank() throws Exception {
        Path nowhere = directory.resolve("nowhere");
        Ended ended = refused("READBACK_BANK_DIRECTORY", nowhere.toString());
        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.err().lines().toList().getLast())
                .isEqualTo(
                        nowhere + ": no such folder; set readback.bank.directory to the folder of the question bank");
        assertThat(ended.out()).doesNotContain("\tat ");
    }

    @Test
    @DisplayName("a folder that is no bank is not taken for the bank in the program")
    void emptyBank() throws Exception {
        Ended ended = refused(
                "READBACK_BANK_DIRECTORY",
                Files.createDirectory(directory.resolve("empty")).toString());
        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.err()).contains("empty/relations.yaml:1:1: the file is missing");
        assertThat(ended.out()).doesNotContain("\tat ");
    }

    @Test
    @DisplayName("a database that a second program has open")
    void inUse() throws Exception {
        try (Connection open = new ProgramDatabase(data).open()) {
            assertThat(open.isValid(1)).isTrue();
            assertLine(PackagedProgram.refused(data, Map.of()))
                    .contains("another program has the database " + file + " open")
                    .contains("READBACK_DATA_DIRECTORY");
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 160000", "-1, 0"})
    @DisplayName("a damaged database says how to restore the backup")
    void damaged(long from, int bytes) throws Exception {
        if (from < 0) {
            Files.writeString(file, "this was something else");
        } else {
            scramble(from, bytes);
        }
        assertLine(PackagedProgram.refused(data, Map.of()))
                .contains("the database " + file + " is damaged")
                .contains("unzip BACKUP.zip -d " + data);
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    @DisplayName("a database in which H2 finds nothing any more is not taken for a new one")
    void emptied(boolean cut) throws Exception {
        if (cut) {
            Files.write(file, new byte[0]);
        } else {
            scramble(8192, 100_000_000);
        }
        assertLine(PackagedProgram.refused(data, Map.of()))
                .contains("the database " + file + " has lost everything that was in it")
                .contains("unzip BACKUP.zip -d " + data);
        assertLine(PackagedProgram.refused(data, Map.of())).contains("has lost everything");
    }

    @Test
    @DisplayName("a database that can only be read never says that it is ready")
    void readOnly() throws Exception {
        allow(file, "r--r--r--");
        allow(data, "r-xr-xr-x");
        assertLine(PackagedProgram.refusedToTheUnprivileged(data))
                .contains("the database " + file + " can only be read")
                .contains("right to write");
    }

    @Test
    @DisplayName("a database file that must not be read")
    void noPermissionOnTheFile() throws Exception {
        allow(file, "---------");
        assertLine(PackagedProgram.refusedToTheUnprivileged(data)).contains("may not read and write " + file);
    }

    @Test
    @DisplayName("a data directory that must not be entered")
    void noPermissionOnTheFolder() throws Exception {
        allow(data, "---------");
        assertLine(PackagedProgram.refusedToTheUnprivileged(data)).contains("may not read and write " + data);
    }

    @Test
    @DisplayName("a data directory in which nothing can be made")
    void noPermissionToBegin() throws Exception {
        Files.delete(file);
        allow(data, "r-xr-xr-x");
        assertLine(PackagedProgram.refusedToTheUnprivileged(data)).contains("may not read and write " + file);
        assertLine(PackagedProgram.refusedToTheUnprivileged(data.resolve("new")))
                .contains("may not read and write " + data.resolve("new"));
    }

    @Test
    @DisplayName("a data directory that is a file")
    void noFolder() throws Exception {
        assertLine(PackagedProgram.refused(file, Map.of())).contains(file + " is no folder");
    }

    @ParameterizedTest
    @CsvSource({"QUARKUS_HTTP, pages", "QUARKUS_MANAGEMENT, health"})
    @DisplayName("a port that is taken, for pages and for health")
    void portTaken(String address, String what) throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
            assertLine(refused(address + "_PORT", Integer.toString(taken.getLocalPort())))
                    .contains(what + " cannot be served at localhost:" + taken.getLocalPort())
                    .contains(address + "_HOST and " + address + "_PORT");
        }
    }

    @ParameterizedTest
    @CsvSource({"QUARKUS_HTTP, pages", "QUARKUS_MANAGEMENT, health"})
    @DisplayName("a host that is none, for pages and for health")
    void noHost(String address, String what) throws Exception {
        assertLine(refused(address + "_HOST", "no-such-host.invalid"))
                .contains(what + " cannot be served at no-such-host.invalid:0 (there is no such host)")
                .contains(address + "_HOST");
    }

    @ParameterizedTest
    @CsvSource({
        "READBACK_MEMORY_MODEL, FSRS-9, readback.memory.model",
        "READBACK_BACKUP_KEEP, many, readback.backup.keep",
        "READBACK_SIGN_IN_IDLE, long, readback.sign-in.idle",
        "READBACK_BACKUP_CRON, nightly, readback.backup.cron",
        "READBACK_MEMORY_FIT_CRON, 61 0 3 * * ?, readback.memory.fit-cron",
        "READBACK_MAIL_EVERY, often, readback.mail.every",
        "QUARKUS_HTTP_PORT, 99999, quarkus.http.port",
        "QUARKUS_HTTP_PORT, eighty, quarkus.http.port",
        "QUARKUS_LOG_LEVEL, LOUD, quarkus.log.level",
    })
    @DisplayName("a setting with a value that it cannot have")
    void setting(String variable, String value, String setting) throws Exception {
        assertLine(refused(variable, value))
                .contains("the setting " + setting + " (" + variable + ") is \"" + value + "\": ");
    }

    @Test
    @DisplayName("the address of a database that the program was not built for")
    void otherKind() throws Exception {
        assertLine(refused("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://localhost/readback?password=secret"))
                .contains("built for h2, and jdbc:postgresql://localhost/readback is another database")
                .doesNotContain("secret");
    }

    @Test
    @DisplayName("a database that a newer version of the program has migrated")
    void newer() throws Exception {
        spoil("insert into \"flyway_schema_history\" select 9000, '9000', 'to come', type, 'V9000__to_come.sql',"
                + " checksum, installed_by, installed_on, execution_time, success from \"flyway_schema_history\""
                + " where \"installed_rank\" = 1");
        assertLine(PackagedProgram.refused(data, Map.of()))
                .contains("belongs to a newer version of Readback")
                .contains("version 9000");
    }

    @Test
    @DisplayName("a database from before version 0.2.0")
    void older() throws Exception {
        spoil("update \"flyway_schema_history\" set \"checksum\" = 1 where \"version\" = '1'");
        spoil("insert into \"flyway_schema_history\" select 2, '19', 'gone', type, 'V19__gone.sql', checksum,"
                + " installed_by, installed_on, execution_time, success from \"flyway_schema_history\""
                + " where \"installed_rank\" = 1");
        assertLine(PackagedProgram.refused(data, Map.of()))
                .contains("was made before version 0.2.0")
                .contains("start this one with an empty database");
    }

    @Test
    @DisplayName("a table that was changed by hand")
    void changedByHand() throws Exception {
        spoil("alter table person drop column display_name");
        assertLine(PackagedProgram.refused(data, Map.of()))
                .contains("the tables in the database")
                .contains("[display_name]");
    }

    @Test
    @DisplayName("what nobody expected leaves its whole trace in the log")
    void unexpected() throws Exception {
        spoil("delete from bank_lock");
        Ended ended = PackagedProgram.refused(data, Map.of());
        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.err().lines())
                .singleElement()
                .asString()
                .startsWith("readback: the program cannot start, and the log above says where it stopped");
        assertThat(ended.out())
                .contains("ERROR [org.readback.command.FailedStart]")
                .contains("NullPointerException")
                .contains("\tat org.readback.bank.");
    }

    private Ended refused(String variable, String value) throws IOException, InterruptedException {
        return PackagedProgram.refused(data, Map.of(variable, value));
    }

    private static AbstractStringAssert<?> assertLine(Ended ended) {
        assertThat(ended.status()).as(ended.toString()).isEqualTo(1);
        assertThat(ended.out()).doesNotContain("\tat ").doesNotContain("ERROR");
        return assertThat(ended.err().lines()).singleElement().asString().startsWith("readback: ");
    }

    private void scramble(long from, int bytes) throws IOException {
        try (RandomAccessFile bad = new RandomAccessFile(file.toFile(), "rw")) {
            byte[] noise = new byte[(int) Math.min(bytes, bad.length() - from)];
            new Random(1).nextBytes(noise);
            bad.seek(from);
            bad.write(noise);
        }
    }

    private void spoil(String sql) throws SQLException {
        try (Connection connection = new ProgramDatabase(data).open()) {
            connection.createStatement().execute(sql);
        }
    }

    private static void allow(Path path, String permissions) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var all = Files.walk(from)) {
            for (Path each : (Iterable<Path>) all::iterator) {
                Files.copy(each, to.resolve(from.relativize(each).toString()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
