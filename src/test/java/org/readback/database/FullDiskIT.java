package org.readback.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.readback.account.person.Role;
import org.readback.support.PackagedProgram;
import org.readback.support.PackagedProgram.Ended;
import org.readback.support.ProgramDatabase;
import org.readback.support.SignedIn;
import org.readback.support.StudyBank;
import org.readback.support.Tab;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "a file's size cannot be limited by ulimit there")
class FullDiskIT {
    /** Less than what the reviews of a session write. */
    private static final int KILOBYTES = 1024;

    @TempDir
    Path data;

    @Test
    @DisplayName(
            "when the disk is full the program says so in one line and ends, and with room it has every acknowledged"
                    + " review")
    void endsAndStartsAgain() throws Exception {
        PackagedProgram.start(data).stop();
        Tab tab = new Tab(aPersonWithAllCards());

        PackagedProgram program = PackagedProgram.startOnAFullDisk(data, KILOBYTES);
        answerUntilRefused(tab, program);
        Ended ended = program.end();
        assertThat(ended.status()).isEqualTo(74);
        assertThat(ended.out().lines().filter(line -> line.contains("FATAL")))
                .singleElement()
                .asString()
                .contains(data + "/readback.mv.db could not be written")
                .contains("status 74")
                .contains("see that the disk has room");
        assertThat(tab.acknowledged()).isNotEmpty();

        PackagedProgram again = PackagedProgram.start(data);
        try (HttpClient http = HttpClient.newHttpClient()) {
            tab.resend(http, again.address());
        }
        again.stop();
        assertThat(reviews()).containsExactlyInAnyOrderElementsOf(tab.acknowledged());
        assertThat(Files.exists(data.resolve("readback.journal"))).isFalse();
    }

    private static void answerUntilRefused(Tab tab, PackagedProgram program) throws InterruptedException {
        try {
            tab.answerWhileServed(program.address(), () -> {});
        } catch (AssertionError refused) {
            // The page that says so.
        }
    }

    private SignedIn aPersonWithAllCards() throws SQLException {
        try (Connection connection = new ProgramDatabase(data).open()) {
            SignedIn person = SignedIn.in(connection, Instant.now(), Role.STAFFER);
            StudyBank.newPerDay(connection, 1000);
            return person;
        }
    }

    private Set<Long> reviews() throws SQLException {
        try (Connection connection = new ProgramDatabase(data).open();
                var rows = connection.createStatement().executeQuery("select attempt_id from review")) {
            Set<Long> reviews = new HashSet<>();
            while (rows.next()) {
                reviews.add(rows.getLong(1));
            }
            return reviews;
        }
    }
}
