package org.readback.study.session;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.readback.support.Session.seeOther;
import static org.readback.support.Session.typed;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URL;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.readback.support.Session;
import org.readback.support.SignedIn;
import org.readback.support.StoppablePostgres;
import org.readback.support.StudyBank;

/** PostgreSQL goes away under the program, and comes back. H2 is part of the program, and goes only with it. */
@QuarkusTest
@WithTestResource(value = StoppablePostgres.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
@Tag("database")
@EnabledIfSystemProperty(named = "quarkus.datasource.db-kind", matches = "postgresql")
class OutageTest {
    private static final List<String> PAGES = List.of(
            "/",
            "/study",
            "/study/next",
            "/study/answers/1",
            "/study/quizzes",
            "/progress",
            "/cards",
            "/reports",
            "/account",
            "/sign-in",
            "/no-such-page");

    @TestHTTPResource(value = "/health/ready", management = true)
    URL ready;

    /** Set by {@link StoppablePostgres}. */
    Consumer<Boolean> database;

    private final List<LogRecord> logged = new CopyOnWriteArrayList<>();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord record) {
            logged.add(record);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        Logger.getLogger("").addHandler(listener);
    }

    @AfterEach
    void back() {
        Logger.getLogger("").removeHandler(listener);
        database.accept(true);
    }

    @Test
    @DisplayName(
            "an outage is one page for everybody and two lines in the log, holds what was sent, and ends by itself")
    void outage() throws InterruptedException {
        StudyBank bank = new StudyBank();
        bank.shortAnswers(2);
        Session session = Session.ofStaffer();
        Document question = session.question();
        String style = question.selectFirst("link[rel=stylesheet]").attr("href");
        assertThat(given().get(ready).statusCode()).as("%s", ready).isEqualTo(200);

        database.accept(false);
        for (String page : PAGES) {
            Response response = session.person().get(page);
            assertThat(response.statusCode()).as(page + response.headers()).isEqualTo(503);
            refused(response);
        }
        Document answer = refused(session.person().post("/study/answers", typed(question, "Ada Berg")));
        Document signIn = refused(SignedIn.withoutSignIn()
                .formParam("login", session.person().login())
                .formParam("password", SignedIn.PASSWORD)
                .post("/sign-in"));
        assertThat(signIn.outerHtml()).doesNotContain(SignedIn.PASSWORD);
        assertThat(session.person().get(style).statusCode()).isEqualTo(200);
        assertThat(given().get(ready).statusCode()).isEqualTo(503);
        assertThat(said(Level.WARNING)).singleElement().asString().contains("The database cannot be reached");

        database.accept(true);
        awaitThatItIsBack(session);
        for (int i = 0; i < 30; i++) {
            assertThat(session.person().get("/study").statusCode()).isEqualTo(200);
        }
        String verdict = sendAgain(session, answer);
        session.grade(verdict, "GOOD");
        assertThat(sendAgain(session, answer)).isEqualTo(verdict);
        assertThat(session.count("review")).isEqualTo(1);
        assertThat(given().get(ready).statusCode()).isEqualTo(200);
        assertThat(said(Level.INFO).stream().filter(line -> line.contains("The database can")))
                .hasSize(2);
        assertThat(said(Level.WARNING)).hasSize(1);
        bank.close();
    }

    private static Document refused(Response response) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(503);
        assertThat(response.contentType()).startsWith("text/html");
        assertThat(response.header("Retry-After")).matches("\\d+");
        Document page = Jsoup.parse(response.asString());
        assertThat(page.select("h1").text()).isEqualTo("Not available right now");
        return page;
    }

    /** Presses the page's button, and says where it leads. */
    private static String sendAgain(Session session, Document page) {
        Element form = page.selectFirst("form");
        Map<String, String> fields = new HashMap<>();
        form.select("input[type=hidden]").forEach(field -> fields.put(field.attr("name"), field.val()));
        return seeOther(session.person().post(form.attr("action"), fields));
    }

    private static void awaitThatItIsBack(Session session) throws InterruptedException {
        long deadline = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (session.person().get("/study").statusCode() != 200) {
            assertThat(System.nanoTime()).as("still away after two minutes").isLessThan(deadline);
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private List<String> said(Level atLeast) {
        return logged.stream()
                .filter(record -> record.getLevel().intValue() >= atLeast.intValue())
                .map(record -> record.getLoggerName() + ": " + record.getMessage())
                .toList();
    }
}
