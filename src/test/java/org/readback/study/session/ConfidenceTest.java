package org.readback.study.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readback.support.Session.seeOther;
import static org.readback.support.Session.typed;

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
import org.readback.support.SignedIn;
import org.readback.support.StudyBank;

/** How sure a person says they are before they see a verdict. */
@QuarkusTest
@Tag("database")
class ConfidenceTest {
    @Inject
    MutableClock clock;

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
    @DisplayName("nobody is asked who does not want to be")
    void offByDefault() {
        bank.shortAnswer();
        assertThat(session.question().select("input[name=confidence]")).isEmpty();
        assertThat(session.page("/study/settings").select("input[name=ask-confidence][checked]"))
                .isEmpty();
    }

    @Test
    @DisplayName("the setting is saved, and taken back")
    void setting() {
        bank.shortAnswer();
        asked(true);
        assertThat(session.question().select("input[name=confidence]").eachAttr("value"))
                .containsExactly("sure", "unsure", "guess");
        assertThat(session.question().select("input[name=confidence][checked]")).isEmpty();
        asked(false);
        assertThat(session.question().select("input[name=confidence]")).isEmpty();
    }

    @Test
    @DisplayName("what is said is kept with the answer, and a repeated form does not change it")
    void keptOnce() {
        bank.shortAnswer();
        asked(true);
        Document question = session.question();
        String answer = answer(question, "Adelaide Mountain", "sure");
        assertThat(answer(question, "Adelaide Mountain", "guess")).isEqualTo(answer);
        assertThat(kept()).containsExactly("SURE");
        assertThat(session.person().get("/my-data.json").asString()).contains("\"confidence\" : \"SURE\"");
    }

    @Test
    @DisplayName("nothing said, nonsense and a wish to be shown the answer are kept as nothing")
    void nothingSaid() {
        bank.shortAnswers(3);
        asked(true);
        for (String said : List.of("", "very")) {
            session.grade(answer(session.question(), "Ada Berg", said), "EASY");
        }
        Map<String, Object> wish = Session.token(session.question());
        wish.put("show", "yes");
        wish.put("confidence", "sure");
        seeOther(session.person().post("/study/answers", wish));
        assertThat(kept()).containsExactly(null, null, null);
    }

    @Test
    @DisplayName("the verdict says when somebody was sure and wrong, and only then")
    void sureAndWrong() {
        bank.shortAnswers(3);
        asked(true);
        String wrong = answer(session.question(), "Adelaide Mountain", "sure");
        assertThat(session.page(wrong).select(".verdict").text()).contains("You were sure.");
        session.person().post(wrong + "/overrule", Map.of());
        assertThat(session.page(wrong).select(".verdict").text()).doesNotContain("You were sure.");
        session.grade(wrong, "GOOD");
        String right = answer(session.question(), "Ada Berg", "sure");
        assertThat(session.page(right).select(".verdict").text()).doesNotContain("You were sure.");
        session.grade(right, "EASY");
        String unsure = answer(session.question(), "Adelaide Mountain", "unsure");
        assertThat(session.page(unsure).select(".verdict").text()).doesNotContain("You were sure.");
    }

    @Test
    @DisplayName("an incomplete answer comes back with what was said")
    void incomplete() {
        bank.add(StudyBank.ofEveryKind().get(2));
        asked(true);
        Map<String, Object> form = Session.token(session.question());
        form.put("confidence", "unsure");
        Response response = session.person().post("/study/answers", form);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(response.asString())
                        .select("input[name=confidence][checked]")
                        .val())
                .isEqualTo("unsure");
    }

    @Test
    @DisplayName("what was said when the sign-in had ended is there again with what was typed")
    void signInEnded() {
        bank.shortAnswer();
        asked(true);
        Map<String, Object> form = typed(session.question(), "Ada");
        form.put("confidence", "guess");
        String kept =
                SignedIn.withoutSignIn().formParams(form).post("/study/answers").cookie("readback-lost-form");
        Document again = Jsoup.parse(session.person()
                .given()
                .cookie("readback-lost-form", kept)
                .get("/study/next")
                .asString());
        assertThat(again.select("#answer").val()).isEqualTo("Ada");
        assertThat(again.select("input[name=confidence][checked]").val()).isEqualTo("guess");
    }

    @Test
    @DisplayName(
            "sure and wrong is listed on the summary, the day's page and My cards, until it is recalled on a later day")
    void listed() {
        List<String> ids = bank.shortAnswers(2);
        asked(true);
        assertThat(listing()).isEmpty();
        session.grade(answer(session.question(), "Adelaide Mountain", "sure"), "AGAIN");
        session.grade(answer(session.question(), "Adelaide Mountain", "guess"), "AGAIN");
        Document summary = session.page("/study/summary");
        assertThat(summary.select("h2:contains(Sure and wrong) ~ ul")
                        .first()
                        .select("a")
                        .eachAttr("href"))
                .containsExactly("/cards/" + ids.getFirst());
        assertThat(summary.select("h2:contains(Missed today) + ul a").eachAttr("href"))
                .containsExactly("/cards/" + ids.getLast());
        assertThat(session.page("/study").select("main").text()).contains("You were sure of 1 answer and got it wrong");
        assertThat(listing()).containsExactly("/cards/" + ids.getFirst());

        clock.advance(Duration.ofMinutes(2));
        session.review("EASY");
        assertThat(listing()).as("recalled on the same day").containsExactly("/cards/" + ids.getFirst());
        clock.advance(Duration.ofDays(20));
        StudyBank.update(
                "update card set due_day = last_study_day where person_id = ?",
                session.person().personId());
        String later = session.review("GOOD");
        while (!Rows.words("select question_id from attempt where id = ?", Long.valueOf(later.replaceAll(".*/", "")))
                .contains(ids.getFirst())) {
            later = session.review("GOOD");
        }
        assertThat(listing()).isEmpty();
        session.undo(later);
        assertThat(listing()).as("that recall was taken back").containsExactly("/cards/" + ids.getFirst());
        clock.advance(Duration.ofDays(11));
        assertThat(listing()).as("long ago").isEmpty();
    }

    @Test
    @DisplayName("a miss that was taken back is not listed, nor is anybody else's")
    void takenBack() {
        bank.shortAnswer();
        asked(true);
        String wrong = answer(session.question(), "Adelaide Mountain", "sure");
        session.grade(wrong, "AGAIN");
        assertThat(Session.ofStaffer().page("/study").select("main").text()).doesNotContain("You were sure");
        session.undo(wrong);
        assertThat(listing()).isEmpty();
        assertThat(session.page("/study").select("main").text()).doesNotContain("You were sure");
    }

    private List<String> listing() {
        return session.page("/cards?sure=yes").select("tbody a").eachAttr("href");
    }

    private String answer(Document question, String text, String confidence) {
        Map<String, Object> form = typed(question, text);
        form.put("confidence", confidence);
        return seeOther(session.person().post("/study/answers", form));
    }

    private List<String> kept() {
        return Rows.words(
                "select confidence from attempt where person_id = ? order by id",
                session.person().personId());
    }

    /** Sends the settings' form as it stands, with or without the tick. */
    private void asked(boolean wanted) {
        Document page = session.page("/study/settings");
        Map<String, Object> form = new java.util.HashMap<>();
        for (String name : List.of(
                "new-per-day",
                "desired-retention",
                "learning-steps",
                "relearning-steps",
                "longest-interval",
                "reviews-per-day")) {
            form.put(name, page.select("#" + name).val());
        }
        form.put("day-start", page.select("#day-start option[selected]").val());
        if (wanted) {
            form.put("ask-confidence", "yes");
        }
        assertThat(seeOther(session.person().post("/study/settings", form))).isEqualTo("/study/settings");
    }
}
