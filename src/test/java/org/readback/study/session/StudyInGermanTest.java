package org.readback.study.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readback.support.Session.seeOther;
import static org.readback.support.Session.token;
import static org.readback.support.Session.typed;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.readback.support.Session;
import org.readback.support.SignedIn;
import org.readback.support.StudyBank;

/** Somebody who chose German studies a report in English. */
@QuarkusTest
@Tag("database")
class StudyInGermanTest {
    private StudyBank bank;
    private Session session;

    @BeforeEach
    void chooseGerman() {
        bank = new StudyBank();
        session = Session.ofStaffer();
        session.person()
                .post("/account/profile", Map.of("display-name", "Kim", "zone", "Europe/Berlin", "language", "de"));
    }

    @AfterEach
    void tearDown() {
        bank.close();
    }

    @Test
    @DisplayName(
            "the day, its session, its summary and a pause are in German, questions and answers in their own language")
    void session() {
        bank.shortAnswers(3);
        Document day = session.page("/study");
        assertThat(day.title()).isEqualTo("Heute · Readback");
        assertThat(day.select(".figures dt").eachText()).anyMatch(words -> words.matches("\\d+ neu"));
        assertThat(day.select("#topic option").eachText()).contains("Alle Themen", "Nur Problemkarten");

        Document question = session.question();
        assertThat(question.select("h1").attr("lang")).isEqualTo("en");
        assertThat(question.select("label[for=answer]").text()).isEqualTo("Ihre Antwort");
        assertThat(question.select("header .about span[lang=en]").text()).isEqualTo("Chairs");
        assertThat(question.select("#keys dd").eachText()).contains("aussetzen");

        String answer = session.answer(question, "Adelaide Mountain");
        Document verdict = session.page(answer);
        assertThat(verdict.select("#verdict").text()).isEqualTo("Nicht richtig");
        assertThat(verdict.select(".verdict [lang=en]").eachText()).containsExactly("Ada Berg", "Adelaide Mountain");
        assertThat(verdict.select(".verdict p").eachText()).contains("Ihre Antwort: Adelaide Mountain");
        assertThat(verdict.select(".grade").first().text()).isEqualTo("Nochmal (vorgeschlagen) in 1 Minute");
        assertThat(verdict.select("#reason option").eachText()).contains("Die Antwort ist falsch");
        assertThat(verdict.select("blockquote[lang=en] mark").text()).isEqualTo(StudyBank.QUOTE);
        session.grade(answer, "GOOD");
        assertThat(session.page(answer).select("main").text()).contains("Sie haben diese Antwort mit „Gut“ bewertet.");

        session.review("AGAIN");
        Document summary = session.page("/study/summary");
        assertThat(summary.select("h1").text()).isEqualTo("Heute bisher");
        assertThat(summary.select("li a[lang=en]").text()).isEqualTo("Who was chosen as chair in May 1998?");
        assertThat(session.page("/study/pause").select("main").text()).contains("2 Wiederholungen heute erledigt");
    }

    @Test
    @DisplayName("true and false are words of the page, not of the report")
    void judged() {
        bank.add(StudyBank.ofEveryKind().get(3));
        Document question = session.question();
        assertThat(question.select("legend").text()).isEqualTo("Wahr oder falsch?");
        assertThat(question.select(".options li").eachText()).containsExactly("Wahr", "Falsch");
        Map<String, Object> fields = token(question);
        fields.put("truth", "true");
        Document verdict = session.page(seeOther(session.person().post("/study/answers", fields)));
        assertThat(verdict.select(".verdict p").eachText())
                .containsExactly(
                        "Die Antwort: Falsch", "Richtig ist: Ada Berg was chosen in 1998.", "Ihre Antwort: Wahr");
        assertThat(verdict.select(".verdict [lang=en]").eachText()).containsExactly("Ada Berg was chosen in 1998.");
    }

    @Test
    @DisplayName("what is wrong with a form, and what was done, is said in German")
    void said() {
        String id = bank.add(StudyBank.ofEveryKind().get(2));
        Document question = session.question();
        Document again = Jsoup.parse(
                session.person().post("/study/answers", token(question)).asString());
        assertThat(again.select("#answer-error").text()).isEqualTo("Fehler: Wählen Sie eine Antwort.");

        String answer = session.reveal();
        String number = answer.substring(answer.lastIndexOf('/') + 1);
        Response refused = session.person()
                .post("/study/questions/" + id + "/note", Map.of("answer", number, "note", "x".repeat(5001)));
        assertThat(Jsoup.parse(refused.asString()).select("#note-error").text())
                .isEqualTo("Fehler: Eine Notiz fasst höchstens 5.000 Zeichen. Kürzen Sie sie.");
        assertThat(after(session.person().post("/study/questions/" + id + "/bury", Map.of())))
                .isEqualTo("Erledigt: Die Frage ist bis morgen zurückgestellt.");
    }

    @Test
    @DisplayName("a quiz and its mark are in German")
    void quiz() {
        bank.shortAnswer();
        Document form = session.page("/study/quizzes");
        assertThat(form.select("label[for=topic]").text()).isEqualTo("Thema");
        String quiz = seeOther(session.person()
                .post(
                        "/study/quizzes",
                        Map.of("quiz", "1", "topic", bank.topic(), "size", "5", "from", "all", "counts", "no")));
        Document question = session.page(quiz);
        assertThat(question.select("main p.quiet").text()).contains("Quiz 1: Frage 1 von 1");
        session.person().post(quiz + "/answers", typed(question, "Ada Berg"));
        Document mark = session.page(quiz);
        assertThat(mark.select("h1").text()).isEqualTo("1 von 1 richtig");
        assertThat(mark.select(".verdict h3").text()).isEqualTo("Richtig");
        assertThat(mark.select("h2 [lang=en]").text()).isEqualTo("Who was chosen as chair in May 1998?");
        assertThat(session.page("/study/quizzes").select("tbody td[lang=en]").text())
                .endsWith("Chairs");
    }

    @Test
    @DisplayName("a preview is in German, hints and what is to be done included")
    void preview() {
        StudyBank.ofEveryKind().forEach(bank::add);
        Document look = session.page("/study/preview?what=new&topic=" + bank.topic() + "&n=4&answer=yes");
        assertThat(look.select("main p.quiet").text()).contains("Neue Fragen: 4 von 9");
        assertThat(look.select("main li").eachText()).containsExactly("Wahr", "Falsch");
        assertThat(session.page("/study/preview").select("#what option").eachText())
                .contains("Morgen fällig");
    }

    /** What the page that a form leads to says of it. */
    private String after(Response done) {
        return Jsoup.parse(RestAssured.given()
                        .redirects()
                        .follow(false)
                        .cookie(SignedIn.COOKIE, session.person().token())
                        .cookies(done.cookies())
                        .get("/study")
                        .asString())
                .select("[role=status]")
                .text();
    }
}
