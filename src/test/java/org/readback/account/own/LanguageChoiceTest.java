package org.readback.account.own;

import static io.restassured.RestAssured.given;
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
import org.readback.web.Language;

@QuarkusTest
@Tag("database")
class LanguageChoiceTest {
    private final Person.Repository people;

    LanguageChoiceTest(Person.Repository people) {
        this.people = people;
    }

    @Test
    @DisplayName("who chooses a language reads pages in it at once, whatever the browser asks for")
    void chosen() {
        SignedIn person = SignedIn.as(Role.STAFFER);
        choose(person, "de");

        assertThat(people.findById(person.personId()).language()).contains(Language.GERMAN);
        Document page = Jsoup.parse(person.get("/account").asString());
        assertThat(page.select("html").attr("lang")).isEqualTo("de");
        assertThat(page.select("h1").text()).isEqualTo("Ihr Konto");
        assertThat(page.select("#language option[selected]").text()).isEqualTo("Deutsch");
        assertThat(page.select("nav a").eachText()).contains("Heute");
    }

    @Test
    @DisplayName("a message after the choice is in the language that was chosen")
    void saidInIt() {
        SignedIn person = SignedIn.as(Role.STAFFER);
        Response saved = choose(person, "de");
        Document page = Jsoup.parse(given().redirects()
                .follow(false)
                .cookie(SignedIn.COOKIE, person.token())
                .cookies(saved.cookies())
                .get("/account")
                .asString());
        assertThat(page.select("[role=status]").text())
                .isEqualTo("Erledigt: Ihr Name, Ihre Zeitzone und Ihre Sprache sind gespeichert.");
    }

    @Test
    @DisplayName("what is wrong with a form is said in the language of its page")
    void wrong() {
        SignedIn person = SignedIn.as(Role.STAFFER);
        choose(person, "de");
        Response refused = person.post("/study/settings", Map.of("new-per-day", "many", "desired-retention", "90"));
        assertThat(Jsoup.parse(refused.asString()).select("#new-per-day-error").text())
                .isEqualTo("Fehler: Geben Sie eine ganze Zahl von 0 bis 1000 an.");
    }

    @Test
    @DisplayName("who chooses none, or one that there is not, follows their browser")
    void followed() {
        SignedIn person = SignedIn.as(Role.STAFFER);
        choose(person, "de");
        choose(person, "xx");
        assertThat(people.findById(person.personId()).language()).isEmpty();
        assertThat(lang(person, "de-CH,de;q=0.9")).isEqualTo("de");
        assertThat(lang(person, "fr")).isEqualTo("en");
    }

    @Test
    @DisplayName("a page that cannot be shown says so in the browser's language, signed in or not")
    void refusals() {
        assertThat(given().header("Accept-Language", "de").get("/no-such-page").asString())
                .contains("lang=\"de\"");
        assertThat(given().header("Accept-Language", "de").get("/sign-in").asString())
                .contains("Anmeldename");
    }

    private static String lang(SignedIn person, String header) {
        return Jsoup.parse(given().header("Accept-Language", header)
                        .cookie(SignedIn.COOKIE, person.token())
                        .get("/account")
                        .asString())
                .select("html")
                .attr("lang");
    }

    private static Response choose(SignedIn person, String tag) {
        return person.post("/account/profile", Map.of("display-name", "Kim", "zone", "Europe/Berlin", "language", tag));
    }
}
