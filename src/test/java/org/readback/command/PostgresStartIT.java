package org.readback.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readback.support.PackagedProgram;
import org.readback.support.PackagedProgram.Ended;

/** What a start says where PostgreSQL does not let it begin. */
class PostgresStartIT {
    private static final String PASSWORD = "correct-horse";

    private static EmbeddedPostgres server;

    @TempDir
    Path directory;

    @BeforeAll
    static void startServer() throws Exception {
        server = EmbeddedPostgres.builder()
                .setDataDirectoryCustomizer(PostgresStartIT::askForPasswords)
                .start();
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create role readback login password '" + PASSWORD + "'");
            statement.execute("create role reader login password '" + PASSWORD + "'");
            statement.execute("create database readback owner readback");
            statement.execute("create database standby owner readback");
            statement.execute("alter database standby set default_transaction_read_only = on");
        }
    }

    @AfterAll
    static void stopServer() throws IOException {
        server.close();
    }

    @Test
    @DisplayName("a wrong password names the user and where to set it, and not the password")
    void wrongPassword() throws Exception {
        assertLine(start("readback", "readback", "wrong-battery"))
                .contains(url("readback") + " refuses the user \"readback\"")
                .contains("QUARKUS_DATASOURCE_PASSWORD")
                .doesNotContain("battery");
    }

    @Test
    @DisplayName("a database that does not exist")
    void noDatabase() throws Exception {
        assertLine(start("nowhere", "readback", PASSWORD)).contains("there is no database " + url("nowhere"));
    }

    @Test
    @DisplayName("a server that does not answer")
    void unreachable() throws Exception {
        int free;
        try (ServerSocket once = new ServerSocket(0)) {
            free = once.getLocalPort();
        }
        assertLine(start(Map.of("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://localhost:" + free + "/readback")))
                .contains("the database jdbc:postgresql://localhost:" + free + "/readback cannot be reached");
    }

    @Test
    @DisplayName("a server's name that nobody knows")
    void noHost() throws Exception {
        assertLine(start(Map.of("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://no-such-host.invalid/readback")))
                .contains("the database jdbc:postgresql://no-such-host.invalid/readback cannot be reached");
    }

    @Test
    @DisplayName("a database that can only be read")
    void readOnly() throws Exception {
        assertLine(start("standby", "readback", PASSWORD))
                .contains("the database " + url("standby"))
                .contains("can only be read");
    }

    @Test
    @DisplayName("a user who may not make tables")
    void noRights() throws Exception {
        assertLine(start("readback", "reader", PASSWORD)).contains("the user \"reader\" may not do what Readback must");
    }

    private Ended start(String database, String user, String password) throws IOException, InterruptedException {
        return start(Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", url(database),
                "QUARKUS_DATASOURCE_USERNAME", user,
                "QUARKUS_DATASOURCE_PASSWORD", password));
    }

    private Ended start(Map<String, String> settings) throws IOException, InterruptedException {
        return PackagedProgram.refusedOnPostgres(directory, settings);
    }

    private static String url(String database) {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/" + database;
    }

    private static AbstractStringAssert<?> assertLine(Ended ended) {
        assertThat(ended.status()).as(ended.toString()).isEqualTo(1);
        assertThat(ended.out()).doesNotContain("\tat ").doesNotContain("ERROR");
        return assertThat(ended.err().lines()).singleElement().asString().startsWith("readback: ");
    }

    /** The library lets everybody in. */
    private static void askForPasswords(File data) {
        try {
            Files.writeString(
                    data.toPath().resolve("pg_hba.conf"),
                    "host all postgres all trust\nhost all all all scram-sha-256\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
