package org.readback.study.quiz;

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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readback.account.person.Role;
import org.readback.support.PackagedProgram;
import org.readback.support.PlainBrowser;
import org.readback.support.ProgramDatabase;
import org.readback.support.SignedIn;

class QuizRestartIT {
    private static final int QUESTIONS = 5;

    @TempDir
    Path data;

    @Test
    @DisplayName(
            "a quiz whose program is killed before, while and after each form is sent loses nothing and counts nothing"
                    + " twice")
    void killed() throws Exception {
        PackagedProgram.start(data).stop();
        SignedIn person = somebody();
        Killed wire = new Killed();
        PlainBrowser browser = new PlainBrowser(person, wire);
        try (HttpClient http = HttpClient.newHttpClient()) {
            Element form = browser.get(http, wire.at("/study/quizzes")).selectFirst("form[action=/study/quizzes]");
            Map<String, String> wanted = PlainBrowser.fieldsOf(form);
            wanted.putAll(Map.of("topic", "", "size", String.valueOf(QUESTIONS), "from", "all", "counts", "yes"));
            String quiz = browser.post(http, wire.at("/study/quizzes"), wanted).getPath();
            Document mark = answerAll(browser, http, wire, quiz);
            assertThat(mark.select("h1").text()).isEqualTo("0 of 5 right");
            Element word = mark.select("form[action$=/overrule]").first();
            browser.post(http, wire.at(word.attr("action")), PlainBrowser.fieldsOf(word));
            assertThat(browser.get(http, wire.at(quiz)).select("h1").text()).isEqualTo("1 of 5 right");
        }
        wire.program.stop();

        assertThat(wire.kills).isEqualTo(QUESTIONS + 2);
        ProgramDatabase database = new ProgramDatabase(data);
        assertThat(database.number("select count(*) from quiz")).isEqualTo(1);
        assertThat(database.number("select answered from quiz")).isEqualTo(QUESTIONS);
        assertThat(database.number("select right_answers from quiz")).isEqualTo(1);
        assertThat(database.number("select own_word from quiz")).isEqualTo(1);
        assertThat(database.number("select count(distinct attempt_id) from quiz_question"))
                .isEqualTo(QUESTIONS);
        assertThat(database.number("select count(*) from review where id not in (select review_id from retraction)"))
                .isEqualTo(QUESTIONS);
        assertThat(database.number("select count(*) from retraction"))
                .as("of the one by own word")
                .isEqualTo(1);
        assertThat(database.number("select sum(reviews) from study_day")).isEqualTo(QUESTIONS);
        assertThat(database.number("select sum(reviews) from card")).isEqualTo(QUESTIONS);
    }

    /** Types what is wrong wherever one can type, and asks to be shown the rest. */
    private static Document answerAll(PlainBrowser browser, HttpClient http, Killed wire, String quiz)
            throws Exception {
        for (Document page = browser.get(http, wire.at(quiz)); ; page = browser.get(http, wire.at(quiz))) {
            Element form = page.getElementById("question-form");
            if (form == null) {
                return page;
            }
            Map<String, String> fields = new LinkedHashMap<>(PlainBrowser.fieldsOf(form));
            fields.put(form.select("[name=text]").isEmpty() ? "show" : "text", "nobody ever");
            browser.post(http, wire.at(form.attr("action")), fields);
        }
    }

    /** Kills the program with every form: by turns before it is sent, while it is on its way, and after it was answered. */
    private final class Killed implements PlainBrowser.Wire {
        private PackagedProgram program = PackagedProgram.start(data);
        private int kills;

        private Killed() throws IOException {}

        URI at(String path) {
            return program.address().resolve(path);
        }

        @Override
        public HttpResponse<String> send(HttpClient http, HttpRequest request)
                throws IOException, InterruptedException {
            if (request.method().equals("POST")) {
                switch (kills++ % 3) {
                    case 0 -> restart();
                    case 1 -> {
                        CompletableFuture<HttpResponse<String>> lost =
                                http.sendAsync(here(request), BodyHandlers.ofString());
                        restart();
                        lost.cancel(true);
                    }
                    default -> {
                        assertThat(http.send(here(request), BodyHandlers.ofString())
                                        .statusCode())
                                .isEqualTo(303);
                        restart();
                    }
                }
            }
            return http.send(here(request), BodyHandlers.ofString());
        }

        private void restart() throws IOException, InterruptedException {
            program.kill();
            program = PackagedProgram.start(data);
        }

        private HttpRequest here(HttpRequest request) {
            return HttpRequest.newBuilder(request, (name, value) -> true)
                    .uri(at(request.uri().getRawPath()))
                    .build();
        }
    }

    private SignedIn somebody() throws SQLException {
        try (Connection connection = new ProgramDatabase(data).open()) {
            return SignedIn.in(connection, Instant.now(), Role.STAFFER);
        }
    }
}
