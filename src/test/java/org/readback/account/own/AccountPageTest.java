package org.readback.account.own;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.readback.account.person.Person;
import org.readback.account.person.Role;
import org.readback.support.SignedIn;

@QuarkusTest
@Tag("database")
class AccountPageTest {
    private final Person.Repository people;

    AccountPageTest(Person.Repository people) {
        this.people = people;
    }

    @Test
    @DisplayName("the page shows a person's settings and the browsers they are signed in with")
    void shows() {
        SignedIn person = SignedIn.as(Role.STAFFER, Role.LEAD);
        Document page = Jsoup.parse(person.get("/account").asString());
        assertThat(page.select("#main").text()).contains(person.login()).contains("Staffer, Lead");
        assertThat(page.select("input[name=shortcuts]").hasAttr("checked")).isTrue();
        assertThat(page.select("#zone option[selected]").val()).isEqualTo("UTC");
        assertThat(page.select("tbody tr").text()).contains("this one");
    }

    @Test
    @DisplayName("name and time zone are saved")
    void profile() {
        SignedIn person = SignedIn.as(Role.STAFFER);
        Response response =
                person.post("/account/profile", Map.of("display-name", " Zoë <b> ", "zone", "Pacific/Auckland"));
        assertThat(response.header("Location")).isEqualTo("/account");

        Person saved = people.findById(person.personId());
        assertThat(saved.displayName()).isEqualTo("Zoë <b>");
        assertThat(saved.zone().getId()).isEqualTo("Pacific/Auckland");
        assertThat(person.get("/account").asString()).contains("Zoë &lt;b&gt;").doesNotContain("Zoë <b>");
    }

    @Test
    @DisplayName("single keys can be switched off")
    void shortcuts() {
        SignedIn person = SignedIn.as(Role.STAFFER);
        person.post("/account/study", Map.of());
        assertThat(shortcuts(person)).isFalse();
        person.post("/account/study", Map.of("shortcuts", "on"));
        assertThat(shortcuts(person)).isTrue();
    }

    private static boolean shortcuts(SignedIn person) {
        return Jsoup.parse(person.get("/account").asString())
                .select("input[name=shortcuts]")
                .hasAttr("checked");
    }

    @Test
    @DisplayName("a zone that does not exist is refused and an empty name, too")
    void wrongProfile() {
        SignedIn person = SignedIn.as(Role.STAFFER);
        Document page = Jsoup.parse(person.post("/account/profile", Map.of("display-name", " ", "zone", "Moon/Base"))
                .asString());
        assertThat(page.select("#display-name-error")).isNotEmpty();
        assertThat(page.select("#zone-error")).isNotEmpty();
    }

    @Test
    @DisplayName("a change of password needs the present one, a good new one, twice the same and not the same again")
    void password() {
        SignedIn person = SignedIn.as(Role.STAFFER);
        String good = "a password I chose myself";
        assertThat(change(person, "not my password at all", good, good)
                        .select("#current-error")
                        .text())
                .contains("not your current password");
        assertThat(change(person, SignedIn.PASSWORD, "short", "short")
                        .select("#password-error")
                        .text())
                .contains("at least 15");
        assertThat(change(person, SignedIn.PASSWORD, good, good + "!")
                        .select("#repeated-error")
                        .text())
                .contains("do not match");
        assertThat(change(person, SignedIn.PASSWORD, SignedIn.PASSWORD, SignedIn.PASSWORD)
                        .select("#password-error")
                        .text())
                .contains("your current password");
        assertThat(person.get("/account").statusCode()).isEqualTo(200);
    }

    private static Document change(SignedIn person, String current, String password, String repeated) {
        Response response = person.post(
                "/account/password", Map.of("current", current, "password", password, "repeated", repeated));
        assertThat(response.statusCode()).isEqualTo(400);
        return Jsoup.parse(response.asString());
    }
}
