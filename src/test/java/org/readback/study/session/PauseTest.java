package org.readback.study.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readback.support.Session.seeOther;
import static org.readback.support.Session.typed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.readback.support.MutableClock;
import org.readback.support.Rows;
import org.readback.support.Session;
import org.readback.support.StudyBank;

/** A pause is no work, and a break is proposed, never forced. */
@QuarkusTest
@Tag("database")
class PauseTest {
    @Inject
    MutableClock clock;

    private StudyBank bank;
    private Session session;

    @BeforeEach
    void setUp() {
        clock.setTo(Instant.parse("2031-03-10T12:00:00Z"));
        bank = new StudyBank();
        session = Session.ofStaffer();
        bank.shortAnswers(10);
    }

    @AfterEach
    void tearDown() {
        bank.close();
    }

    @Test
    @DisplayName("a pause keeps what was typed, says where one is, and leads back to the same question")
    void keepsWhatWasTyped() {
        session.review("EASY");
        Document question = session.question();
        Map<String, Object> form = typed(question, "Ada \u201cB");
        form.put("confidence", "sure");
        Response paused = session.person().post("/study/pause", form);
        assertThat(seeOther(paused)).isEqualTo("/study/pause");
        assertThat(session.page("/study/pause").select("main").text())
                .contains("1 review done today")
                .contains("9 cards left");
        assertThat(seeOther(session.person().post("/study/pause/end", Map.of())))
                .isEqualTo("/study/next");
        Document again = Jsoup.parse(session.person()
                .given()
                .cookie("readback-lost-form", paused.cookie("readback-lost-form"))
                .get("/study/next")
                .asString());
        assertThat(again.select("#answer").val()).isEqualTo("Ada \u201cB");
        assertThat(Session.token(again).get("question"))
                .isEqualTo(Session.token(question).get("question"));
        assertThat(session.count("attempt"))
                .as("nothing is answered by pausing")
                .isEqualTo(1);
    }

    @Test
    @DisplayName("time paused over a question is no time on it, even where an old page is answered")
    void pausedOverAQuestion() {
        Document question = session.question();
        clock.advance(Duration.ofSeconds(20));
        session.person().post("/study/pause", Map.of());
        clock.advance(Duration.ofMinutes(4));
        session.person().post("/study/pause/end", Map.of());
        clock.advance(Duration.ofSeconds(10));
        session.answer(question, "Ada Berg");
        assertThat(seconds("select seconds from attempt where person_id = ?")).isEqualTo(30);
    }

    @Test
    @DisplayName("time paused over a verdict is no time on it, whether one goes on by the button or by the address")
    void pausedOverAVerdict() {
        String first = session.answer();
        clock.advance(Duration.ofSeconds(5));
        session.person().post("/study/pause", Map.of());
        assertThat(session.page("/study/pause").select("main").text()).contains("waiting for its grade");
        clock.advance(Duration.ofMinutes(3));
        session.person().post("/study/pause", Map.of());
        session.person().post("/study/pause/end", Map.of());
        assertThat(seeOther(session.person().get("/study/next"))).isEqualTo(first);
        clock.advance(Duration.ofSeconds(5));
        session.grade(first, "EASY");
        assertThat(seconds("select seconds from study_day where person_id = ?")).isEqualTo(10);

        String second = session.answer();
        session.person().post("/study/pause", Map.of());
        clock.advance(Duration.ofMinutes(3));
        session.grade(second, "EASY");
        assertThat(seconds("select seconds from study_day where person_id = ?")).isEqualTo(10);
        session.undo(second);
        session.grade(session.answer(), "EASY");
        assertThat(seconds("select seconds from study_day where person_id = ?"))
                .as("that pause is over")
                .isEqualTo(10);
    }

    @Test
    @DisplayName("two pauses, over a question and over its verdict, are both no time on them")
    void pausedTwice() {
        pause(Duration.ofMinutes(6));
        Document question = session.question();
        clock.advance(Duration.ofSeconds(20));
        pause(Duration.ofMinutes(4));
        clock.advance(Duration.ofSeconds(10));
        pause(Duration.ofMinutes(3));
        clock.advance(Duration.ofSeconds(5));
        String answer = session.answer(question, "Ada Berg");
        assertThat(seconds("select seconds from attempt where person_id = ?")).isEqualTo(35);

        clock.advance(Duration.ofSeconds(7));
        pause(Duration.ofMinutes(4));
        clock.advance(Duration.ofSeconds(8));
        session.person().post("/study/pause", Map.of());
        clock.advance(Duration.ofMinutes(2));
        session.grade(answer, "EASY");
        assertThat(seconds("select paused_seconds from attempt where person_id = ?"))
                .isEqualTo(360);
        assertThat(seconds("select seconds from study_day where person_id = ?")).isEqualTo(50);
        session.undo(answer);
        assertThat(seconds("select seconds from study_day where person_id = ?")).isZero();
    }

    @Test
    @DisplayName("pauses of long ago are forgotten, those of this week are in the person's export")
    void forgotten() throws IOException {
        pause(Duration.ofMinutes(6));
        clock.advance(Duration.ofDays(6));
        pause(Duration.ofMinutes(6));
        clock.advance(Duration.ofDays(2));
        session.person().post("/study/pause", Map.of());
        JsonNode pauses = new ObjectMapper()
                .readTree(session.person().get("/my-data.json").asString())
                .path("pauses");
        assertThat(pauses.findValuesAsText("pausedAt")).containsExactly("2031-03-16T12:06:00Z", "2031-03-18T12:12:00Z");
        assertThat(pauses.at("/1/wentOnAt").isNull()).isTrue();
    }

    @Test
    @DisplayName("ending a pause that is none, and looking at the page, change nothing")
    void harmless() {
        assertThat(seeOther(session.person().post("/study/pause/end", Map.of())))
                .isEqualTo("/study/next");
        session.page("/study/pause");
        assertThat(session.count("stretch")).isZero();
        assertThat(session.count("study_pause")).isZero();
    }

    @Test
    @DisplayName("after 25 minutes of work a break is proposed, and again after as many when it is put off")
    void proposed() {
        work(4);
        assertThat(proposal()).isEmpty();
        work(1);
        assertThat(proposal()).startsWith("25 minutes of work: time for a break?");
        assertThat(session.question().select("#question-form h1").text()).isNotEmpty();
        assertThat(seeOther(session.person().post("/study/pause/later", Map.of())))
                .isEqualTo("/study/next");
        assertThat(proposal()).isEmpty();
        work(4);
        assertThat(proposal()).isEmpty();
    }

    @Test
    @DisplayName("a break that was put off is proposed again after as much work")
    void proposedAgain() {
        bank.shortAnswers(2);
        StudyBank.newPerDay(session.person().personId(), 20);
        work(5);
        session.person().post("/study/pause/later", Map.of());
        work(5);
        assertThat(proposal()).startsWith("50 minutes of work");
    }

    @Test
    @DisplayName("who has rested for five minutes begins anew, paused or not")
    void rested() {
        work(5);
        assertThat(proposal()).isNotEmpty();
        clock.advance(Duration.ofMinutes(5));
        assertThat(proposal()).isEmpty();
        work(1);
        assertThat(proposal()).isEmpty();
    }

    @Test
    @DisplayName("a short pause is no break")
    void shortPause() {
        work(5);
        session.person().post("/study/pause", Map.of());
        clock.advance(Duration.ofMinutes(2));
        session.person().post("/study/pause/end", Map.of());
        assertThat(proposal()).isNotEmpty();
    }

    private void pause(Duration length) {
        session.person().post("/study/pause", Map.of());
        clock.advance(length);
        session.person().post("/study/pause/end", Map.of());
    }

    /** So many reviews of five minutes each. */
    private void work(int reviews) {
        for (int i = 0; i < reviews; i++) {
            Document question = session.question();
            clock.advance(Duration.ofMinutes(5));
            session.grade(session.answer(question, "Ada Berg"), "EASY");
        }
    }

    private String proposal() {
        return session.question().select(".rest").text();
    }

    private long seconds(String sql) {
        return Rows.count(sql, session.person().personId());
    }
}
