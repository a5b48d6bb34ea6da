package org.readback.account.admin;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.readback.account.person.Role;
import org.readback.support.SignedIn;

@QuarkusTest
@Tag("database")
class PeopleInGermanTest {
    private SignedIn administrator;
    private SignedIn other;

    @BeforeEach
    void chooseGerman() {
        administrator = SignedIn.as(Role.ADMINISTRATOR);
        other = SignedIn.as(Role.STAFFER);
        administrator.post(
                "/account/profile", Map.of("display-name", "Kim", "zone", "Europe/Berlin", "language", "de"));
    }

    @Test
    @DisplayName("the list, a person and their roles are in the administrator's language")
    void people() {
        Document list = page("/people?q=" + other.login());
        assertThat(list.select("h1").text()).isEqualTo("Personen");
        assertThat(list.select("caption").text())
                .isEqualTo("1 Person mit „" + other.login() + "“ im Namen, nach Namen");
        assertThat(list.select("tbody td").eachText()).contains("Mitarbeit");
        Document person = page("/people/" + other.personId());
        assertThat(person.select("fieldset label").eachText()).contains("Leitung sieht, wie es um ein Team steht");
        assertThat(person.select("h1 + p").text()).startsWith("Meldet sich an als " + other.login() + "; hier seit ");
    }

    @Test
    @DisplayName("a sign-in name that is taken is refused in the administrator's language")
    void refused() {
        Response response = administrator.post("/people/new", Map.of("login", other.login(), "display-name", "Double"));
        assertThat(Jsoup.parse(response.asString()).select("#login-error").text())
                .isEqualTo("Fehler: Dieser Anmeldename ist vergeben. Wählen Sie einen anderen.");
    }

    @Test
    @DisplayName("what was done stands in words, and a person's roles too")
    void audit() {
        administrator.post("/people/" + other.personId() + "/roles", Map.of("role", List.of("INSTRUCTOR", "LEAD")));
        Document entries = page("/people/audit");
        assertThat(entries.select("tbody tr:contains(" + other.login() + ")").text())
                .endsWith("Kim Rollen geändert " + other.login() + " Mitarbeit -> Lehre, Leitung");
    }

    private Document page(String path) {
        return Jsoup.parse(
                administrator.get(path).then().statusCode(200).extract().asString());
    }
}
