package org.readback.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.readback.account.audit.AuditEntry;
import org.readback.account.person.Person;
import org.readback.account.person.Role;
import org.readback.support.SignedIn;

/** One story, from an empty database on; behind a proxy that speaks TLS, as the cookie shows. */
@QuarkusTest
@Tag("database")
@TestProfile(FirstRunTest.BehindProxy.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Tag("slow")
class FirstRunTest {
    private static final String PASSWORD = "four words for a start";

    private final Person.Repository people;
    private final AuditEntry.Repository entries;

    FirstRunTest(Person.Repository people, AuditEntry.Repository entries) {
        this.people = people;
        this.entries = entries;
    }

    /** A start of its own, and so on H2 a database of its own. */
    public static final class BehindProxy implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.http.proxy.proxy-address-forwarding", "true",
                    "quarkus.flyway.clean-at-start", "true");
        }
    }

    @Test
    @Order(1)
    @DisplayName("while there is no account every page leads to making the first one")
    void everyPageLeadsThere() {
        for (String path : List.of("/account", "/people", "/sign-in")) {
            Response page = RestAssured.get(path);
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(Jsoup.parse(page.asString()).select("form").attr("action"))
                    .isEqualTo("/first-run");
        }
    }

    @Test
    @Order(2)
    @DisplayName("what is wrong is said at its field, and what was right is kept, but for the password")
    void fieldErrors() {
        Response response = SignedIn.withoutSignIn()
                .formParams(form("Jane Doe!", " ", "short", "short", "Mars/Olympus"))
                .post("/first-run");

        assertThat(response.statusCode()).isEqualTo(400);
        Document page = Jsoup.parse(response.asString());
        assertThat(page.select("#login-error").text()).contains("small letters");
        assertThat(page.select("#display-name-error").text()).contains("Give the name");
        assertThat(page.select("#password-error").text()).contains("at least 15");
        assertThat(page.select("#zone-error").text()).contains("time zone");
        assertThat(page.select("#login").val()).isEqualTo("jane doe!");
        assertThat(page.select("#password").val()).isEmpty();
        assertThat(people.count()).isZero();

        assertThat(Jsoup.parse(SignedIn.withoutSignIn()
                                .formParams(form("jane", "Jane", PASSWORD, PASSWORD + "s", "Europe/Paris"))
                                .post("/first-run")
                                .asString())
                        .select("#repeated-error")
                        .text())
                .isEqualTo("Error: The two passwords do not match.");
        assertThat(people.count()).isZero();
    }

    @Test
    @Order(3)
    @DisplayName("of many who make the first account at once one becomes the administrator")
    void onlyOne() throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(6)) {
            List<Callable<Response>> tries = IntStream.range(0, 6)
                    .<Callable<Response>>mapToObj(i -> () -> SignedIn.withoutSignIn()
                            .header("X-Forwarded-Proto", "https")
                            .formParams(form("admin" + i, "Admin " + i, PASSWORD, PASSWORD, "Europe/Paris"))
                            .post("/first-run"))
                    .toList();
            List<Response> responses =
                    pool.invokeAll(tries).stream().map(Future::resultNow).toList();

            assertThat(responses)
                    .allSatisfy(response -> assertThat(response.statusCode()).isEqualTo(303));
            assertThat(responses.stream().map(response -> response.header("Location")))
                    .containsOnlyOnce("/")
                    .containsOnly("/", "/sign-in");
            Response won = responses.stream()
                    .filter(response -> response.header("Location").equals("/"))
                    .findFirst()
                    .orElseThrow();
            assertStrictCookie(won.detailedCookie("__Host-readback"));
        }
        assertThat(people.listAll()).singleElement().satisfies(person -> {
            assertThat(person.roles()).containsExactlyInAnyOrder(Role.ADMINISTRATOR, Role.INSTRUCTOR, Role.STAFFER);
            assertThat(person.zone().getId()).isEqualTo("Europe/Paris");
            assertThat(person.login()).startsWith("admin");
        });
        assertThat(entries.listAll())
                .singleElement()
                .satisfies(entry -> assertThat(entry.action).isEqualTo("person.first"));
    }

    @Test
    @Order(4)
    @DisplayName("once there is an account the page is closed")
    void closed() {
        assertThat(RestAssured.given()
                        .redirects()
                        .follow(false)
                        .get("/first-run")
                        .header("Location"))
                .isEqualTo("/sign-in");
        Response response = SignedIn.withoutSignIn()
                .formParams(form("late", "Late", PASSWORD, PASSWORD, "UTC"))
                .post("/first-run");
        assertThat(response.header("Location")).isEqualTo("/sign-in");
        assertThat(people.findByLogin("late")).isEmpty();
    }

    @Test
    @Order(5)
    @DisplayName("over TLS only the strict cookie counts")
    void strictCookie() {
        String login = people.listAll().getFirst().login();
        Response response = SignedIn.withoutSignIn()
                .header("X-Forwarded-Proto", "https")
                .formParams(Map.of("login", login, "password", PASSWORD, "next", "/account"))
                .post("/sign-in");
        Cookie cookie = response.detailedCookie("__Host-readback");
        assertStrictCookie(cookie);

        assertThat(overTls("__Host-readback", cookie.getValue()).statusCode()).isEqualTo(200);
        assertThat(overTls("readback", cookie.getValue()).statusCode()).isEqualTo(303);
    }

    private static Response overTls(String cookie, String token) {
        return RestAssured.given()
                .header("X-Forwarded-Proto", "https")
                .cookie(cookie, token)
                .redirects()
                .follow(false)
                .get("/account");
    }

    private static void assertStrictCookie(Cookie cookie) {
        assertThat(cookie.isSecured()).isTrue();
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getDomain()).isNull();
        assertThat(cookie.getSameSite()).isEqualToIgnoringCase("Lax");
    }

    private static Map<String, String> form(String login, String name, String password, String repeated, String zone) {
        return Map.of("login", login, "display-name", name, "password", password, "repeated", repeated, "zone", zone);
    }
}
