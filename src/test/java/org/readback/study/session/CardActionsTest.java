package org.readback.study.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readback.support.Session.seeOther;
import static org.readback.support.Session.token;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
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

@QuarkusTest
@Tag("database")
class CardActionsTest {
    @Inject
    MutableClock clock;

    private StudyBank bank;
    private Session session;
    private List<String> ids;

    @BeforeEach
    void setUp() {
        bank = new StudyBank();
        session = Session.ofStaffer();
        ids = bank.shortAnswers(2);
    }

    @AfterEach
    void tearDown() {
        bank.close();
    }

    @Test
    @DisplayName("a question put aside until tomorrow gives way to the next one and is back tomorrow")
    void bury() {
        assertThat(asked()).isEqualTo(ids.getFirst());
        act("bury", Map.of());
        assertThat(asked()).isEqualTo(ids.getLast());
        clock.advance(Duration.ofDays(1));
        assertThat(asked()).isEqualTo(ids.getFirst());
    }

    @Test
    @DisplayName("a suspended question is not asked any more, on no day and as no learning step")
    void suspend() {
        session.review("AGAIN");
        act("suspend", Map.of());
        assertThat(asked()).isEqualTo(ids.getLast());
        clock.advance(Duration.ofDays(30));
        assertThat(asked()).isEqualTo(ids.getLast());
    }

    @Test
    @DisplayName("an answer that waits for its grade is put aside with its question, and no review is counted")
    void buryWhileOpen() {
        String answer = session.answer();
        act("bury", Map.of());
        assertThat(asked()).isEqualTo(ids.getLast());
        assertThat(session.count("review")).isZero();
        session.grade(answer, "GOOD");
        assertThat(session.count("review"))
                .as("a grade that comes late is not counted")
                .isZero();
    }

    @Test
    @DisplayName("a skipped question lets another one go before; where it is alone it comes back")
    void skip() {
        Document other = session.page("/study/next?after=" + ids.getFirst());
        assertThat(token(other)).containsEntry("question", ids.getLast());
        assertThat(asked()).isEqualTo(ids.getFirst());
        StudyBank.newPerDay(session.person().personId(), 1);
        assertThat(token(session.page("/study/next?after=" + ids.getFirst())))
                .containsEntry("question", ids.getFirst());
    }

    @Test
    @DisplayName("a note is shown with the next verdict, to nobody else, and without its markup acting")
    void note() {
        String answer = session.answer();
        act("note", Map.of("answer", number(answer), "note", "<b>think</b> of Oslo"));
        assertThat(session.page(answer).select("#note").val().strip()).isEqualTo("<b>think</b> of Oslo");
        assertThat(session.page(answer).select("main b")).isEmpty();

        Session other = Session.ofStaffer();
        assertThat(other.page(other.answer()).select("#note").val().strip()).isEmpty();

        act("note", Map.of("answer", number(answer), "note", " "));
        assertThat(session.page(answer).select("#note").val().strip()).isEmpty();
    }

    @Test
    @DisplayName("a note that is too long comes back with its error, and the one before stays")
    void longNote() {
        String answer = session.answer();
        act("note", Map.of("answer", number(answer), "note", "first"));
        String typed = "x".repeat(5001);
        Document page = refused("note", Map.of("answer", number(answer), "note", typed));
        assertThat(page.select("#note").val().strip()).isEqualTo(typed);
        assertThat(page.select("#note-error").text()).contains("at most 5,000 characters");
        assertThat(page.select("details:has(#note)").hasAttr("open")).isTrue();
        assertThat(page.select("[role=alert] a").attr("href")).isEqualTo("#note");
        assertThat(page.select("#remark").val().strip()).isEmpty();
        assertThat(page.select("button[name=grade]"))
                .as("the session goes on from here")
                .hasSize(4);
        assertThat(session.page(answer).select("#note").val().strip()).isEqualTo("first");
    }

    @Test
    @DisplayName("a remark that is too long comes back with its reason and its error, and nothing is flagged")
    void longRemark() {
        String answer = session.answer();
        String typed = "<i>y</i>".repeat(200);
        Document page = refused("flag", Map.of("answer", number(answer), "reason", "OUTDATED", "remark", typed));
        assertThat(page.select("#remark").val().strip()).isEqualTo(typed);
        assertThat(page.select("main i")).isEmpty();
        assertThat(page.select("#remark-error").text()).contains("at most 1,000 characters");
        assertThat(page.select("#reason option[selected]").val()).isEqualTo("OUTDATED");
        assertThat(session.count("question_flag")).isZero();
    }

    private Document refused(String action, Map<String, ?> fields) {
        Response response = session.person().post("/study/questions/" + ids.getFirst() + "/" + action, fields);
        assertThat(response.statusCode()).isEqualTo(400);
        return Jsoup.parse(response.asString());
    }

    @Test
    @DisplayName("the end of a line counts as one character, as browsers count it")
    void linesOfANote() {
        String answer = session.answer();
        String fits = "x\n".repeat(2500).strip();
        act("note", Map.of("answer", number(answer), "note", fits.replace("\n", "\r\n")));
        assertThat(Rows.words(
                        "select words from private_note where person_id = ?",
                        session.person().personId()))
                .containsExactly(fits);
    }

    @Test
    @DisplayName("a flag is kept for the instructors, once a person and question")
    void flag() {
        String answer = session.answer();
        act("flag", Map.of("answer", number(answer), "reason", "UNCLEAR", "remark", "Which May?"));
        act("flag", Map.of("answer", number(answer), "reason", "WRONG", "remark", ""));
        assertThat(Rows.words(
                        "select reason from question_flag where person_id = ?",
                        session.person().personId()))
                .containsExactly("WRONG");
        assertThat(session.page(answer).select("main").text()).contains("You flagged it: The answer is wrong.");
    }

    @Test
    @DisplayName("unknown questions, reasons and topics are refused")
    void badInput() {
        for (String action : List.of("bury", "suspend", "note", "flag")) {
            session.person()
                    .post(
                            "/study/questions/no-such-question/" + action,
                            Map.of("answer", 1, "note", "words", "reason", "WRONG", "remark", ""))
                    .then()
                    .statusCode(404);
        }
        session.person()
                .post("/study/questions/" + ids.getFirst() + "/flag", Map.of("answer", 1, "reason", "UGLY"))
                .then()
                .statusCode(400);
        session.person()
                .post("/study/topic", Map.of("topic", "no-such-topic"))
                .then()
                .statusCode(400);
    }

    @Test
    @DisplayName("a day limited to a topic asks nothing else, says so, and is all topics again tomorrow")
    void oneTopic() {
        assertThat(seeOther(session.person().post("/study/topic", Map.of("topic", "china-russia-2023/treaties"))))
                .isEqualTo("/study");
        assertThat(session.page("/study")
                        .select("select[name=topic] option[selected]")
                        .val())
                .isEqualTo("china-russia-2023/treaties");
        assertThat(session.question().select("p.quiet span").first().text())
                .isEqualTo("Border and friendship treaties");
        clock.advance(Duration.ofDays(1));
        assertThat(asked()).isEqualTo(ids.getFirst());
    }

    @Test
    @DisplayName("choosing all topics ends the limit at once")
    void allTopics() {
        session.person().post("/study/topic", Map.of("topic", "china-russia-2023/treaties"));
        session.person().post("/study/topic", Map.of("topic", ""));
        assertThat(asked()).isEqualTo(ids.getFirst());
    }

    private String asked() {
        return String.valueOf(token(session.question()).get("question"));
    }

    private void act(String action, Map<String, ?> fields) {
        assertThat(session.person()
                        .post("/study/questions/" + ids.getFirst() + "/" + action, fields)
                        .statusCode())
                .isEqualTo(303);
    }

    private static long number(String answer) {
        return Long.parseLong(answer.replaceAll(".*/", ""));
    }
}
