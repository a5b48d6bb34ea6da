package org.readback.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.readback.account.person.Role;
import org.readback.support.SignedIn;

@QuarkusTest
class StartPageTest {
    @ParameterizedTest
    @DisplayName("signing in leads to the person's own work")
    @CsvSource(
            delimiter = '|',
            value = {
                "STAFFER|/study",
                "INSTRUCTOR|/questions",
                "LEAD|/teams",
                "ADMINISTRATOR|/people",
                "LEAD,STAFFER|/teams",
                "INSTRUCTOR,STAFFER|/questions",
                "STAFFER,ADMINISTRATOR|/study",
                "ADMINISTRATOR,INSTRUCTOR|/questions",
                "|/account"
            })
    void ownWork(String roles, String page) {
        SignedIn person = SignedIn.as(
                roles == null
                        ? new Role[0]
                        : List.of(roles.split(",")).stream().map(Role::valueOf).toArray(Role[]::new));
        Response signedIn = SignedIn.withoutSignIn()
                .formParams(Map.of("login", person.login(), "password", SignedIn.PASSWORD, "next", ""))
                .post("/sign-in");
        assertThat(signedIn.header("Location")).isEqualTo("/");
        assertThat(person.get("/").header("Location")).isEqualTo(page);
        assertThat(person.get(page).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @DisplayName("every link of the navigation, and of the account's page, opens")
    @EnumSource(Role.class)
    void navigation(Role role) {
        opens(SignedIn.as(role));
    }

    @Test
    @DisplayName("who has no role is told whom to ask, and every link there opens")
    void noRole() {
        SignedIn administrator = SignedIn.as(Role.ADMINISTRATOR);
        String name = Jsoup.parse(administrator.get("/account").asString())
                .select("input[name=display-name]")
                .val();
        SignedIn person = SignedIn.as();
        assertThat(Jsoup.parse(person.get("/account").asString())
                        .select(".empty")
                        .text())
                .contains("no role yet", "Ask an administrator", name);
        opens(person);
    }

    @Test
    @DisplayName("who has other roles than Staffer is told what studying needs; a staffer is not")
    void otherRoles() {
        assertThat(SignedIn.as(Role.LEAD).get("/account").asString()).contains("need the role Staffer");
        assertThat(SignedIn.as(Role.LEAD, Role.STAFFER).get("/account").asString())
                .doesNotContain("need the role Staffer");
    }

    private static void opens(SignedIn person) {
        for (String page : List.of("/account", "/account/delete")) {
            Document shown = Jsoup.parse(person.get(page).asString());
            assertThat(shown.select("a[href^=/]").eachAttr("href")).isNotEmpty().allSatisfy(link -> {
                Response response = person.get(link);
                assertThat(response.statusCode()).as(link).isIn(200, 303);
                assertThat(response.header("Location")).as(link).isNotEqualTo("/sign-in");
            });
        }
    }
}
