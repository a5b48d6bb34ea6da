package org.readback.progress.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.readback.review.tally.TallyRebuild;
import org.readback.support.MutableClock;
import org.readback.support.Session;
import org.readback.support.StudyBank;

@QuarkusTest
@Tag("database")
class ProgressInGermanTest {
    @Inject
    MutableClock clock;

    @Inject
    TallyRebuild tallies;

    private StudyBank bank;
    private Session session;

    @BeforeEach
    void studyInGerman() throws SQLException {
        bank = new StudyBank();
        session = Session.ofStaffer();
        try (Connection connection =
                Arc.container().instance(DataSource.class).get().getConnection()) {
            SimulatedPerson.write(connection, session.person().personId(), bank.shortAnswers(40), 60, clock.instant());
        }
        tallies.fill(session.person().personId());
        session.person()
                .post("/account/profile", Map.of("display-name", "Kim", "zone", "Europe/Berlin", "language", "de"));
    }

    @AfterEach
    void tearDown() {
        bank.close();
    }

    @Test
    @DisplayName("the overview is in the reader's language, rows and columns too; topics are in their report's")
    void overview() {
        Document page = session.page("/progress?period=13w");
        assertThat(page.select("h1").text()).isEqualTo("Fortschritt");
        assertThat(page.select("dt").eachText())
                .anyMatch(figure -> figure.startsWith("Behaltensquote, 13 Wochen"))
                .anyMatch(figure -> figure.startsWith("Das wüssten Sie jetzt"));
        assertThat(page.select("table:has(caption:contains(junger und reifer)) th")
                        .eachText())
                .containsExactly(
                        "Karten",
                        "Wiederholungen",
                        "Gewusst",
                        "Behalten, %",
                        "Mindestens, %",
                        "Höchstens, %",
                        "Jung",
                        "Reif",
                        "Beide");
        assertThat(page.select("table:has(caption:contains(Fällige Karten)) th").eachText())
                .startsWith("Tag", "Im Lernen", "Jung", "Reif", "Alle", "Überfällig", "Heute");
        assertThat(page.select("tbody th[lang=en]").eachText()).anyMatch(topic -> topic.contains("Chairs"));
    }

    @Test
    @DisplayName("what is in memory is counted in the reader's words and numbers")
    void memory() {
        Document page = session.page("/progress/cards");
        assertThat(page.select("table:has(caption:contains(Karten nach Stand)) tbody th")
                        .eachText())
                .containsExactly(
                        "Neu", "Im Lernen", "Wieder im Lernen", "Jung", "Reif", "Ausgesetzt", "Zurückgestellt");
        assertThat(page.select("dd").last().text()).matches("\\d,\\d");
        assertThat(page.select("table:has(caption:contains(nach Stabilität)) tbody th")
                        .eachText())
                .anyMatch(length -> length.endsWith("Wochen"));
    }

    @Test
    @DisplayName("habits name days, months and grades in the reader's language; charts are drawn from plain numbers")
    void habits() {
        Document page = session.page("/progress/habits?period=13w");
        assertThat(page.select(".heat text").eachText()).contains("Mo", "Mi", "Fr");
        assertThat(page.select("rect title").last().text()).matches("\\p{L}+\\.? \\d+\\. .*: \\d+ Wiederholung(en)?");
        assertThat(page.select("table:has(caption:contains(Bewertungen)) thead").text())
                .isEqualTo("Karten Nochmal Schwer Gut Leicht Gewusst, %");
        assertThat(page.select("table:has(caption:contains(Minuten)) td[data-number]")
                        .first()
                        .attr("data-number")
                        .replace('.', ','))
                .isEqualTo(page.select("table:has(caption:contains(Minuten)) td[data-number]")
                        .first()
                        .text());
    }

    @Test
    @DisplayName("what is learnt of how one forgets is told in the reader's language, each parameter with its meaning")
    void forgetting() {
        Document page = session.page("/progress/memory");
        assertThat(page.select("h1").text()).isEqualTo("Ihr Gedächtnismodell");
        assertThat(page.select(".empty").text()).startsWith("Noch nicht an Sie angepasst; es gelten");
        assertThat(page.select("tr:contains(w20) td").eachText().subList(0, 2))
                .containsExactly("wie flach die Vergessenskurve ausläuft", "0,1542");
        assertThat(page.select("tbody td:nth-child(2)").eachText())
                .doesNotContain("")
                .hasSizeGreaterThan(20);
    }

    @Test
    @DisplayName("files of figures are the same for every reader; why there is none is said in the reader's language")
    void files() {
        assertThat(session.person().get("/progress/states.csv").asString()).contains("state,cards", "\nyoung,");
        assertThat(session.person().get("/progress/minutes.csv").asString()).containsPattern(",\\d+\\.\\d");
        Response none = session.person().get("/progress/luck.csv");
        assertThat(Jsoup.parse(none.asString()).select("h1").text()).isEqualTo("Diese Auswertung gibt es nicht");
    }
}
