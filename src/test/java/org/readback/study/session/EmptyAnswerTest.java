package org.readback.study.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readback.support.Session.seeOther;
import static org.readback.support.Session.token;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.readback.question.Question;
import org.readback.support.Session;
import org.readback.support.StudyBank;

/** A form that gives nothing is refused at its field, whatever is asked; it is never taken for "I do not know". */
@QuarkusTest
@Tag("database")
class EmptyAnswerTest {
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
    @DisplayName("in a session, every kind of question asks for what is missing, and waits")
    void inASession() {
        for (Question question : StudyBank.ofEveryKind()) {
            bank.add(question);
        }
        for (int i = 0; i < StudyBank.ofEveryKind().size(); i++) {
            Document page = session.question();
            Map<String, Object> empty = empty(page);
            assertRefused(session.person().post("/study/answers", empty), empty);
            assertThat(token(session.question())).containsEntry("question", empty.get("question"));
            assertThat(session.count("attempt")).isEqualTo(i);
            session.grade(session.reveal(), "EASY");
        }
    }

    @Test
    @DisplayName("in a quiz, every kind of question asks for what is missing, and waits")
    void inAQuiz() {
        for (Question question : StudyBank.ofEveryKind()) {
            bank.add(question);
        }
        String quiz = seeOther(session.person()
                .post(
                        "/study/quizzes",
                        Map.of("quiz", 1, "topic", bank.topic(), "size", "10", "from", "all", "counts", "yes")));
        for (int i = 0; i < StudyBank.ofEveryKind().size(); i++) {
            Map<String, Object> empty = empty(session.page(quiz));
            assertRefused(session.person().post(quiz + "/answers", empty), empty);
            assertThat(session.count("review")).isEqualTo(i);
            empty.put("show", "yes");
            seeOther(session.person().post(quiz + "/answers", empty));
        }
    }

    /** As a browser sends it with one key too many: the text field holds blanks, nothing is chosen. */
    private static Map<String, Object> empty(Document page) {
        Map<String, Object> fields = token(page);
        if (!page.select("#question-form [name=text]").isEmpty()) {
            fields.put("text", " \n");
        }
        if (!page.select("#question-form select[name=pair]").isEmpty()) {
            fields.put("pair", List.of("", "", ""));
        }
        return fields;
    }

    private static void assertRefused(Response response, Map<String, Object> sent) {
        assertThat(response.statusCode()).as("%s", sent).isEqualTo(400);
        Document page = Jsoup.parse(response.asString());
        boolean typed = sent.containsKey("text");
        boolean ordering = page.select("legend").text().startsWith("Give each its place");
        String wanted = typed ? "Type an answer" : ordering ? "Give every line" : "Choose an answer";
        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.select("#answer-error").text()).startsWith("Error: " + wanted);
        Element summary = page.selectFirst("[role=alert] a");
        assertThat(summary.text()).startsWith(wanted);
        assertThat(page.select(summary.attr("href"))
                        .is("#question-form input, #question-form select, #question-form textarea"))
                .as("leads to a control")
                .isTrue();
        assertThat(token(page)).containsEntry("answerNo", sent.get("answerNo"));
    }
}
