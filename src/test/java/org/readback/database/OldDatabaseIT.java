package org.readback.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readback.support.PackagedProgram;
import org.readback.support.ProgramDatabase;

/** The packaged program on databases of released versions: each stays here, and is brought to what the program needs. */
class OldDatabaseIT {
    @TempDir
    Path data;

    @Test
    @DisplayName("a database of 0.2.0 is migrated, and nobody and no review is lost")
    void of020() throws Exception {
        try (InputStream zipped = OldDatabaseIT.class.getResourceAsStream("0.2.0.mv.db.gz");
                InputStream database = new GZIPInputStream(zipped)) {
            Files.copy(database, data.resolve("readback.mv.db"));
        }
        Map<String, Long> before = rows();
        assertThat(before).containsEntry("person", 2L).containsEntry("review", 470L);

        PackagedProgram program = PackagedProgram.start(data);
        assertThat(status(program, "/sign-in")).isEqualTo(200);
        program.stop();
        assertThat(rows()).isEqualTo(before);
    }

    private Map<String, Long> rows() throws SQLException {
        Map<String, Long> rows = new TreeMap<>();
        try (Connection connection = new ProgramDatabase(data).open()) {
            for (String table : new String[] {"person", "attempt", "review", "card", "question", "study_day"}) {
                try (ResultSet count = connection.createStatement().executeQuery("select count(*) from " + table)) {
                    count.next();
                    rows.put(table, count.getLong(1));
                }
            }
        }
        return rows;
    }

    private static int status(PackagedProgram program, String path) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(
                            HttpRequest.newBuilder(program.address().resolve(path))
                                    .build(),
                            BodyHandlers.discarding())
                    .statusCode();
        }
    }
}
