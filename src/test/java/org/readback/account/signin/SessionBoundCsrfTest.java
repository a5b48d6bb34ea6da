package org.readback.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.readback.account.person.Role;
import org.readback.support.SignedIn;

@QuarkusTest
class SessionBoundCsrfTest {
    private static final String OTHER = "YW5vdGhlciB0b2tlbi4uLg";

    @Test
    @DisplayName("forms of a page carry the token of the sign-in, and its cookie the same")
    void pages() {
        SignedIn person = SignedIn.as(Role.STAFFER);
        Response page = person.get("/account");
        String token =
                Jsoup.parse(page.asString()).select("input[name=csrf-token]").val();
        assertThat(page.cookie("csrf-token")).isEqualTo(token);
        assertThat(page.detailedCookie("csrf-token").isHttpOnly()).isTrue();
        assertThat(page.detailedCookie("csrf-token").getSameSite()).isEqualToIgnoringCase("Lax");
        assertThat(Jsoup.parse(person.get("/no-such-page").asString())
                        .select("input[name=csrf-token]")
                        .val())
                .isEqualTo(token);

        Response saved = person.given()
                .cookie("csrf-token", token)
                .formParams(profile("csrf-token", token))
                .post("/account/profile");
        assertThat(saved.header("Location")).isEqualTo("/account");
    }

    @Test
    @DisplayName(
            "so does a page that is rendered early, and one that shows a refused form again, with a cookie of before or none")
    void pagesRenderedEarly() {
        SignedIn person = SignedIn.as(Role.STAFFER, Role.INSTRUCTOR);
        String token = person.get("/account").cookie("csrf-token");
        Response refused = person.given()
                .cookie("csrf-token", token)
                .formParams("csrf-token", token)
                .post("/questions/new/cloze");
        assertThat(tokenOf(person.get("/questions/new/cloze"))).isEqualTo(token);
        assertThat(tokenOf(person.given().cookie("csrf-token", OTHER).get("/questions/new/cloze")))
                .isEqualTo(token);
        assertThat(tokenOf(refused)).isEqualTo(token);
    }

    private static String tokenOf(Response page) {
        return Jsoup.parse(page.asString())
                .select("main input[name=csrf-token]")
                .val();
    }

    @Test
    @DisplayName("a planted cookie changes nothing: forms still carry the token of the sign-in")
    void plantedCookie() {
        SignedIn person = SignedIn.as(Role.STAFFER);
        Response page = person.given().cookie("csrf-token", OTHER).get("/account");
        assertThat(Jsoup.parse(page.asString()).select("input[name=csrf-token]").val())
                .isNotEmpty()
                .isNotEqualTo(OTHER);
    }

    @Test
    @DisplayName("a form with a token that only agrees with a planted cookie is refused")
    void plantedPair() {
        SignedIn person = SignedIn.as(Role.STAFFER);
        Response response = person.given()
                .cookie("csrf-token", OTHER)
                .formParams(profile("csrf-token", OTHER))
                .post("/account/profile");
        assertThat(response.statusCode()).isEqualTo(400);
    }

    @Test
    @DisplayName("a form without a token, or with another than its cookie, is refused")
    void missing() {
        SignedIn person = SignedIn.as(Role.STAFFER);
        assertThat(person.given()
                        .formParams(profile("x", "y"))
                        .post("/account/profile")
                        .statusCode())
                .isEqualTo(400);
        assertThat(person.given()
                        .cookie("csrf-token", OTHER)
                        .formParams(profile("x", "y"))
                        .post("/account/profile")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    @DisplayName("a form that another site sent is refused, whatever it carries")
    void anotherSite() {
        SignedIn person = SignedIn.as(Role.STAFFER);
        for (String site : new String[] {"cross-site", "same-site"}) {
            assertThat(person.form(profile("x", "y"))
                            .header("Sec-Fetch-Site", site)
                            .post("/account/profile")
                            .statusCode())
                    .isEqualTo(403);
        }
        assertThat(person.form(profile("x", "y"))
                        .header("Sec-Fetch-Site", "same-origin")
                        .post("/account/profile")
                        .statusCode())
                .isEqualTo(303);
    }

    private static Map<String, String> profile(String name, String content) {
        return Map.of("display-name", "Somebody Else", "zone", "UTC", name, content);
    }
}
