package org.readback.study.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readback.support.Session.seeOther;
import static org.readback.support.Session.token;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.readback.question.Question;
import org.readback.support.Rows;
import org.readback.support.Session;
import org.readback.support.StudyBank;

/** A power cut takes an answer whose verdict is on the screen: whatever is pressed there leads back to it. */
@QuarkusTest
@Tag("database")
class LostAnswerTest {
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
    @DisplayName("for every kind of question, the grade's button leads back to the question with what was given in it")
    void everyKind() {
        for (Question question : StudyBank.ofEveryKind()) {
            bank.add(question);
        }
        for (int i = 0; i < StudyBank.ofEveryKind().size(); i++) {
            Document asked = session.question();
            Map<String, Object> given = given(asked);
            String answer = seeOther(session.person().post("/study/answers", given));
            Document verdict = session.page(answer);
            lose();

            Map<String, Object> grade = fields(verdict, "/grade");
            grade.put("grade", "EASY");
            Document again = askedAgain(session.person().post(answer + "/grade", grade));
            Map<String, Object> filledIn = filledIn(again);
            filledIn.remove("shownAt");
            given.remove("shownAt");
            assertThat(filledIn).isEqualTo(given);

            String once = seeOther(session.person().post("/study/answers", filledIn(again)));
            assertThat(session.page(once).select("h1").text())
                    .isEqualTo(verdict.select("h1").text());
            session.grade(once, "EASY");
            assertThat(session.count("review")).isEqualTo(i + 1);
        }
    }

    @Test
    @DisplayName("undo, own word, note and flag lead back to the question, too; note and flag are kept")
    void everyForm() {
        bank.shortAnswer();
        for (String action : List.of("/overrule", "/undo", "/note", "/flag")) {
            String answer = session.answer(session.question(), "nobody ever");
            Document verdict = session.page(answer);
            lose();
            Map<String, Object> form = fields(verdict, action);
            form.put("note", "Look it up.");
            form.put("reason", "OTHER");
            form.put("remark", "Says who?");
            Document again = askedAgain(session.person().post(action(verdict, action), form));
            assertThat(again.select("#answer").val()).as(action).isEqualTo("nobody ever");
        }
        long person = session.person().personId();
        assertThat(Rows.words("select words from private_note where person_id = ?", person))
                .containsExactly("Look it up.");
        assertThat(Rows.words("select remark from question_flag where person_id = ?", person))
                .containsExactly("Says who?");
    }

    @Test
    @DisplayName("a note and a remark that are too long stand in their fields, though the answer beside them was lost")
    void tooLong() {
        bank.shortAnswer();
        Document verdict = session.page(session.answer(session.question(), "nobody ever"));
        lose();
        Map<String, Object> note = fields(verdict, "/note");
        note.put("note", "x".repeat(5001));
        Response noted = session.person().post(action(verdict, "/note"), note);
        assertThat(noted.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(noted.asString()).select("[name=note]").val()).hasSize(5001);
        Map<String, Object> flag = fields(verdict, "/flag");
        flag.put("reason", "OTHER");
        flag.put("remark", "y".repeat(1001));
        Response flagged = session.person().post(action(verdict, "/flag"), flag);
        assertThat(flagged.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(flagged.asString()).select("[name=remark]").val())
                .hasSize(1001);
    }

    @Test
    @DisplayName("a number that has gone to another answer meanwhile does not give that one the grade")
    void numberGivenAnew() {
        bank.shortAnswers(2);
        String answer = session.answer(session.question(), "nobody ever");
        Document verdict = session.page(answer);
        StudyBank.update(
                "update attempt set attempt_no = 2 where person_id = ?",
                session.person().personId());
        Map<String, Object> grade = fields(verdict, "/grade");
        grade.put("grade", "EASY");
        assertThat(session.person().post(answer + "/grade", grade).statusCode()).isIn(303, 409);
        assertThat(session.count("review")).isZero();
    }

    @Test
    @DisplayName("an answer that was given again meanwhile is led to, not asked for a third time")
    void givenAgainMeanwhile() {
        bank.shortAnswer();
        Document asked = session.question();
        String answer = session.answer(asked, "nobody ever");
        Document verdict = session.page(answer);
        lose();
        String again = session.answer(asked, "Ada Berg");
        Map<String, Object> grade = fields(verdict, "/grade");
        grade.put("grade", "EASY");
        assertThat(seeOther(session.person().post(answer + "/grade", grade))).isEqualTo(again);
        assertThat(session.count("review")).isZero();
    }

    @Test
    @DisplayName("a form that names a question or a version that is not there is not found")
    void forged() {
        bank.shortAnswer();
        Document verdict = session.page(session.answer());
        lose();
        for (Map<String, String> forged : List.of(Map.of("question", "nothing"), Map.of("version", "9"))) {
            Map<String, Object> grade = fields(verdict, "/grade");
            grade.put("grade", "EASY");
            grade.putAll(forged);
            assertThat(session.person().post(action(verdict, "/grade"), grade).statusCode())
                    .isEqualTo(404);
        }
    }

    /** What a power cut does to what was written last. */
    private void lose() {
        StudyBank.update(
                "delete from attempt where person_id = ? and closed = false",
                session.person().personId());
    }

    private static Document askedAgain(Response response) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(409);
        Document page = Jsoup.parse(response.asString());
        assertThat(page.select("[role=alert]").text()).contains("The server stopped before this answer was safe.");
        return page;
    }

    /** Something for every control, as a browser sends it. */
    private static Map<String, Object> given(Document page) {
        Map<String, Object> fields = token(page);
        if (!page.select("#question-form [name=text]").isEmpty()) {
            fields.put("text", page.select("textarea[name=text]").isEmpty() ? "Ada \"B\" <é>" : "Oslo\r\nTurku");
        }
        Stream.of("option", "truth")
                .forEach(name -> page.select("#question-form [name=" + name + "]").stream()
                        .limit(1)
                        .forEach(choice -> fields.put(name, choice.val())));
        List<String> pairs = new ArrayList<>();
        for (Element line : page.select("#question-form select[name=pair]")) {
            pairs.add(line.select("option").get(pairs.size() + 1).val());
        }
        if (!pairs.isEmpty()) {
            fields.put("pair", pairs);
        }
        return fields;
    }

    /** What the question's form sends as it stands. */
    private static Map<String, Object> filledIn(Document page) {
        Map<String, Object> fields = token(page);
        for (Element field : page.select("#question-form [name=text]")) {
            fields.put("text", field.val());
        }
        for (Element field : page.select("#question-form input[checked]")) {
            fields.put(field.attr("name"), field.val());
        }
        List<String> pairs =
                page.select("#question-form select option[selected]").eachAttr("value");
        if (!pairs.isEmpty()) {
            fields.put("pair", pairs);
        }
        return fields;
    }

    private static Map<String, Object> fields(Document verdict, String action) {
        Map<String, Object> fields = new HashMap<>();
        Map<String, List<String>> several = new HashMap<>();
        for (Element field : form(verdict, action).select("input[type=hidden]")) {
            several.computeIfAbsent(field.attr("name"), _ -> new ArrayList<>()).add(field.val());
        }
        several.remove("csrf-token");
        several.forEach((name, values) -> fields.put(name, values.size() == 1 ? values.getFirst() : values));
        return fields;
    }

    private static String action(Document verdict, String action) {
        return form(verdict, action).attr("action");
    }

    private static Element form(Document verdict, String action) {
        return verdict.selectFirst("form[action$=" + action + "]");
    }
}
