package org.readback.account.own;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.readback.question.Accepted;
import org.readback.question.Question;
import org.readback.support.Past;
import org.readback.support.Session;
import org.readback.support.StudyBank;

/** What a person can take with them. */
@QuarkusTest
@Tag("database")
class MyDataTest {
    private StudyBank bank;
    private Session session;

    @BeforeEach
    void setUp() {
        bank = new StudyBank();
        session = Session.ofStaffer();
    }

    @AfterEach
    void tearDown() {
        bank.close();
    }

    @Test
    @DisplayName("the JSON holds everything of the person, what was taken back too, and no password")
    void json() throws IOException {
        List<String> ids = bank.shortAnswers(2);
        StudyBank.newPerDay(session.person().personId(), 7);
        session.review("GOOD");
        session.undo(session.review("AGAIN"));
        String first = "/cards/" + ids.getFirst();
        session.person().post(first + "/note", Map.of("note", "Mine \"and\" <mine>"));
        session.person().post(first + "/flag", Map.of("reason", "OTHER", "remark", "Hm"));
        session.person().post(first + "/suspend", Map.of());
        Response response = session.person().get("/my-data.json");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.header("Content-Disposition"))
                .contains("attachment")
                .contains("readback-my-data.json");
        assertThat(response.header("Cache-Control")).isEqualTo("no-store");
        assertThat(response.asString()).doesNotContain("argon2").doesNotContain("passwordHash");
        JsonNode data = new ObjectMapper().readTree(response.asString());
        assertThat(data.at("/profile/signInName").asText())
                .isEqualTo(session.person().login());
        assertThat(data.at("/studySettings/0/newPerDay").asInt()).isEqualTo(7);
        assertThat(data.at("/cards")).hasSize(1);
        assertThat(data.at("/cards/0/questionId").asText()).isEqualTo(ids.getFirst());
        assertThat(data.at("/attempts")).hasSize(2);
        assertThat(data.at("/attempts/0/given").isObject()).isTrue();
        assertThat(data.at("/reviews")).hasSize(2);
        assertThat(data.at("/reviews/0/takenBackAt").isNull()).isTrue();
        assertThat(data.at("/reviews/1/takenBackAt").isTextual()).isTrue();
        assertThat(data.at("/notes/0/words").asText()).isEqualTo("Mine \"and\" <mine>");
        assertThat(data.at("/flags/0/remark").asText()).isEqualTo("Hm");
        assertThat(data.at("/putAside/0/untilDay").isNull()).isTrue();
        assertThat(data.at("/fits").isArray()).isTrue();
    }

    @Test
    @DisplayName("somebody new gets a file with empty lists, and nothing of anybody else")
    void nothingYet() throws IOException {
        bank.shortAnswer();
        session.review("GOOD");
        JsonNode data = new ObjectMapper()
                .readTree(Session.ofStaffer().person().get("/my-data.json").asString());
        for (String name : List.of("cards", "attempts", "reviews", "notes", "putAside", "flags", "fits")) {
            assertThat(data.path(name).isArray()).as(name).isTrue();
            assertThat(data.path(name)).as(name).isEmpty();
        }
    }

    @Test
    @DisplayName("more rows than are read at a time all come, each once")
    void longLists() throws IOException {
        Past past = new Past(session.person().personId(), bank.shortAnswer());
        for (int i = 1; i <= 1201; i++) {
            past.answered(Instant.parse("2031-03-10T12:00:00Z"));
        }
        JsonNode data = new ObjectMapper()
                .readTree(session.person().get("/my-data.json").asString());
        assertThat(data.path("attempts").findValuesAsText("attemptNo"))
                .hasSize(1201)
                .doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("the CSV quotes what needs it, and what a spreadsheet would calculate is text")
    void csv() throws IOException {
        for (String stem : List.of("=1+1, \"or\" not?", "@SUM(A1)", "-2 or what?", "+3?", "Two\nlines?")) {
            bank.add(new Question.ShortAnswer(stem, Accepted.of("Ada Berg"), Optional.empty()));
            session.review("EASY");
        }
        Response response = session.person().get("/cards.csv");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.contentType()).startsWith("text/csv").containsIgnoringCase("charset=utf-8");
        assertThat(response.header("Content-Disposition")).contains("readback-cards.csv");
        String text = response.asString();
        assertThat(text).startsWith("\uFEFFid,question,topic");
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(text.substring(1))) {
            List<NamedCsvRecord> rows = reader.stream().toList();
            assertThat(rows)
                    .extracting(row -> row.getField("question"))
                    .containsExactlyInAnyOrder(
                            "'=1+1, \"or\" not?", "'@SUM(A1)", "'-2 or what?", "'+3?", "Two\nlines?");
            assertThat(rows).extracting(row -> row.getField("state")).containsOnly("Young");
            assertThat(rows).extracting(row -> row.getField("leech")).containsOnly("no");
        }
    }

    @Test
    @DisplayName("the account page leads to both files")
    void linked() {
        assertThat(session.page("/account").select("a[download]").eachAttr("href"))
                .containsExactly("/my-data.json", "/cards.csv");
    }
}
