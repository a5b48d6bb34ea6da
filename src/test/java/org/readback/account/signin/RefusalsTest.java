package org.readback.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.readback.account.person.Role;
import org.readback.support.LogWatch;
import org.readback.support.SignedIn;

/** What the log and the audit say of refusals, of coming and going, and of accounts. */
@QuarkusTest
class RefusalsTest {
    private static final String OTHER_TOKEN = "YW5vdGhlciB0b2tlbi4uLg";

    private final SignedIn person = SignedIn.as(Role.STAFFER);
    private final String name = person.login() + " (" + person.personId() + ")";

    @Test
    @DisplayName("what somebody's roles do not open is in the log with who asked, and nothing typed is")
    void role() {
        try (LogWatch log = LogWatch.start()) {
            assertThat(person.get("/people").statusCode()).isEqualTo(403);
            assertThat(person.post("/people/7/roles", Map.of("role", "ADMINISTRATOR"))
                            .statusCode())
                    .isEqualTo(403);
            assertThat(person.given()
                            .urlEncodingEnabled(false)
                            .get("/questions/x%0a2026-11-28%20INFO%20forged")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(lines(log, "request.refused"))
                    .containsExactly(
                            "INFO request.refused GET /people by " + name + " from 127.0.0.1: no role for it",
                            "INFO request.refused POST /people/7/roles by " + name + " from 127.0.0.1: no role for it",
                            "INFO request.refused GET /questions/{id} by " + name + " from 127.0.0.1: no role for it");
        }
    }

    @Test
    @DisplayName("a form of another site, or of another sign-in, is in the log, signed in or not")
    void forms() {
        try (LogWatch log = LogWatch.start()) {
            assertThat(person.form(Map.of())
                            .header("Sec-Fetch-Site", "cross-site")
                            .post("/account/sign-out-everywhere")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(person.given()
                            .cookie("csrf-token", OTHER_TOKEN)
                            .formParam("csrf-token", OTHER_TOKEN)
                            .post("/account/sign-out-everywhere")
                            .statusCode())
                    .isEqualTo(400);
            assertThat(RestAssured.given()
                            .cookie("csrf-token", OTHER_TOKEN)
                            .formParam("login", "a")
                            .post("/sign-in")
                            .statusCode())
                    .isEqualTo(400);
            assertThat(lines(log, "request.refused"))
                    .containsExactly(
                            "INFO request.refused POST /account/sign-out-everywhere by " + name
                                    + " from 127.0.0.1: another site made the browser send it",
                            "INFO request.refused POST /account/sign-out-everywhere by " + name
                                    + " from 127.0.0.1: the form's token is not that of its browser's sign-in",
                            "INFO request.refused POST /sign-in by nobody from 127.0.0.1:"
                                    + " the form's token is not that of its browser's sign-in");
        }
    }

    @Test
    @DisplayName("a form that says something wrong is refused by its page, and no matter for the log")
    void noRefusal() {
        try (LogWatch log = LogWatch.start()) {
            assertThat(person.post("/account/profile", Map.of("display-name", "", "zone", "UTC"))
                            .statusCode())
                    .isEqualTo(400);
            assertThat(lines(log, "request.refused")).isEmpty();
        }
    }

    @Test
    @DisplayName("signing out and taking data away are in the log")
    void log() {
        try (LogWatch log = LogWatch.start()) {
            for (String file : List.of("my-data.json", "cards.csv", "progress/retention.csv")) {
                assertThat(person.get("/" + file).statusCode()).isEqualTo(200);
            }
            person.post("/sign-out", Map.of());
            assertThat(lines(log, "data.exported"))
                    .containsExactly(
                            "INFO data.exported my-data.json by " + name + " from 127.0.0.1",
                            "INFO data.exported cards.csv by " + name + " from 127.0.0.1",
                            "INFO data.exported retention.csv by " + name + " from 127.0.0.1");
            assertThat(lines(log, "sign-in.ended"))
                    .containsExactly("INFO sign-in.ended " + person.login() + " from 127.0.0.1");
        }
    }

    @Test
    @DisplayName("a new name and a new mail address are in the audit, under the sign-in name and its number")
    void audit() {
        person.post("/account/profile", Map.of("display-name", "root (administrator)", "zone", "UTC"));
        person.post("/account/mail-address", Map.of("mail-address", "a@example.org"));
        person.post("/account/mail-address", Map.of("mail-address", "b@example.org"));
        person.post("/account/mail-address", Map.of("mail-address", ""));
        List<String> rows =
                Jsoup.parse(SignedIn.as(Role.ADMINISTRATOR).get("/people/audit").asString()).select("tbody tr").stream()
                        .map(Element::text)
                        .filter(row -> row.contains(person.login()))
                        .toList();
        String who = person.login() + " no. " + person.personId() + " · root (administrator) ";
        assertThat(rows).hasSize(4);
        assertThat(rows.get(0)).endsWith(who + "Mail address changed " + person.login() + " removed");
        assertThat(rows.get(1)).endsWith(who + "Mail address changed " + person.login() + " changed");
        assertThat(rows.get(2)).endsWith(who + "Mail address changed " + person.login() + " given");
        assertThat(rows.get(3))
                .contains(who + "Display name changed " + person.login() + " Person ")
                .endsWith(" -> root (administrator)");
    }

    private static List<String> lines(LogWatch log, String code) {
        return log.records().stream().filter(line -> line.contains(code)).toList();
    }
}
