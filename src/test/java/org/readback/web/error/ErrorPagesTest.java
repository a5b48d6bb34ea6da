package org.readback.web.error;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readback.account.person.Role;
import org.readback.support.SignedIn;
import org.readback.web.Assets;

@QuarkusTest
class ErrorPagesTest {
    @Inject
    Assets assets;

    @Inject
    DataSource dataSource;

    @Test
    void GET_of_an_unknown_path_returns_a_404_page_with_a_way_on() {
        given().get("/no-such-page")
                .then()
                .statusCode(404)
                .contentType(startsWith("text/html"))
                .body(containsString("Not found"), containsString("href=\"/\""));
    }

    @Test
    void PUT_of_a_page_returns_a_405_page() {
        given().put("/sign-in").then().statusCode(405).body(containsString("Not available this way"));
    }

    @Test
    void markupInAnAddressIsNotEchoed() {
        given().urlEncodingEnabled(false)
                .get("/%3Cscript%3Ealert(1)%3C/script%3E")
                .then()
                .statusCode(404)
                .body(not(containsString("alert(1)")));
    }

    @Test
    void aBodyOfThreeMegabytesReturnsA413Page() {
        given().contentType("application/x-www-form-urlencoded")
                .body("login=" + "x".repeat(3_000_000))
                .post("/sign-in")
                .then()
                .statusCode(413)
                .body(containsString("Too long"));
    }

    @Test
    void aFormWithoutItsTokenReturnsA400Page() {
        given().formParam("login", "someone")
                .post("/sign-in")
                .then()
                .statusCode(400)
                .body(containsString("Invalid request"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/reports/a%00b", "/people?q=a%00b", "/study/next?again=%00"})
    void the_character_NUL_in_an_address_returns_a_400_page(String address) {
        SignedIn.as(Role.ADMINISTRATOR, Role.STAFFER)
                .given()
                .urlEncodingEnabled(false)
                .get(address)
                .then()
                .statusCode(400)
                .body(containsString("Invalid request"));
    }

    @Test
    void the_character_NUL_in_a_form_returns_a_400_page_and_nothing_is_kept() {
        SignedIn person = SignedIn.as(Role.STAFFER);
        person.post("/account/profile", Map.of("display-name", "An\0na", "zone", "UTC"))
                .then()
                .statusCode(400)
                .body(containsString("Invalid request"));
        person.get("/account").then().statusCode(200).body(not(containsString("Anna")), not(containsString("An na")));
    }

    @Test
    void aFailureToFindOutWhoAsksIsAPageOfOursWithItsNumber() throws SQLException {
        SignedIn person = SignedIn.as(Role.STAFFER);
        try (var connection = dataSource.getConnection();
                var update = connection.prepareStatement("update person set zone = 'No/Where' where id = ?")) {
            update.setLong(1, person.personId());
            update.executeUpdate();
        }
        for (String page : List.of("/study", "/sign-in", "/no-such-page")) {
            person.get(page)
                    .then()
                    .statusCode(500)
                    .contentType(startsWith("text/html"))
                    .body(containsString("<code>"), containsString("readback.css"));
        }
        person.get(assets.url("readback.css")).then().statusCode(200);
    }

    @Test
    void everyResponseSaysWhatABrowserMayDoWithIt() {
        given().get("/sign-in")
                .then()
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Referrer-Policy", equalTo("same-origin"))
                .header("Permissions-Policy", notNullValue())
                .header("Cross-Origin-Opener-Policy", equalTo("same-origin"))
                .header("Cross-Origin-Resource-Policy", equalTo("same-origin"))
                .header("Cache-Control", containsString("no-store"));
    }

    @Test
    void assetsAreKeptForEverUnderTheHashOfTheirContent() {
        given().get(assets.url("readback.css"))
                .then()
                .statusCode(200)
                .contentType(startsWith("text/css"))
                .header("Cache-Control", containsString("immutable"));
        given().get("/assets/0000000000000000/readback.css").then().statusCode(404);
        given().get(assets.url("readback.css") + "/../../application.properties")
                .then()
                .statusCode(404);
    }
}
