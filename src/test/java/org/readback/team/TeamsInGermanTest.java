package org.readback.team;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.readback.account.person.Role;
import org.readback.support.SignedIn;

@QuarkusTest
@Tag("database")
class TeamsInGermanTest {
    private final TeamService service;
    private final Studied studied;

    private SignedIn person;
    private long team;

    TeamsInGermanTest(TeamService service, Studied studied) {
        this.service = service;
        this.studied = studied;
    }

    @BeforeEach
    void chooseGerman() {
        person = SignedIn.as(Role.STAFFER, Role.LEAD, Role.ADMINISTRATOR);
        person.post("/account/profile", Map.of("display-name", "Kim", "zone", "Europe/Berlin", "language", "de"));
        team = service.make("Team of " + person.login()).orElseThrow();
        service.add(team, person.personId());
        service.lead(team, person.personId(), true);
        studied.report("german-" + person.login(), 1);
    }

    @AfterEach
    void clear() {
        studied.clear();
    }

    @Test
    @DisplayName("the list, the dashboard and the members are in the lead's language, topics in their report's")
    void pages() {
        assertThat(page("/teams").select("main li").eachText()).contains("Team of " + person.login() + " 1 Mitglied");
        Document board = page("/teams/" + team);
        assertThat(String.join(" ", board.select("thead th:not(.topic)").eachText()))
                .isEqualTo("Name Fällig Wiederholungen, 7 Tage Behaltensquote Gesehene Fragen");
        assertThat(board.select("thead .topic").eachText())
                .contains("german-" + person.login() + ": Topic german-" + person.login() + " 1 Frage");
        assertThat(board.select("thead [lang=en]").eachText())
                .contains("german-" + person.login() + ": Topic german-" + person.login());
        assertThat(page("/teams/" + team + "/members").select("tbody tr").text())
                .startsWith("Kim Leitung " + person.login() + " Leitung entziehen: Kim Aus dem Team nehmen: Kim");
    }

    @Test
    @DisplayName("what was not done is said in the administrator's language")
    void refused() {
        Response same = person.post("/teams", Map.of("name", "Team of " + person.login()));
        assertThat(Jsoup.parse(same.asString()).select("#name-error").text())
                .isEqualTo("Fehler: Ein anderes Team heißt schon so. Wählen Sie einen anderen Namen.");
    }

    private Document page(String path) {
        return Jsoup.parse(person.get(path).then().statusCode(200).extract().asString());
    }
}
