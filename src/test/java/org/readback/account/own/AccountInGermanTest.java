package org.readback.account.own;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.readback.account.person.KeyAction;
import org.readback.account.person.Role;
import org.readback.support.SignedIn;

@QuarkusTest
@Tag("database")
class AccountInGermanTest {
    private SignedIn person;

    @BeforeEach
    void chooseGerman() {
        person = SignedIn.as(Role.ADMINISTRATOR);
        person.post("/account/profile", Map.of("display-name", "Kim", "zone", "Europe/Berlin", "language", "de"));
    }

    @Test
    @DisplayName("the account, its keys and its deletion are in the person's language")
    void pages() {
        Document account = page("/account");
        assertThat(account.select("#look").text()).isEqualTo("Darstellung und Ton");
        assertThat(account.select("#theme option").eachText()).containsExactly("Wie das System", "Hell", "Dunkel");
        assertThat(account.select("label[for=mail-address]").text()).isEqualTo("E-Mail-Adresse");
        Document keys = page("/account/keys");
        assertThat(keys.select("label[for=BURY]").text()).isEqualTo("Die Frage bis morgen zurückstellen");
        assertThat(keys.select("kbd").eachText()).containsExactly("Enter", "Leertaste", "-", ";");
        assertThat(page("/account/delete").select("main h2").eachText()).contains("Was gelöscht wird", "Was bleibt");
        assertThat(page("/account/delete").select("main li").eachText())
                .contains("was darüber gelernt wurde, wie Sie vergessen");
        assertThat(page("/goodbye").select("h1").text()).isEqualTo("Ihr Konto ist gelöscht");
    }

    @Test
    @DisplayName("what goes with somebody else is said of them")
    void somebodyElse() {
        SignedIn other = SignedIn.as(Role.STAFFER);
        Document page = page("/people/" + other.personId() + "/delete");
        assertThat(page.select("main li").eachText()).contains("was darüber gelernt wurde, wie die Person vergisst");
        Response wrong = person.post("/people/" + other.personId() + "/delete", Map.of("login", "nobody"));
        assertThat(Jsoup.parse(wrong.asString()).select("#login-error").text())
                .isEqualTo("Fehler: Das ist nicht der Anmeldename des Kontos.");
    }

    @Test
    @DisplayName("what is wrong with an address and with keys is said in the person's language")
    void wrong() {
        Response address = person.post("/account/mail-address", Map.of("mail-address", "nowhere"));
        assertThat(Jsoup.parse(address.asString()).select("#mail-address-error").text())
                .isEqualTo("Fehler: Geben Sie eine einzelne Adresse wie name@example.org an, oder nichts.");
        List<String> typed = new ArrayList<>(
                Stream.of(KeyAction.values()).map(KeyAction::usual).toList());
        typed.set(KeyAction.UNDO.ordinal(), "i");
        Document keys =
                Jsoup.parse(person.post("/account/keys", Map.of("key", typed)).asString());
        assertThat(keys.select("#UNDO-error").text())
                .isEqualTo("Fehler: „Die Seite der Karte“ hat diese Taste auch. Jedes braucht eine eigene.");
    }

    private Document page(String path) {
        return Jsoup.parse(person.get(path).then().statusCode(200).extract().asString());
    }
}
