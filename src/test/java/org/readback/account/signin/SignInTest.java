package org.readback.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readback.account.admin.PeopleService;
import org.readback.account.credential.Token;
import org.readback.account.person.Person;
import org.readback.account.person.Role;
import org.readback.support.MutableClock;
import org.readback.support.SignedIn;

@QuarkusTest
@Tag("database")
class SignInTest {
    private static final String OWN_PASSWORD = "a password I chose myself";

    private final MutableClock clock;
    private final SignIn.Repository signIns;
    private final SignIns service;
    private final PeopleService peopleService;
    private final Person.Repository people;

    SignInTest(
            MutableClock clock,
            SignIn.Repository signIns,
            SignIns service,
            PeopleService peopleService,
            Person.Repository people) {
        this.clock = clock;
        this.signIns = signIns;
        this.service = service;
        this.peopleService = peopleService;
        this.people = people;
    }

    @Test
    @DisplayName("the sign-in page tells password managers which field is which")
    void passwordManagers() {
        SignedIn.as(Role.STAFFER);
        Document page = Jsoup.parse(RestAssured.get("/sign-in").asString());
        assertThat(page.select("input[name=login]").attr("autocomplete")).isEqualTo("username");
        assertThat(page.select("input[name=password]").attr("autocomplete")).isEqualTo("current-password");
        assertThat(page.select("input[name=password]").attr("type")).isEqualTo("password");
    }

    @Test
    @DisplayName("name and password open the page that was asked for, with a cookie that scripts cannot read")
    void opens() {
        SignedIn person = SignedIn.as(Role.STAFFER);
        Response response = signIn(person.login(), SignedIn.PASSWORD, "/account?tab=1");

        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(response.header("Location")).isEqualTo("/account?tab=1");
        Cookie cookie = response.detailedCookie("readback");
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualToIgnoringCase("Lax");
        assertThat(cookie.isSecured()).as("plain http on localhost").isFalse();
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(account(cookie.getValue()).statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("the sign-in name may be typed in capitals and with spaces around")
    void forgivingName() {
        SignedIn person = SignedIn.as(Role.STAFFER);
        assertThat(signIn("  " + person.login().toUpperCase() + " ", SignedIn.PASSWORD, "/")
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    @DisplayName("the database holds the hash of a token and not the token")
    void onlyTheHash() {
        String token = signedIn(SignedIn.as(Role.STAFFER));
        assertThat(signIns.findByIdOptional(token)).isEmpty();
        assertThat(signIns.findByIdOptional(new Token(token).hash())).isPresent();
        assertThat(token).hasSizeGreaterThanOrEqualTo(43);
    }

    @Test
    @DisplayName("a wrong password, an unknown name and a disabled account are refused in the same words")
    void refused() {
        SignedIn person = SignedIn.as(Role.STAFFER);
        SignedIn gone = SignedIn.as(Role.STAFFER);
        peopleService.disable(people.findById(gone.personId()));

        Response wrong = signIn(person.login(), "not the password at all", "/");
        Response unknown = signIn("nobody.at.all", SignedIn.PASSWORD, "/");
        Response disabled = signIn(gone.login(), SignedIn.PASSWORD, "/");

        for (Response response : new Response[] {wrong, unknown, disabled}) {
            assertThat(response.statusCode()).isEqualTo(400);
            assertThat(Jsoup.parse(response.asString()).select("[role=alert]").text())
                    .isEqualTo("Sign-in name or password is wrong.");
            assertThat(response.detailedCookie("readback")).isNull();
        }
        Document page = Jsoup.parse(wrong.asString());
        assertThat(page.select("input[name=login]").val()).isEqualTo(person.login());
        assertThat(page.select("input[name=password]").val()).isEmpty();
    }

    @Test
    @DisplayName("ten wrong tries close an account to passwords for a while, not to browsers that are signed in")
    void guessing() {
        SignedIn person = SignedIn.as(Role.STAFFER);
        clock.setTo(Instant.parse("2031-05-01T10:00:00Z"));
        for (int i = 0; i < 10; i++) {
            assertThat(signIn(person.login(), "not the password " + i, "/").statusCode())
                    .isEqualTo(400);
            clock.advance(Duration.ofSeconds(30));
        }

        Response later = signIn(person.login(), SignedIn.PASSWORD, "/");
        assertThat(later.statusCode()).isEqualTo(429);
        assertThat(later.header("Retry-After")).isEqualTo("600");
        assertThat(later.asString()).contains("10 minutes");
        assertThat(person.get("/account").statusCode()).isEqualTo(200);

        clock.advance(Duration.ofSeconds(601));
        assertThat(signIn(person.login(), SignedIn.PASSWORD, "/").statusCode()).isEqualTo(303);
    }

    @Test
    @DisplayName("signing out ends the sign-in, also for whoever copied the cookie")
    void signOut() {
        SignedIn person = SignedIn.as(Role.STAFFER);
        Response response = person.post("/sign-out", Map.of());
        assertThat(response.header("Location")).isEqualTo("/sign-in");
        assertThat(response.detailedCookie("readback").getMaxAge()).isZero();
        assertAskedToSignIn(person.get("/account"));
    }

    @Test
    @DisplayName("signing in again gives a new token and ends the old one of that browser")
    void newToken() {
        SignedIn person = SignedIn.as(Role.STAFFER);
        Response response =
                person.form(form(person.login(), SignedIn.PASSWORD, "/")).post("/sign-in");
        assertThat(response.cookie("readback")).isNotEqualTo(person.token());
        assertAskedToSignIn(person.get("/account"));
    }

    @Test
    @DisplayName("a changed password ends every other sign-in and renews this one")
    void passwordChange() {
        SignedIn person = SignedIn.as(Role.STAFFER);
        String elsewhere = signedIn(person);

        Response response = person.post(
                "/account/password",
                Map.of("current", SignedIn.PASSWORD, "password", OWN_PASSWORD, "repeated", OWN_PASSWORD));
        assertThat(response.statusCode()).isEqualTo(303);

        assertAskedToSignIn(account(elsewhere));
        assertAskedToSignIn(person.get("/account"));
        assertThat(account(response.cookie("readback")).statusCode()).isEqualTo(200);
        assertThat(signIn(person.login(), SignedIn.PASSWORD, "/").statusCode()).isEqualTo(400);
        assertThat(signIn(person.login(), OWN_PASSWORD, "/").statusCode()).isEqualTo(303);
    }

    @Test
    @DisplayName("signing out everywhere does what it says")
    void everywhere() {
        SignedIn person = SignedIn.as(Role.STAFFER);
        String elsewhere = signedIn(person);
        person.post("/account/sign-out-everywhere", Map.of());
        assertAskedToSignIn(account(elsewhere));
        assertAskedToSignIn(person.get("/account"));
    }

    @Test
    @DisplayName("a disabled person is out at once")
    void disabled() {
        SignedIn person = SignedIn.as(Role.STAFFER);
        SignedIn.as(Role.ADMINISTRATOR).post("/people/" + person.personId() + "/disable", Map.of());
        assertAskedToSignIn(person.get("/account"));
    }

    @Test
    @DisplayName("a browser that rests for a day must sign in again, one that is used need not")
    void idle() {
        clock.setTo(Instant.parse("2031-06-01T08:00:00Z"));
        SignedIn person = SignedIn.as(Role.STAFFER);
        String used = signedIn(person);
        String resting = signedIn(person);

        clock.advance(Duration.ofHours(23));
        assertThat(account(used).statusCode()).isEqualTo(200);
        clock.advance(Duration.ofHours(2));
        assertThat(account(used).statusCode()).isEqualTo(200);
        assertAskedToSignIn(account(resting));
    }

    @Test
    @DisplayName("after fourteen days even a browser in use must sign in again")
    void absolute() {
        clock.setTo(Instant.parse("2031-07-01T08:00:00Z"));
        String token = signedIn(SignedIn.as(Role.STAFFER));
        for (int visits = 0; visits < 14 * 24 / 8 - 1; visits++) {
            clock.advance(Duration.ofHours(8));
            assertThat(account(token).statusCode()).isEqualTo(200);
        }
        clock.advance(Duration.ofHours(8));
        assertAskedToSignIn(account(token));
    }

    @Test
    @DisplayName("reading pages writes the last visit once in five minutes and nothing else")
    void lastVisit() {
        clock.setTo(Instant.parse("2031-08-01T08:00:00Z"));
        String token = signedIn(SignedIn.as(Role.STAFFER));
        String hash = new Token(token).hash();

        clock.advance(Duration.ofMinutes(4));
        account(token);
        assertThat(signIns.count("tokenHash = ?1 and lastSeenAt = ?2", hash, Instant.parse("2031-08-01T08:00:00Z")))
                .isEqualTo(1);
        clock.advance(Duration.ofMinutes(2));
        account(token);
        assertThat(signIns.count("tokenHash = ?1 and lastSeenAt = ?2", hash, Instant.parse("2031-08-01T08:06:00Z")))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("sign-ins that have ended are cleared away, others stay")
    void clearedAway() {
        clock.setTo(Instant.parse("2031-09-01T08:00:00Z"));
        String resting = new Token(signedIn(SignedIn.as(Role.STAFFER))).hash();
        clock.advance(Duration.ofHours(23));
        String fresh = new Token(signedIn(SignedIn.as(Role.STAFFER))).hash();
        clock.advance(Duration.ofHours(2));
        service.deleteEnded();
        assertThat(signIns.count("tokenHash", resting)).isZero();
        assertThat(signIns.count("tokenHash", fresh)).isEqualTo(1);
    }

    @Test
    @DisplayName("a page asked for without a sign-in comes after it")
    void wayBack() {
        SignedIn.as(Role.STAFFER);
        Response response = RestAssured.given()
                .urlEncodingEnabled(false)
                .redirects()
                .follow(false)
                .get("/account?x=1&y=%C3%A9");
        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(response.header("Location")).isEqualTo("/sign-in?next=%2Faccount%3Fx%3D1%26y%3D%25C3%25A9");
    }

    @Test
    @DisplayName("a form sent after the sign-in has ended leads back to its page")
    void endedDuringForm() {
        SignedIn person = SignedIn.as(Role.STAFFER);
        person.post("/sign-out", Map.of());
        String here = "http://localhost:" + RestAssured.port;
        Response response = person.form(Map.of("display-name", "New"))
                .header("Referer", here + "/account?a=b")
                .post("/account/profile");
        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(response.header("Location")).isEqualTo("/sign-in?next=%2Faccount%3Fa%3Db&ended=true");
        assertThat(RestAssured.get("/sign-in?next=%2Faccount&ended=true").asString())
                .contains("Your sign-in has expired");
    }

    @Test
    @DisplayName("a form from another place leads to the day's page")
    void foreignReferer() {
        SignedIn.as(Role.STAFFER);
        Response response = SignedIn.withoutSignIn()
                .header("Referer", "http://evil.example/account")
                .post("/account/profile");
        assertThat(response.header("Location")).isEqualTo("/sign-in?next=%2F");
    }

    @ParameterizedTest
    @DisplayName("signing in never leads to another server")
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "https://evil.example/",
                "/account\r\nX-Evil: 1",
                "/café",
                "/\t/evil.example"
            })
    void evilNext(String next) {
        Response response = signIn(SignedIn.as(Role.STAFFER).login(), SignedIn.PASSWORD, next);
        assertThat(response.header("Location")).isEqualTo("/");
        assertThat(response.header("X-Evil")).isNull();
    }

    @Test
    @DisplayName("a cookie that nobody gave out is a stranger's, on every page")
    void madeUp() {
        SignedIn.as(Role.STAFFER);
        assertAskedToSignIn(account("made-up"));
        assertThat(RestAssured.given()
                        .cookie("readback", "made-up")
                        .get("/sign-in")
                        .statusCode())
                .isEqualTo(200);
        assertThat(RestAssured.given()
                        .cookie("readback", "made-up")
                        .get("/no-such-page")
                        .statusCode())
                .isEqualTo(404);
    }

    private static Response signIn(String login, String password, String next) {
        return SignedIn.withoutSignIn().formParams(form(login, password, next)).post("/sign-in");
    }

    private static String signedIn(SignedIn person) {
        return signIn(person.login(), SignedIn.PASSWORD, "/").cookie("readback");
    }

    private static Response account(String token) {
        return RestAssured.given()
                .cookie("readback", token)
                .redirects()
                .follow(false)
                .get("/account");
    }

    private static void assertAskedToSignIn(Response response) {
        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(response.header("Location")).startsWith("/sign-in?next=");
    }

    private static Map<String, String> form(String login, String password, String next) {
        Map<String, String> form = new HashMap<>();
        form.put("login", login);
        form.put("password", password);
        form.put("next", next);
        return form;
    }
}
