package org.readback.account.admin;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.readback.account.audit.AuditEntry;
import org.readback.account.person.Person;
import org.readback.account.person.Role;
import org.readback.support.SignedIn;

@QuarkusTest
@Tag("database")
class PeoplePageTest {
    private final Person.Repository people;
    private final AuditEntry.Repository entries;

    PeoplePageTest(Person.Repository people, AuditEntry.Repository entries) {
        this.people = people;
        this.entries = entries;
    }

    @Test
    @DisplayName(
            "an added person signs in with the passphrase shown once and must choose a password before anything else")
    void add() {
        SignedIn administrator = SignedIn.as(Role.ADMINISTRATOR);
        String login = administrator.login() + ".new";
        Document page = Jsoup.parse(administrator
                .post(
                        "/people/new",
                        Map.of("login", login, "display-name", "New One", "role", List.of("STAFFER", "LEAD")))
                .asString());
        String passphrase = page.select("code").text();
        assertThat(people.findByLogin(login).orElseThrow().roles()).containsExactlyInAnyOrder(Role.STAFFER, Role.LEAD);

        String token = SignedIn.withoutSignIn()
                .formParams(Map.of("login", login, "password", passphrase, "next", "/account"))
                .post("/sign-in")
                .cookie("readback");
        SignedIn fresh = new SignedIn(people.findByLogin(login).orElseThrow().id(), login, token);
        assertThat(fresh.get("/account").header("Location")).isEqualTo("/account/password");
        assertThat(fresh.get("/account/password").asString()).contains("Choose your own password");
        assertThat(fresh.post("/account/profile", Map.of("display-name", "X", "zone", "UTC"))
                        .header("Location"))
                .isEqualTo("/account/password");

        String own = "a password I chose myself";
        Response changed = fresh.post(
                "/account/password",
                Map.of("current", passphrase, "password", own, "repeated", own, "zone", "Asia/Tokyo"));
        SignedIn settled = new SignedIn(fresh.personId(), login, changed.cookie("readback"));
        assertThat(Jsoup.parse(settled.get("/account").asString())
                        .select("#zone option[selected]")
                        .val())
                .isEqualTo("Asia/Tokyo");
    }

    @Test
    @DisplayName("a sign-in name that is taken is refused at its field, with what was typed")
    void taken() {
        SignedIn administrator = SignedIn.as(Role.ADMINISTRATOR);
        Response response = administrator.post(
                "/people/new", Map.of("login", administrator.login(), "display-name", "Double", "role", "INSTRUCTOR"));
        assertThat(response.statusCode()).isEqualTo(400);
        Document page = Jsoup.parse(response.asString());
        assertThat(page.select("#login-error").text()).contains("taken");
        assertThat(page.select("#display-name").val()).isEqualTo("Double");
        assertThat(page.select("input[name=role][checked]").eachAttr("value")).containsExactly("INSTRUCTOR");
    }

    @Test
    @DisplayName(
            "people are found by a part of their name or sign-in name, and signs that mean something in SQL do not")
    void search() {
        SignedIn administrator = SignedIn.as(Role.ADMINISTRATOR);
        assertThat(Jsoup.parse(administrator
                                .get("/people?q=" + administrator.login().toUpperCase())
                                .asString())
                        .select("tbody tr"))
                .hasSize(1);
        for (String sign : List.of("%25", "_")) {
            Document none = Jsoup.parse(administrator.get("/people?q=" + sign).asString());
            assertThat(none.select(".empty").text()).contains("No names match");
        }
    }

    @Test
    @DisplayName("roles that are set hold from the next request on and are on record")
    void roles() {
        SignedIn administrator = SignedIn.as(Role.ADMINISTRATOR);
        SignedIn person = SignedIn.as(Role.STAFFER);
        assertThat(person.get("/people").statusCode()).isEqualTo(403);

        administrator.post("/people/" + person.personId() + "/roles", Map.of("role", List.of("ADMINISTRATOR", "LEAD")));
        assertThat(person.get("/people").statusCode()).isEqualTo(200);

        assertThat(entries.list("subject", person.login())).singleElement().satisfies(entry -> {
            assertThat(entry.action).isEqualTo("person.roles");
            assertThat(entry.detail).isEqualTo("staffer -> lead, administrator");
            assertThat(entry.actorId).isEqualTo(administrator.personId());
        });
        assertThat(administrator.get("/people/audit").asString()).contains("Roles changed", person.login());
    }

    @Test
    @DisplayName("a disabled person can be let in again")
    void enable() {
        SignedIn administrator = SignedIn.as(Role.ADMINISTRATOR);
        SignedIn person = SignedIn.as(Role.STAFFER);
        administrator.post("/people/" + person.personId() + "/disable", Map.of());
        assertThat(people.count("id = ?1 and disabledAt is not null", person.personId()))
                .isEqualTo(1);
        assertThat(administrator.get("/people/" + person.personId()).asString()).contains("This account is disabled");

        administrator.post("/people/" + person.personId() + "/enable", Map.of());
        assertThat(people.count("id = ?1 and disabledAt is null", person.personId()))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("a reset password is shown once, signs the person out and must be replaced")
    void reset() {
        SignedIn administrator = SignedIn.as(Role.ADMINISTRATOR);
        SignedIn person = SignedIn.as(Role.STAFFER);
        Response response = administrator.post("/people/" + person.personId() + "/password", Map.of());
        assertThat(response.header("Cache-Control")).contains("no-store");
        String passphrase = Jsoup.parse(response.asString()).select("code").text();
        assertThat(passphrase).matches("([a-z0-9]{4}-){4}[a-z0-9]{4}");

        assertThat(person.get("/account").header("Location")).startsWith("/sign-in");
        assertThat(SignedIn.withoutSignIn()
                        .formParams(Map.of("login", person.login(), "password", passphrase, "next", "/"))
                        .post("/sign-in")
                        .statusCode())
                .isEqualTo(303);
        assertThat(people.findById(person.personId()).password().temporary()).isTrue();
    }

    @Test
    @DisplayName("nobody has an id like that: not found")
    void unknown() {
        SignedIn administrator = SignedIn.as(Role.ADMINISTRATOR);
        assertThat(administrator.get("/people/999999999").statusCode()).isEqualTo(404);
        assertThat(administrator.get("/people/99999999999999999999").statusCode())
                .isEqualTo(404);
        assertThat(administrator.get("/people/abc").statusCode()).isEqualTo(404);
        assertThat(administrator.post("/people/999999999/disable", Map.of()).statusCode())
                .isEqualTo(404);
    }
}
