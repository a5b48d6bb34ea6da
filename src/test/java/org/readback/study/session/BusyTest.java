package org.readback.study.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readback.support.Session.seeOther;
import static org.readback.support.Session.typed;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.readback.support.Rows;
import org.readback.support.Session;
import org.readback.support.SignedIn;
import org.readback.support.StudyBank;

/** Others hold what a request needs for longer than it may wait: it is refused in words, and holds what was sent. */
@QuarkusTest
@TestProfile(BusyTest.Impatient.class)
@Tag("database")
class BusyTest {
    static final int CONNECTIONS = 4;

    /** As ever, but with a second's patience and few connections. */
    public static class Impatient implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "readback.longest-wait", "1", "quarkus.datasource.jdbc.max-size", String.valueOf(CONNECTIONS));
        }
    }

    @Inject
    AgroalDataSource dataSource;

    private StudyBank bank;
    private Session session;

    @BeforeEach
    void setUp() {
        bank = new StudyBank();
        session = Session.ofStaffer();
    }

    @AfterEach
    void tearDown() {
        bank.close();
    }

    @Test
    @DisplayName("a grade that waits for its person's lock in vain is sent again from the page, and counts once")
    void grade() throws SQLException {
        bank.shortAnswer();
        String answer = session.answer();
        Document page;
        try (Connection held = lockOf(session.person())) {
            page = refused(session.person().post(answer + "/grade", Map.of("grade", "GOOD")));
            held.rollback();
        }
        assertThat(session.count("review")).isZero();
        assertThat(sendAgain(page)).isEqualTo("/study/next");
        assertThat(sendAgain(page)).isEqualTo("/study/next");
        assertThat(session.count("review")).isEqualTo(1);
    }

    @Test
    @DisplayName("note, remark, settings and a quiz's answer are held as they were sent, every field of them")
    void otherForms() throws SQLException {
        String id = bank.shortAnswer();
        String quiz = seeOther(session.person()
                .post(
                        "/study/quizzes",
                        Map.of("quiz", 1, "topic", bank.topic(), "size", "5", "from", "all", "counts", "yes")));
        Map<String, Object> answer = typed(session.page(quiz), "Ada \"Berg\"\r\n<b>é𝄞");
        Map<String, Map<String, Object>> forms = Map.of(
                quiz + "/answers",
                answer,
                "/cards/" + id + "/note",
                Map.of("note", "Two\r\nlines & more"),
                "/cards/" + id + "/flag",
                Map.of("reason", "OTHER", "remark", "Says who?"),
                "/cards/" + id + "/suspend",
                Map.of());
        for (var form : forms.entrySet()) {
            Document page;
            try (Connection held = lockOf(session.person())) {
                page = refused(session.person().post(form.getKey(), form.getValue()));
                held.rollback();
            }
            Map<String, String> kept = fields(page.selectFirst("form"));
            assertThat(kept.remove("csrf-token")).isNotEmpty();
            assertThat(kept).hasSameSizeAs(form.getValue());
            form.getValue().forEach((name, value) -> assertThat(kept).containsEntry(name, String.valueOf(value)));
            sendAgain(page);
        }
        assertThat(session.count("review")).isEqualTo(1);
        assertThat(Rows.words(
                        "select words from private_note where person_id = ?",
                        session.person().personId()))
                .containsExactly("Two\nlines & more");
    }

    @Test
    @DisplayName("while there is no free connection, a page says so and leads to itself; styles are there")
    void noConnection() throws SQLException {
        String style = Jsoup.parse(session.person().get("/study").asString())
                .selectFirst("link[rel=stylesheet]")
                .attr("href");
        List<Connection> all = all();
        try {
            Response response =
                    session.person().given().header("Accept-Language", "de").get("/study/next?after=x");
            assertThat(response.statusCode()).isEqualTo(503);
            assertThat(response.header("Retry-After")).matches("\\d+");
            assertThat(response.header("Cache-Control")).contains("no-store");
            assertThat(response.header("Content-Security-Policy")).contains("default-src 'none'");
            Document page = Jsoup.parse(response.asString());
            assertThat(page.select("html").attr("lang")).isEqualTo("de");
            assertThat(page.select("h1").text()).isEqualTo("Gerade ausgelastet");
            assertThat(page.select("main a").attr("href")).isEqualTo("/study/next?after=x");
            assertThat(session.person().get(style).statusCode()).isEqualTo(200);
        } finally {
            release(all);
        }
        assertThat(session.person().get("/study").statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("a form that fails before anybody knows who sent it is held, too; a password never is")
    void beforeAnybodyIsKnown() throws SQLException {
        bank.shortAnswer();
        Document question = session.question();
        Document page;
        Document signIn;
        Document strange;
        List<Connection> all = all();
        try {
            page = refused(session.person().post("/study/answers", typed(question, "Ada Berg")));
            strange = refused(session.person()
                    .form(typed(question, "planted"))
                    .header("Sec-Fetch-Site", "cross-site")
                    .post("/study/answers"));
            signIn = refused(SignedIn.withoutSignIn()
                    .header("Referer", RestAssured.baseURI + ":" + RestAssured.port + "/sign-in?next=/progress")
                    .formParam("login", session.person().login())
                    .formParam("password", SignedIn.PASSWORD)
                    .post("/sign-in"));
        } finally {
            release(all);
        }
        assertThat(strange.select("form")).isEmpty();
        assertThat(strange.outerHtml()).doesNotContain("planted");
        assertThat(signIn.outerHtml()).doesNotContain(SignedIn.PASSWORD);
        assertThat(signIn.select("main a").attr("href")).isEqualTo("/sign-in?next=/progress");
        assertThat(sendAgain(page)).startsWith("/study/answers/");
        assertThat(session.count("attempt")).isEqualTo(1);
    }

    private static Document refused(Response response) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(503);
        assertThat(response.header("Retry-After")).matches("\\d+");
        Document page = Jsoup.parse(response.asString());
        assertThat(page.select("h1").text()).isEqualTo("Busy right now");
        return page;
    }

    /** Presses the page's button, and says where it leads. */
    private String sendAgain(Document page) {
        Element form = page.selectFirst("form");
        return seeOther(session.person().post(form.attr("action"), fields(form)));
    }

    private static Map<String, String> fields(Element form) {
        Map<String, String> fields = new HashMap<>();
        form.select("input[type=hidden]").forEach(field -> fields.put(field.attr("name"), field.val()));
        return fields;
    }

    private Connection lockOf(SignedIn person) throws SQLException {
        Connection connection = dataSource.getConnection();
        connection.setAutoCommit(false);
        try (var select = connection.prepareStatement("select id from person where id = ? for update")) {
            select.setLong(1, person.personId());
            select.executeQuery().next();
        }
        return connection;
    }

    private List<Connection> all() throws SQLException {
        List<Connection> all = new ArrayList<>();
        for (int i = 0; i < CONNECTIONS; i++) {
            all.add(dataSource.getConnection());
        }
        return all;
    }

    private static void release(List<Connection> all) throws SQLException {
        for (Connection connection : all) {
            connection.close();
        }
    }
}
