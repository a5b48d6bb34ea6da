package org.readback.study.cards;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.readback.support.Session;
import org.readback.support.StudyBank;

@QuarkusTest
@Tag("database")
class CardsInGermanTest {
    private StudyBank bank;
    private Session session;
    private String id;

    @BeforeEach
    void chooseGerman() {
        bank = new StudyBank();
        session = Session.ofStaffer();
        id = bank.shortAnswer();
        session.review("EASY");
        session.person()
                .post("/account/profile", Map.of("display-name", "Kim", "zone", "Europe/Berlin", "language", "de"));
    }

    @AfterEach
    void tearDown() {
        bank.close();
    }

    @Test
    @DisplayName("the list is in the reader's language, with its numbers; questions and topics are in their report's")
    void list() {
        Document page = session.page("/cards");
        assertThat(page.select("h1").text()).isEqualTo("Meine Karten");
        assertThat(page.select("caption").text()).isEqualTo("1 Frage");
        assertThat(page.select("tbody td").eachText()).contains("Jung", "8,3", "1,0");
        assertThat(page.select("tbody a[lang=en]").text()).isEqualTo("Who was chosen as chair in May 1998?");
        assertThat(page.select("#kind option").eachText()).contains("Alle", "Kurze Antwort");
        assertThat(page.select("#state option").eachText()).contains("Neu, beiseitegelegt", "Reif");
        assertThat(page.select("#sort option").eachText()).startsWith("Fällige zuerst", "Schwierigste zuerst");
    }

    @Test
    @DisplayName("the file of cards is the same for every reader")
    void file() {
        assertThat(session.person().get("/cards.csv").asString())
                .contains("Short answer,Young,")
                .contains(",1.0,8.3,");
    }

    @Test
    @DisplayName(
            "a card's page is in the reader's language; the question, its answer and its source are in their report's")
    void card() {
        session.person().post("/cards/" + id + "/flag", Map.of("reason", "UNCLEAR", "remark", "<b>Why?</b>"));
        Document page = session.page("/cards/" + id);
        assertThat(page.select("h1[lang=en]").text()).isEqualTo("Who was chosen as chair in May 1998?");
        assertThat(page.select("section[aria-labelledby=answer] strong[lang=en]")
                        .text())
                .isEqualTo("Ada Berg");
        assertThat(page.select(".figures").text()).matches("Vorhergesagter Abruf jetzt \\d+,\\d % .*Vergessen 0");
        assertThat(page.select("#flag + p").text()).contains("Sie ist mehrdeutig. „<b>Why?</b>“ Noch nicht erledigt.");
        assertThat(page.select("figure td.num").first().attr("data-number"))
                .as("what the chart is drawn from")
                .contains(".");
        assertThat(page.select("table:contains(Bewertung) tbody td").eachText().getFirst())
                .isEqualTo("Leicht");
    }

    @Test
    @DisplayName("what is wrong, and what was done, is said in the reader's language")
    void said() {
        Document wrong = Jsoup.parse(
                post("flag", Map.of("reason", "", "remark", "x".repeat(1001))).asString());
        assertThat(wrong.select(".error").eachText())
                .isEqualTo(List.of(
                        "Fehler: Wählen Sie, was falsch ist.",
                        "Fehler: Eine Bemerkung fasst höchstens 1.000 Zeichen. Kürzen Sie sie."));
        Response done = session.person().post("/cards", Map.of("do", "suspend", "question", id));
        assertThat(done.cookie("readback-flash")).isNotNull();
        assertThat(session.page("/cards").select("tbody td").eachText()).contains("Jung, Ausgesetzt");
    }

    private Response post(String action, Map<String, String> form) {
        return session.person().post("/cards/" + id + "/" + action, form);
    }
}
