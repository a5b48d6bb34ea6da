package org.readback.study.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readback.account.person.Role;
import org.readback.support.PackagedProgram;
import org.readback.support.PlainBrowser;
import org.readback.support.ProgramDatabase;
import org.readback.support.SignedIn;
import org.readback.support.StudyBank;
import org.readback.support.Tab;

class RestartIT {
    @TempDir
    Path data;

    @Test
    @DisplayName("forms shown before a restart work after it: an answer, and a grade")
    void formsOutliveTheProgram() throws Exception {
        PackagedProgram.start(data).stop();
        SignedIn person = aPersonWithOneNewCardADay();
        Restarting wire = new Restarting();
        Tab tab = new Tab(person, wire);
        tab.answerWhileServed(wire.address(), () -> {});
        wire.program.stop();
        assertThat(wire.restartedBefore).containsExactly("answers", "grade");
        assertThat(tab.acknowledged()).hasSize(3);
        assertThat(new ProgramDatabase(data)
                        .number("select count(*) from review where person_id = " + person.personId()))
                .isEqualTo(3);
        assertThat(new ProgramDatabase(data)
                        .number("select count(*) from attempt where person_id = " + person.personId()))
                .isEqualTo(3);
    }

    /** Restarts the program before the first answer and before the first grade are sent. */
    private final class Restarting implements PlainBrowser.Wire {
        private final List<String> restartedBefore = new ArrayList<>();
        private PackagedProgram program = PackagedProgram.start(data);

        private Restarting() throws IOException {}

        URI address() {
            return program.address();
        }

        @Override
        public HttpResponse<String> send(HttpClient http, HttpRequest request)
                throws IOException, InterruptedException {
            String step = request.uri().getPath().replaceAll(".*/", "");
            if (request.method().equals("POST") && !restartedBefore.contains(step)) {
                restartedBefore.add(step);
                program.kill();
                program = PackagedProgram.start(data);
            }
            URI now = address().resolve(request.uri().getRawPath());
            return http.send(
                    HttpRequest.newBuilder(request, (name, value) -> true)
                            .uri(now)
                            .build(),
                    BodyHandlers.ofString());
        }
    }

    private SignedIn aPersonWithOneNewCardADay() throws SQLException {
        try (Connection connection = new ProgramDatabase(data).open()) {
            SignedIn person = SignedIn.in(connection, Instant.now(), Role.STAFFER);
            StudyBank.newPerDay(connection, 1);
            return person;
        }
    }
}
