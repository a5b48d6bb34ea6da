package org.readback.study.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readback.support.Session.seeOther;
import static org.readback.support.Session.token;
import static org.readback.support.Session.typed;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.readback.account.person.Role;
import org.readback.question.Accepted;
import org.readback.question.Question;
import org.readback.support.MutableClock;
import org.readback.support.Rows;
import org.readback.support.Session;
import org.readback.support.SignedIn;
import org.readback.support.StudyBank;

@QuarkusTest
@Tag("database")
class SessionPageTest {
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
    @DisplayName("a question is answered, judged, graded, and comes back after its step")
    void wholeRound() {
        bank.shortAnswer();
        Document question = session.question();
        assertThat(question.select("h1").text()).isEqualTo("Who was chosen as chair in May 1998?");
        assertThat(question.select("label[for=answer]").text()).isEqualTo("Your answer");

        String answer = session.answer(question, "ada berg");
        Document verdict = session.page(answer);
        assertThat(verdict.select("[role=status] h1").text()).isEqualTo("Correct");
        assertThat(verdict.select("mark").text()).isEqualTo(StudyBank.QUOTE);
        assertThat(verdict.select("blockquote").text()).isEqualTo(StudyBank.PARAGRAPH);
        assertThat(verdict.text()).contains("The Council", "People", "as of 4 March 2001");
        assertThat(verdict.select("button[name=grade]").eachText())
                .containsExactly(
                        "Again in 1 minute",
                        "Hard in 6 minutes",
                        "Good (proposed) in 10 minutes",
                        "Easy " + easy(verdict));

        assertThat(session.grade(answer, "GOOD")).isEqualTo("/study/next");
        assertThat(session.count("review")).isEqualTo(1);
    }

    private static String easy(Document verdict) {
        String words = verdict.select("button[value=EASY] small").text();
        assertThat(words).matches("in \\d+ days");
        return words;
    }

    @Test
    @DisplayName("GET of the next question writes nothing")
    void GET_writes_nothing() {
        bank.shortAnswer();
        session.question();
        session.question();
        assertThat(session.count("attempt")).isZero();
        assertThat(session.count("card")).isZero();
    }

    @Test
    @DisplayName("the same form sent twice leads to the same answer")
    void doubleSubmitOfAnAnswer() {
        bank.shortAnswer();
        Document question = session.question();
        String first = session.answer(question, "Ada Berg");
        String second = session.answer(question, "somebody else");
        assertThat(second).isEqualTo(first);
        assertThat(session.count("attempt")).isEqualTo(1);
        assertThat(session.page(first).text()).contains("You answered: Ada Berg");
    }

    @Test
    @DisplayName("a form from before a review leads to that answer, not to a second review")
    void backButtonAfterGrading() {
        bank.shortAnswer();
        Document question = session.question();
        String answer = session.answer(question, "Ada Berg");
        session.grade(answer, "GOOD");

        assertThat(session.answer(question, "Ada Berg")).isEqualTo(answer);
        assertThat(session.page(answer).text()).contains("You graded this answer Good.");
        assertThat(session.grade(answer, "AGAIN")).isEqualTo("/study/next");
        assertThat(session.count("review")).isEqualTo(1);
        assertThat(session.page(answer).text()).contains("You graded this answer Good.");
    }

    @Test
    @DisplayName("two tabs that show the same question make one answer")
    void twoTabs() {
        bank.shortAnswers(2);
        Document first = session.question();
        Document second = session.question();
        assertThat(token(second).get("question")).isEqualTo(token(first).get("question"));
        String answer = session.answer(first, "Ada Berg");
        assertThat(session.answer(second, "Ada Berg")).isEqualTo(answer);
    }

    @Test
    @DisplayName("an answer without its grade is shown again before anything else")
    void openAnswerFirst() {
        bank.shortAnswers(2);
        String answer = session.answer();
        assertThat(seeOther(session.person().get("/study/next"))).isEqualTo(answer);
        session.grade(answer, "GOOD");
        assertThat(session.question().select("h1").text()).isNotEmpty();
    }

    @Test
    @DisplayName("what was missed comes back before the session ends")
    void missesComeBack() {
        String id = bank.shortAnswer();
        StudyBank.newPerDay(session.person().personId(), 1);
        session.review("AGAIN");
        assertThat(token(session.question()).get("question")).isEqualTo(id);
        session.review("GOOD");
        assertThat(token(session.question()).get("question")).isEqualTo(id);
        session.review("GOOD");
        assertThat(seeOther(session.person().get("/study/next"))).isEqualTo("/study/summary");
    }

    @Test
    @DisplayName("a card comes back on the day it is due, and not before")
    void comesBackWhenDue() {
        String id = bank.shortAnswer();
        StudyBank.newPerDay(session.person().personId(), 1);
        session.review("GOOD");
        session.review("GOOD");
        StudyBank.newPerDay(session.person().personId(), 0);

        clock.advance(Duration.ofDays(1));
        assertThat(seeOther(session.person().get("/study/next"))).isEqualTo("/study/summary");
        clock.advance(Duration.ofDays(9));
        assertThat(token(session.question()).get("question")).isEqualTo(id);
    }

    @Test
    @DisplayName("another question about the same fact waits until tomorrow")
    void siblingsWait() {
        String fact = bank.fact();
        Question first =
                new Question.ShortAnswer("First question about it?", Accepted.of("Ada Berg"), Optional.empty());
        Question second =
                new Question.ShortAnswer("Second question about it?", Accepted.of("Ada Berg"), Optional.empty());
        bank.add(first, fact);
        String sibling = bank.add(second, fact);
        StudyBank.newPerDay(session.person().personId(), 2);
        session.review("EASY");
        assertThat(session.person().get("/study/next").asString()).doesNotContain(sibling);
        clock.advance(Duration.ofDays(1));
        assertThat(token(session.question()).get("question")).isEqualTo(sibling);
    }

    @Test
    @DisplayName("what was typed when the sign-in had ended is there again after signing in, for the same person only")
    void signInEndedWhileTyping() {
        bank.shortAnswers(2);
        Map<String, Object> form = Session.typed(session.question(), "Ada \u201cBerg\u201d <b>\u00e9\ud83d\ude00");
        Response refused = SignedIn.withoutSignIn().formParams(form).post("/study/answers");
        assertThat(seeOther(refused)).startsWith("/sign-in?next=");
        String kept = refused.cookie("readback-lost-form");

        Document again = Jsoup.parse(session.person()
                .given()
                .cookie("readback-lost-form", kept)
                .get("/study/next")
                .asString());
        assertThat(again.select("#answer").val()).isEqualTo(form.get("text"));
        assertThat(token(again).get("question")).isEqualTo(form.get("question"));

        Session other = Session.ofStaffer();
        Response theirs =
                other.person().given().cookie("readback-lost-form", kept).get("/study/next");
        assertThat(Jsoup.parse(theirs.asString()).select("#answer").val()).isEmpty();
        assertThat(theirs.cookie("readback-lost-form")).as("taken away").isEmpty();
    }

    @Test
    @DisplayName("a forged lost form is a page without it")
    void forgedLostForm() {
        bank.shortAnswer();
        for (String forged : List.of("%%%", "bm90IGpzb24", "eyJwZXJzb24iOjd9")) {
            session.person()
                    .given()
                    .cookie("readback-lost-form", forged)
                    .get("/study/next")
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    @DisplayName("no more new questions a day than the person wants")
    void newPerDay() {
        bank.shortAnswers(3);
        StudyBank.newPerDay(session.person().personId(), 2);
        session.review("EASY");
        session.review("EASY");
        assertThat(seeOther(session.person().get("/study/next"))).isEqualTo("/study/summary");
    }

    @Test
    @DisplayName("a question edited while it is open is judged as it was shown")
    void editedWhileOpen() {
        String id = bank.shortAnswer();
        Document question = session.question();
        bank.reword(id, new Question.ShortAnswer("Who is chair now?", Accepted.of("Bo Lind"), Optional.empty()));
        assertThat(session.page(session.answer(question, "Ada Berg"))
                        .select("h1")
                        .text())
                .isEqualTo("Correct");
    }

    @Test
    @DisplayName("a question retired while it is open still takes its answer, and is not asked again")
    void retiredWhileOpen() {
        String id = bank.shortAnswer();
        Document question = session.question();
        bank.retire(id);
        String answer = session.answer(question, "Ada Berg");
        session.grade(answer, "AGAIN");
        assertThat(session.count("review")).isEqualTo(1);
        Response next = session.person().get("/study/next");
        assertThat(next.statusCode() == 303
                        || !token(Jsoup.parse(next.asString())).get("question").equals(id))
                .isTrue();
    }

    @Test
    @DisplayName("the button \"Show me\" shows the answer, which counts as forgotten")
    void showMe() {
        bank.shortAnswer();
        Document verdict = session.page(session.reveal());
        assertThat(verdict.select("h1").text()).isEqualTo("Here is the answer");
        assertThat(verdict.text()).contains("The answer: Ada Berg").doesNotContain("You answered");
        assertThat(verdict.select("button[data-proposed]").attr("value")).isEqualTo("AGAIN");
    }

    @Test
    @DisplayName("\"I was right\" counts a wrong answer as correct, until it is graded")
    void iWasRight() {
        bank.shortAnswer();
        String answer = session.answer(session.question(), "Adelaide Mountain");
        assertThat(session.page(answer).select("h1").text()).isEqualTo("Not right");
        assertThat(seeOther(session.person().post(answer + "/overrule", Map.of())))
                .isEqualTo(answer);
        Document verdict = session.page(answer);
        assertThat(verdict.select("h1").text()).isEqualTo("Counted as correct");
        assertThat(verdict.select("button[data-proposed]").attr("value")).isEqualTo("GOOD");
        assertThat(verdict.text()).doesNotContain("I was right");
    }

    @Test
    @DisplayName("\"I was right\" does nothing to an answer that is graded")
    void iWasRightTooLate() {
        bank.shortAnswer();
        String answer = session.answer(session.question(), "Adelaide Mountain");
        session.grade(answer, "AGAIN");
        session.person().post(answer + "/overrule", Map.of());
        assertThat(session.page(answer).select("h1").text()).isEqualTo("Not right");
    }

    @Test
    @DisplayName("an answer of 10,000 characters comes back with a message and is not kept")
    void tenThousandCharacters() {
        bank.shortAnswer();
        String text = "<b>é𝄞".repeat(2_000);
        Response response = session.person().post("/study/answers", typed(session.question(), text));
        assertThat(response.statusCode()).isEqualTo(400);
        Document page = Jsoup.parse(response.asString());
        assertThat(page.select("#answer-error").text()).contains("at most 1,000 characters");
        assertThat(page.select("#answer").attr("value")).isEqualTo(text);
        assertThat(page.select("main b")).isEmpty();
        assertThat(session.count("attempt")).isZero();
    }

    @Test
    @DisplayName("markup, right-to-left and emoji are shown as they were typed")
    void strangeText() {
        bank.shortAnswer();
        String text = "<script>alert(1)</script> שלום 👩‍🚀 &amp;";
        Document verdict = session.page(session.answer(session.question(), text));
        assertThat(verdict.select("[role=status] p").eachText()).contains("You answered: " + text);
    }

    @Test
    @DisplayName("a choice without a choice is asked for, and what was chosen before stays")
    void choiceWithoutAChoice() {
        bank.add(StudyBank.ofEveryKind().get(2));
        Response response = session.person().post("/study/answers", token(session.question()));
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(response.asString()).select("#answer-error").text())
                .contains("Choose an answer");
    }

    @Test
    @DisplayName("a wrong option is shown with the reason why it is wrong")
    void choiceWithReason() {
        bank.add(StudyBank.ofEveryKind().get(2));
        Document question = session.question();
        assertThat(question.select("fieldset legend").text()).isEqualTo("Choose one");
        String bergen = question.select("label:contains(Bergen) input").attr("value");
        Map<String, Object> fields = token(question);
        fields.put("option", bergen);
        Document verdict = session.page(seeOther(session.person().post("/study/answers", fields)));
        assertThat(verdict.select("li:contains(Bergen)").text())
                .isEqualTo("Bergen not right, your choice Bergen is where she was born.");
    }

    @Test
    @DisplayName("an ordering without every place once comes back as it was filled in")
    void orderingIncomplete() {
        bank.add(StudyBank.ofEveryKind().get(5));
        Map<String, Object> fields = token(session.question());
        fields.put("pair", List.of("0:0", "1:0", ""));
        Response response = session.person().post("/study/answers", fields);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(response.asString()).select("option[selected]").eachAttr("value"))
                .containsExactlyInAnyOrder("0:0", "1:0", "");
    }

    @Test
    @DisplayName("every kind of question is shown, answered and judged")
    void everyKind() {
        for (Question question : StudyBank.ofEveryKind()) {
            bank.add(question);
        }
        List<Map<String, Object>> right = List.of(
                Map.of("text", "Ada Berg"),
                Map.of("text", "Ada Berg"),
                Map.of("option", "0"),
                Map.of("truth", "false"),
                Map.of("text", "Oslo\nBergen"),
                Map.of("pair", List.of("0:0", "1:1", "2:2")),
                Map.of("pair", List.of("0:0", "1:1", "2:2")),
                Map.of("text", "May 1998"),
                Map.of("text", "4"));
        for (Map<String, Object> fields : right) {
            Document page = session.question();
            Map<String, Object> form = token(page);
            form.putAll(fields);
            String answer = seeOther(session.person().post("/study/answers", form));
            assertThat(session.page(answer).select("[role=status] h1").text())
                    .as(page.select("h1").text())
                    .isEqualTo("Correct");
            session.grade(answer, "EASY");
        }
    }

    @Test
    @DisplayName(
            "an answer that waits for its grade can be undone: it counts for nothing, and its question is asked again")
    void undoOnAVerdict() {
        String id = bank.shortAnswer();
        String answer = session.answer(session.question(), "nobody ever");
        Document verdict = session.page(answer);
        assertThat(verdict.select("#undo").attr("action")).isEqualTo(answer + "/undo");
        Document again = session.page(seeOther(session.undo(answer)));
        assertThat(token(again)).containsEntry("question", id).containsEntry("answerNo", "2");

        assertThat(session.page(answer).select("button[name=grade]")).isEmpty();
        assertThat(session.page(answer).select("main").text()).contains("This answer does not count");
        session.grade(answer, "GOOD");
        assertThat(session.count("review")).isZero();
        assertThat(seeOther(session.undo(answer))).isEqualTo("/study/next");

        session.grade(session.answer(again, "Ada Berg"), "GOOD");
        assertThat(session.count("review")).isEqualTo(1);
    }

    @Test
    @DisplayName("a graded verdict can be undone while it is the day's last")
    void undoOnAGradedVerdict() {
        bank.shortAnswers(2);
        String first = session.review("GOOD");
        assertThat(session.page(first).select("#undo")).hasSize(1);
        session.review("GOOD");
        assertThat(session.page(first).select("#undo")).isEmpty();
    }

    @Test
    @DisplayName("somebody else's answer is not found")
    void somebodyElsesAnswer() {
        bank.shortAnswer();
        String answer = session.answer();
        Session other = Session.ofStaffer();
        assertThat(other.person().get(answer).statusCode()).isEqualTo(404);
        assertThat(other.person()
                        .post(answer + "/grade", Map.of("grade", "GOOD"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(other.person().post(answer + "/overrule", Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(other.person().post(answer + "/undo", Map.of()).statusCode()).isEqualTo(404);
        assertThat(session.count("review")).isZero();
    }

    @Test
    @DisplayName("an answer that does not exist, and a number that is none, are not found")
    void unknownAnswer() {
        assertThat(session.person().get("/study/answers/999999999").statusCode())
                .isEqualTo(404);
        assertThat(session.person().get("/study/answers/x").statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("forged forms are refused and nothing is written")
    void forgedForms() {
        bank.add(StudyBank.ofEveryKind().get(2));
        Document question = session.question();
        assertThat(forged(question, "answerNo", "7")).isEqualTo(400);
        assertThat(forged(question, "answerNo", "0")).isEqualTo(400);
        assertThat(forged(question, "version", "9")).isEqualTo(404);
        assertThat(forged(question, "question", "nothing")).isEqualTo(404);
        assertThat(forged(question, "question", "")).isEqualTo(400);
        assertThat(forged(question, "option", "5")).isEqualTo(400);
        assertThat(session.person().post("/study/answers", Map.of()).statusCode())
                .isEqualTo(400);
        assertThat(session.count("attempt")).isZero();
    }

    private int forged(Document question, String field, String content) {
        Map<String, Object> fields = token(question);
        fields.put("option", "0");
        fields.put(field, content);
        return session.person().post("/study/answers", fields).statusCode();
    }

    @Test
    @DisplayName("a grade that is none is refused")
    void unknownGrade() {
        bank.shortAnswer();
        String answer = session.answer();
        assertThat(session.person()
                        .post(answer + "/grade", Map.of("grade", "PERFECT"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(session.person().post(answer + "/grade", Map.of()).statusCode())
                .isEqualTo(400);
        assertThat(session.count("review")).isZero();
    }

    @Test
    @DisplayName("an instructor gets from the verdict to the question's form and back, nobody else does")
    void editAndBack() {
        String id = bank.shortAnswer();
        Session instructor = new Session(SignedIn.as(Role.STAFFER, Role.INSTRUCTOR));
        String ofGenerated = instructor.answer();
        assertThat(instructor.page(ofGenerated).select("[data-key=e]").attr("href"))
                .as("generated from a fact: where that is changed")
                .isEqualTo("/questions/" + id + "?from=" + ofGenerated);
        bank.becomesWritten(id, instructor.person().personId());
        assertThat(session.page(session.answer()).select("[data-key=e]")).isEmpty();
        String edit = instructor.page(ofGenerated).select("[data-key=e]").attr("href");
        assertThat(edit).isEqualTo("/questions/" + id + "/edit?from=" + ofGenerated);
        Document form = instructor.page(edit);
        assertThat(form.select("main .back a").last().attr("href")).isEqualTo(ofGenerated);
        assertThat(form.select("main form").attr("action")).isEqualTo(edit);
    }

    @Test
    @DisplayName("the way back from a question's form leads to a verdict only, whatever the address says")
    void noOtherWayBack() {
        String id = bank.shortAnswer();
        Session instructor = new Session(SignedIn.as(Role.INSTRUCTOR));
        bank.becomesWritten(id, instructor.person().personId());
        for (String from : List.of("//example.org", "https://example.org", "/sign-out", "/study/answers/1/../x")) {
            Document form = instructor.page("/questions/" + id + "/edit?from=" + from);
            assertThat(form.select("main form").attr("action")).isEqualTo("/questions/" + id + "/edit");
            assertThat(form.select("main .back a").last().attr("href")).isEqualTo("/questions/" + id);
        }
    }

    @Test
    @DisplayName("from the card's page one gets back to the answer that waits")
    void cardAndBack() {
        String id = bank.shortAnswer();
        String answer = session.answer();
        assertThat(session.page(answer).select("[data-key=i]").attr("href")).isEqualTo("/cards/" + id);
        assertThat(session.page("/cards/" + id).select("main .back a").first().attr("href"))
                .isEqualTo(answer);
        session.grade(answer, "EASY");
        assertThat(session.page("/cards/" + id).select("main .back a").first().attr("href"))
                .isEqualTo("/cards");
    }

    @Test
    @DisplayName(
            "a session left open over night goes on: the answer counts on the day it is graded, and no night is worked")
    void overNight() {
        clock.setTo(Instant.parse("2031-03-10T22:00:00Z"));
        bank.shortAnswers(2);
        Document question = session.question();
        clock.advance(Duration.ofHours(9));
        String answer = session.answer(question, "Ada Berg");
        clock.advance(Duration.ofHours(26));
        assertThat(seeOther(session.person().get("/study/next"))).isEqualTo(answer);
        session.grade(answer, "EASY");
        long person = session.person().personId();
        assertThat(Rows.words("select study_day from review where person_id = ?", person))
                .containsExactly("2031-03-12");
        assertThat(Rows.count("select seconds from study_day where person_id = ?", person))
                .isEqualTo(600);
        assertThat(session.question().select("h1").text()).isNotEmpty();
    }
}
