package org.readback.study.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readback.support.Session.seeOther;
import static org.readback.support.Session.token;
import static org.readback.support.Session.typed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.readback.question.Accepted;
import org.readback.question.Question;
import org.readback.support.MutableClock;
import org.readback.support.Rows;
import org.readback.support.Session;
import org.readback.support.SignedIn;
import org.readback.support.StudyBank;

/** A short test with a mark, which counts or not as its person says. */
@QuarkusTest
@Tag("database")
class QuizTest {
    @Inject
    MutableClock clock;

    private StudyBank bank;
    private Session session;

    @BeforeEach
    void setUp() {
        clock.setTo(Instant.parse("2031-03-10T12:00:00Z"));
        bank = new StudyBank();
        session = Session.ofStaffer();
    }

    @AfterEach
    void tearDown() {
        bank.close();
    }

    @Test
    @DisplayName("a quiz that does not count leaves cards and log alone; its mark is kept and listed")
    void doesNotCount() {
        bank.shortAnswers(5);
        String quiz = begin("all", "no");
        assertThat(session.page(quiz).select("main").text())
                .contains("question 1 of 5")
                .contains("Your cards stay unchanged");
        answer(quiz, "Ada Berg");
        answer(quiz, "Ada  BERG");
        answer(quiz, "Adelaide Mountain");
        answer(quiz, "");
        answer(quiz, "Berg");
        Document mark = session.page(quiz);
        assertThat(mark.select("h1").text()).isEqualTo("3 of 5 right");
        assertThat(mark.select("main").text()).contains("60 %").contains("You answered: Adelaide Mountain");
        assertThat(mark.select(".verdict h3").eachText())
                .containsExactly("Correct", "Correct", "Not right", "Not right", "Correct");
        assertThat(mark.select("blockquote mark").eachText()).hasSize(5).containsOnly(StudyBank.QUOTE);
        for (String table : List.of("review", "card", "study_day", "stretch")) {
            assertThat(session.count(table)).as(table).isZero();
        }
        assertThat(Rows.words(
                        "select counts from attempt where person_id = ?",
                        session.person().personId()))
                .hasSize(5)
                .allMatch(counts -> counts.toLowerCase(Locale.ROOT).startsWith("f"));
        assertThat(session.page("/study/quizzes").select("tbody tr").text())
                .contains("Quiz 1", "10 March 2031", "Chairs", "no", "3 of 5", "60");
    }

    @Test
    @DisplayName("the mark says what the grader noticed, and reads a blank as one; its questions lead out of the quiz")
    void markInWords() {
        bank.add(StudyBank.ofEveryKind().get(7));
        bank.add(StudyBank.ofEveryKind().get(1));
        String quiz = begin("all", "no");
        assertThat(session.page(quiz).select("header nav a").text()).isEqualTo("Leave");
        assertThat(session.page(quiz).select("header nav a").attr("href")).isEqualTo("/study/quizzes");
        answer(quiz, "1998");
        answer(quiz, "1998");
        Document mark = session.page(quiz);
        assertThat(mark.select(".verdict-partly").text()).contains("Partly right", "the report is more exact");
        assertThat(mark.select("h2 .visually-hidden").eachText()).containsExactly("blank");
        assertThat(mark.select("a[href^=/cards/]").eachText())
                .contains("Card details: In May 1998 it chose … as its chair.");
    }

    @Test
    @DisplayName("a quiz that counts makes each answer a review, once, graded as its verdict proposes")
    void counts() {
        bank.shortAnswers(2);
        bank.add(StudyBank.ofEveryKind().get(7));
        String quiz = begin("all", "yes");
        for (int i = 0; i < 3; i++) {
            Document page = session.page(quiz);
            boolean date = page.select("h1").text().startsWith("When");
            clock.advance(Duration.ofSeconds(12));
            answer(quiz, page, date ? "1998" : i == 2 ? "nobody" : "Ada Berg");
        }
        List<String> grades = Rows.words(
                "select grade from review where person_id = ? order by id",
                session.person().personId());
        assertThat(grades).hasSize(3).contains("GOOD", "HARD");
        assertThat(session.count("card")).isEqualTo(3);
        assertThat(Rows.count(
                        "select seconds from study_day where person_id = ?",
                        session.person().personId()))
                .isEqualTo(36);
        assertThat(Rows.count(
                        "select count(*) from quiz_question q join attempt a on a.id = q.attempt_id and a.closed = true"
                                + " where q.person_id = ?",
                        session.person().personId()))
                .isEqualTo(3);
        assertThat(session.page(quiz).select("main").text()).contains("counted as reviews");
    }

    @Test
    @DisplayName("a wrong answer in a quiz that counts is a lapse that comes back in the session")
    void wrongCounts() {
        String id = bank.shortAnswer();
        String quiz = begin("all", "yes");
        answer(quiz, "nobody");
        assertThat(Rows.words(
                        "select grade from review where person_id = ?",
                        session.person().personId()))
                .containsExactly("AGAIN");
        StudyBank.newPerDay(session.person().personId(), 0);
        assertThat(token(session.question())).containsEntry("question", id);
    }

    @Test
    @DisplayName("the same questions in the same order, however often the page is loaded; GET writes nothing")
    void reload() {
        bank.shortAnswers(7);
        String quiz = begin("all", "no");
        List<String> drawn = drawn();
        assertThat(drawn).hasSize(5).doesNotHaveDuplicates();
        Object first = token(session.page(quiz)).get("question");
        assertThat(token(session.page(quiz))).containsEntry("question", first);
        assertThat(first).isEqualTo(drawn.getFirst());
        assertThat(drawn()).isEqualTo(drawn);
        assertThat(Rows.count(
                        "select count(*) from quiz_question where person_id = ? and attempt_id is not null",
                        session.person().personId()))
                .isZero();
    }

    @Test
    @DisplayName("the form that makes a quiz makes one, however often it is sent")
    void madeOnce() {
        bank.shortAnswers(5);
        Map<String, Object> form = form("all", "no");
        String quiz = seeOther(session.person().post("/study/quizzes", form));
        form.put("counts", "yes");
        assertThat(seeOther(session.person().post("/study/quizzes", form))).isEqualTo(quiz);
        assertThat(session.count("quiz")).isEqualTo(1);
        assertThat(begin("all", "no")).isEqualTo("/study/quizzes/2");
    }

    @Test
    @DisplayName("double submit, back and two tabs keep the first answer and count it once")
    void answeredOnce() throws Exception {
        bank.shortAnswers(2);
        String quiz = begin("all", "yes");
        Document page = session.page(quiz);
        try (ExecutorService tabs = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<String>> sent = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                sent.add(() -> seeOther(session.person().post(quiz + "/answers", typed(page, "Ada Berg"))));
            }
            for (var each : tabs.invokeAll(sent)) {
                assertThat(each.get()).isEqualTo(quiz);
            }
        }
        assertThat(seeOther(session.person().post(quiz + "/answers", typed(page, "somebody else"))))
                .isEqualTo(quiz);
        assertThat(session.count("review")).isEqualTo(1);
        assertThat(Rows.count(
                        "select answered from quiz where person_id = ?",
                        session.person().personId()))
                .isEqualTo(1);
        assertThat(session.page(quiz).select("main").text()).contains("question 2 of 2");
        answer(quiz, "Ada Berg");
        assertThat(session.page(quiz).select("h1").text()).isEqualTo("2 of 2 right");
        answer(quiz, page, "late");
        assertThat(session.page(quiz).select("h1").text()).isEqualTo("2 of 2 right");
    }

    @Test
    @DisplayName(
            "a question answered in the session and in the quiz at once is counted for each, a form of before is not")
    void besideASession() {
        bank.shortAnswer();
        Document asked = session.question();
        String quiz = begin("all", "yes");
        answer(quiz, "Ada Berg");
        String verdict = session.answer(asked, "Ada Berg");
        assertThat(session.page(verdict).text()).contains("You graded this answer Good.");
        assertThat(session.count("review")).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "an answer of a quiz that does not count takes no answer from a session's form that was open before it")
    void asideOfASession() {
        String id = bank.shortAnswer();
        Document asked = session.question();
        answer(begin("all", "no"), "nobody");
        String verdict = session.answer(asked, "Ada Berg");
        assertThat(session.page(verdict).select("h1").text()).isEqualTo("Correct");
        answer(begin("all", "no"), "nobody");
        assertThat(session.answer(asked, "somebody else"))
                .as("the same form once more")
                .isEqualTo(verdict);
        assertThat(seeOther(session.person().get("/study/next"))).isEqualTo(verdict);
        session.grade(verdict, "GOOD");
        answer(begin("all", "no"), "nobody");
        assertThat(session.answer(asked, "somebody else")).isEqualTo(verdict);
        assertThat(session.count("review")).isEqualTo(1);

        session.undo(verdict);
        Document again = session.question();
        assertThat(token(again)).containsEntry("question", id);
        assertThat(session.answer(asked, "Ada Berg")).isEqualTo(verdict);
        assertThat(session.answer(again, "Ada Berg")).isNotEqualTo(verdict);
    }

    @Test
    @DisplayName("an answer of a quiz that does not count is none that a session shows, grades or takes back")
    void noneOfASession() {
        bank.shortAnswer();
        answer(begin("all", "no"), "Ada Berg");
        String aside = "/study/answers/"
                + Rows.count(
                        "select id from attempt where person_id = ?",
                        session.person().personId());
        assertThat(session.person().get(aside).statusCode()).isEqualTo(404);
        for (String action : List.of("/grade", "/undo", "/overrule")) {
            assertThat(session.person()
                            .post(aside + action, Map.of("grade", "GOOD"))
                            .statusCode())
                    .as(action)
                    .isEqualTo(404);
        }
        assertThat(session.count("review")).isZero();
        assertThat(session.question().select("main").text()).contains("Who was chosen as chair");
    }

    @Test
    @DisplayName(
            "a question edited while it is open is judged as it was shown, one edited before is shown as it is now")
    void edited() {
        String id = bank.shortAnswer();
        String quiz = begin("all", "no");
        Document page = session.page(quiz);
        bank.reword(id, new Question.ShortAnswer("Who is chair now?", Accepted.of("Bo Lind"), Optional.empty()));
        assertThat(session.page(quiz).select("h1").text()).isEqualTo("Who is chair now?");
        answer(quiz, page, "Ada Berg");
        assertThat(session.page(quiz).select("h1").text()).isEqualTo("1 of 1 right");
        assertThat(session.page(quiz).select("main").text()).contains("Who was chosen as chair");
    }

    @Test
    @DisplayName("a question retired before its turn is left out, one retired while it is open takes its answer")
    void retired() {
        bank.shortAnswers(5);
        String quiz = begin("all", "no");
        List<String> drawn = drawn();
        bank.retire(drawn.get(1));
        assertThat(session.page(quiz).select("main").text()).contains("question 1 of 4");
        Document page = session.page(quiz);
        bank.retire(drawn.get(0));
        answer(quiz, page, "Ada Berg");
        drawn.subList(2, 5).forEach(bank::retire);
        Document mark = session.page(quiz);
        assertThat(mark.select("h1").text()).isEqualTo("1 of 1 right");
        assertThat(mark.select("main").text()).contains("4 questions were removed from the bank");
    }

    @Test
    @DisplayName("a quiz of which nothing is left to ask says so instead of a mark")
    void nothingToMark() {
        String id = bank.shortAnswer();
        String quiz = begin("all", "no");
        bank.retire(id);
        Document mark = session.page(quiz);
        assertThat(mark.select("h1").text()).isEqualTo("No answers");
        assertThat(mark.select("main").text()).doesNotContain("%");
    }

    @Test
    @DisplayName(
            "a quiz left open over night goes on where it was; its review counts on the day of the answer, without the night")
    void overNight() {
        bank.shortAnswers(2);
        String quiz = begin("all", "yes");
        answer(quiz, "Ada Berg");
        Document page = session.page(quiz);
        clock.advance(Duration.ofHours(20));
        assertThat(session.page("/study/quizzes").select("tbody .chip").text()).isEqualTo("unfinished");
        answer(quiz, page, "Ada Berg");
        assertThat(Rows.words(
                        "select study_day from review where person_id = ? order by id",
                        session.person().personId()))
                .containsExactly("2031-03-10", "2031-03-11");
        assertThat(Rows.count(
                        "select max(seconds) from study_day where person_id = ?",
                        session.person().personId()))
                .isEqualTo(600);
        assertThat(session.page(quiz).select("h1").text()).isEqualTo("2 of 2 right");
    }

    @Test
    @DisplayName("nothing but what was met, nothing put aside, nothing that gives another away")
    void drawnWithCare() {
        List<String> ids = bank.shortAnswers(3);
        String fact = bank.fact();
        for (String stem : List.of("First question about it?", "Second question about it?")) {
            bank.add(new Question.ShortAnswer(stem, Accepted.of("Ada Berg"), Optional.empty()), fact);
        }
        session.person().post("/cards/" + ids.get(2) + "/suspend", Map.of());
        begin("all", "no");
        assertThat(drawn()).hasSize(3).contains(ids.get(0), ids.get(1)).doesNotContain(ids.get(2));

        Response refused = session.person().post("/study/quizzes", form("met", "no"));
        assertThat(refused.statusCode()).isEqualTo(400);
        Document page = Jsoup.parse(refused.asString());
        assertThat(page.select("#topic-error").text()).contains("You have not seen any question");
        assertThat(page.select("select[name=topic] option[selected]").val()).isEqualTo(bank.topic());
        assertThat(session.count("quiz")).isEqualTo(1);

        session.review("EASY");
        StudyBank.update(
                "delete from quiz_question where person_id = ?",
                session.person().personId());
        begin("met", "no");
        assertThat(drawn()).containsExactly(ids.get(0));
    }

    @Test
    @DisplayName("what was typed when the sign-in had ended is there again after signing in")
    void signInEnded() {
        bank.shortAnswers(2);
        String quiz = begin("all", "no");
        Map<String, Object> form = typed(session.page(quiz), "Ada");
        String kept = SignedIn.withoutSignIn()
                .formParams(form)
                .post(quiz + "/answers")
                .cookie("readback-lost-form");
        String again = session.person()
                .given()
                .cookie("readback-lost-form", kept)
                .get(quiz)
                .asString();
        assertThat(Jsoup.parse(again).select("#answer").val()).isEqualTo("Ada");
    }

    @Test
    @DisplayName("too much typed, and nothing chosen, come back with a message and are not kept")
    void incomplete() {
        bank.add(StudyBank.ofEveryKind().get(2));
        String choice = begin("all", "no");
        Response nothing = session.person().post(choice + "/answers", token(session.page(choice)));
        assertThat(nothing.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(nothing.asString()).select("#answer-error").text())
                .contains("Choose an answer");
        assertThat(session.page(choice).select("main").text()).contains("question 1 of 1");
    }

    @Test
    @DisplayName("every kind of question is asked with its control, judged, and shown in the mark")
    void everyKind() {
        for (Question question : StudyBank.ofEveryKind()) {
            bank.add(question);
        }
        Map<String, Object> form = form("all", "no");
        form.put("size", "10");
        String quiz = seeOther(session.person().post("/study/quizzes", form));
        for (int i = 0; i < 9; i++) {
            Document page = session.page(quiz);
            Map<String, Object> fields = token(page);
            fields.putAll(right(page));
            assertThat(seeOther(session.person().post(quiz + "/answers", fields)))
                    .isEqualTo(quiz);
        }
        assertThat(session.page(quiz).select("h1").text()).isEqualTo("9 of 9 right");
    }

    /** What is right, by the control that is shown. */
    private static Map<String, Object> right(Document page) {
        if (!page.select("select[name=pair]").isEmpty()) {
            return Map.of("pair", List.of("0:0", "1:1", "2:2"));
        }
        if (!page.select("input[name=option]").isEmpty()) {
            return Map.of("option", "0");
        }
        if (!page.select("input[name=truth]").isEmpty()) {
            return Map.of("truth", "false");
        }
        String stem = page.select("h1").text();
        return Map.of(
                "text",
                stem.startsWith("Which towns")
                        ? "Oslo\nBergen"
                        : stem.startsWith("When") ? "May 1998" : stem.startsWith("How long") ? "4" : "Ada Berg");
    }

    @Test
    @DisplayName("forged forms, somebody else's quiz and one that is not there are refused and write nothing")
    void badInput() {
        bank.shortAnswers(2);
        for (Map<String, Object> forged : List.<Map<String, Object>>of(
                Map.of("size", "7"),
                Map.of("from", "x"),
                Map.of("counts", ""),
                Map.of("quiz", 9),
                Map.of("quiz", 0),
                Map.of("topic", "no-such-topic"))) {
            Map<String, Object> form = form("all", "no");
            form.putAll(forged);
            assertThat(session.person().post("/study/quizzes", form).statusCode())
                    .as(forged.toString())
                    .isEqualTo(400);
        }
        assertThat(session.count("quiz")).isZero();
        String quiz = begin("all", "yes");
        Session other = Session.ofStaffer();
        assertThat(other.person().get(quiz).statusCode()).isEqualTo(404);
        Map<String, Object> theirs = typed(session.page(quiz), "Ada Berg");
        assertThat(other.person().post(quiz + "/answers", theirs).statusCode()).isEqualTo(404);
        Map<String, Object> swapped = typed(session.page(quiz), "Ada Berg");
        swapped.put("answerNo", "2");
        assertThat(session.person().post(quiz + "/answers", swapped).statusCode())
                .isEqualTo(404);
        Map<String, Object> version = typed(session.page(quiz), "Ada Berg");
        version.put("version", "9");
        assertThat(session.person().post(quiz + "/answers", version).statusCode())
                .isEqualTo(404);
        assertThat(session.person().get("/study/quizzes/999").statusCode()).isEqualTo(404);
        assertThat(session.person().get("/study/quizzes/x").statusCode()).isEqualTo(404);
        assertThat(session.count("review")).isZero();
    }

    @Test
    @DisplayName("a quiz that counts asks how sure one is, if the person wants to be asked, and keeps it")
    void confidence() {
        bank.shortAnswers(2);
        StudyBank.update(
                "insert into study_settings (person_id, learning_steps, relearning_steps, longest_interval,"
                        + " day_start_hour, reviews_per_day, days_off, asks_confidence)"
                        + " values (?, '1m 10m', '10m', 36500, 4, 9999, '', true)",
                session.person().personId());
        String quiz = begin("all", "yes");
        Map<String, Object> form = typed(session.page(quiz), "nobody");
        form.put("confidence", "sure");
        session.person().post(quiz + "/answers", form);
        assertThat(session.page("/study/summary").text()).contains("Sure and wrong");
        assertThat(session.page(begin("all", "no")).select("input[name=confidence]"))
                .isEmpty();
    }

    @Test
    @DisplayName("quizzes and their answers are in the person's export")
    void exported() throws IOException {
        bank.shortAnswers(2);
        String quiz = begin("all", "no");
        answer(quiz, "Ada Berg");
        JsonNode data = new ObjectMapper()
                .readTree(session.person().get("/my-data.json").asString());
        assertThat(data.at("/quizzes/0/rightAnswers").asInt()).isEqualTo(1);
        assertThat(data.at("/quizQuestions")).hasSize(2);
        assertThat(data.at("/attempts")).hasSize(1);
        assertThat(data.at("/attempts/0/given/typed").asText()).isEqualTo("Ada Berg");
        assertThat(data.at("/attempts/0/counts").isBoolean()).isTrue();
        assertThat(data.at("/attempts/0/counts").asBoolean()).isFalse();
        assertThat(data.at("/quizQuestions/0/attemptId").asLong())
                .isEqualTo(data.at("/attempts/0/id").asLong());
        assertThat(data.at("/quizQuestions/1/attemptId").isNull()).isTrue();
    }

    private Map<String, Object> form(String from, String counts) {
        Map<String, Object> form = new HashMap<>();
        form.put(
                "quiz",
                session.page("/study/quizzes").select("input[name=quiz]").val());
        form.put("topic", bank.topic());
        form.put("size", "5");
        form.put("from", from);
        form.put("counts", counts);
        return form;
    }

    /** Makes a quiz of at most five questions of this test's topic and returns where it is. */
    private String begin(String from, String counts) {
        return seeOther(session.person().post("/study/quizzes", form(from, counts)));
    }

    private void answer(String quiz, String text) {
        answer(quiz, session.page(quiz), text);
    }

    private void answer(String quiz, Document page, String text) {
        Map<String, Object> fields = typed(page, text);
        if (text.isEmpty()) {
            fields.put("show", "yes");
        }
        assertThat(seeOther(session.person().post(quiz + "/answers", fields))).isEqualTo(quiz);
    }

    private List<String> drawn() {
        return Rows.words(
                "select question_id from quiz_question where person_id = ? order by quiz_id desc, place",
                session.person().personId());
    }
}
