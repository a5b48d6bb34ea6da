package org.readback.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readback.support.Session.seeOther;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.vertx.ext.mail.SMTPException;
import jakarta.inject.Inject;
import java.net.ConnectException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readback.account.person.Role;
import org.readback.support.Accessibility;
import org.readback.support.Browser;
import org.readback.support.Loaded;
import org.readback.support.MutableClock;
import org.readback.support.Rows;
import org.readback.support.Session;
import org.readback.support.SignedIn;
import org.readback.support.StudyBank;

/** The mail that says that something is due. */
@QuarkusTest
@Tag("database")
class DigestTest {
    private static final Instant BEFORE_EIGHT = Instant.parse("2031-03-10T07:59:00Z");
    private static final LocalDate MONDAY = LocalDate.of(2031, 3, 10);

    @Inject
    MutableClock clock;

    @Inject
    MockMailbox mailbox;

    @Inject
    DigestJob job;

    @Inject
    DigestService service;

    @Inject
    MailSetup setup;

    @Inject
    Mailer mailer;

    private StudyBank bank;
    private Session session;
    private String address;

    @BeforeEach
    void setUp() {
        clock.setTo(BEFORE_EIGHT);
        // Those of other tests would be told too.
        StudyBank.update("delete from mail_digest");
        mailbox.clear();
        bank = new StudyBank();
        session = Session.ofStaffer();
        address = session.person().login() + "@example.org";
        bank.shortAnswers(2).forEach(this::due);
        assertThat(seeOther(session.person().post("/account/mail-address", Map.of("mail-address", address))))
                .isEqualTo("/account");
        assertThat(seeOther(session.person().post("/study/reminders", Map.of("hour", "8"))))
                .isEqualTo("/study/reminders");
    }

    @AfterEach
    void tearDown() {
        bank.close();
    }

    @Test
    @DisplayName("one mail a study day from the hour on, which says how much is due and nothing of what")
    void oneMail() {
        job.run();
        assertThat(mails()).isEmpty();
        clock.advance(Duration.ofMinutes(1));
        job.run();
        job.run();
        assertThat(mails()).hasSize(1);
        Mail mail = mails().getFirst();
        assertThat(mail.getSubject()).isEqualTo("Readback: 2 reviews due today");
        assertThat(mail.getFrom()).isEqualTo("readback@example.org");
        assertThat(mail.getTo()).containsExactly(address);
        assertThat(mail.getText())
                .startsWith("2 reviews are due today; with what is new that is about ")
                .contains("https://readback.example.org/study\n")
                .doesNotContain("chair")
                .doesNotContain("Berg");
        assertThat(mail.getHeaders().get("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(mail.getHeaders().get("List-Unsubscribe").getFirst())
                .matches("<https://readback.example.org/mail-off/[\\w-]{43}>");
        clock.advance(Duration.ofHours(12));
        job.run();
        assertThat(mails()).as("the same study day").hasSize(1);
        clock.advance(Duration.ofHours(12));
        job.run();
        assertThat(mails()).as("the day after").hasSize(2);
    }

    @Test
    @DisplayName(
            "as HTML it says the same in the person's language, with the same links and nothing from another place")
    void html() {
        session.person().post("/account/profile", Map.of("display-name", "Kim", "zone", "UTC", "language", "de"));
        clock.advance(Duration.ofMinutes(1));
        job.run();
        Mail mail = mails().getFirst();
        Document page = Jsoup.parse(mail.getHtml());
        assertThat(page.select("html").attr("lang")).isEqualTo("de");
        assertThat(page.title()).isEqualTo(mail.getSubject()).isEqualTo("Readback: 2 Wiederholungen heute fällig");
        assertThat(page.select("a").eachText())
                .containsExactly("Anfangen", "Eine andere Uhrzeit oder keine", "Keine E-Mails mehr, ohne Anmeldung");
        // Every line of the text: a sentence, or a link's words and its address.
        List<String> lines =
                mail.getText().lines().filter(line -> !line.isBlank()).toList();
        assertThat(lines).hasSize(5);
        for (String line : lines) {
            String[] said = line.split(": (?=https)");
            assertThat(
                            said.length == 1
                                    ? page.select(":is(h1, p):containsOwn(" + said[0] + ")")
                                    : page.select("a[href=" + said[1] + "]:containsOwn(" + said[0] + ")"))
                    .as(line)
                    .hasSize(1);
        }
        assertThat(page.select("img, link, script, [src], [background]")).isEmpty();
        assertThat(mail.getHtml()).doesNotContain("url(", "@import", "chair", "Berg");
    }

    @Test
    @Browser(width = 360, height = 740)
    @DisplayName("as HTML it is accessible and fits a phone, light and dark")
    void seenOnAPhone(Page page) {
        clock.advance(Duration.ofMinutes(1));
        job.run();
        String html = mails().getFirst().getHtml();
        page.setContent(html);
        Accessibility.assertNoViolations(page);
        assertThat(Loaded.page(page).evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
        String light = background(page);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        Accessibility.assertNoViolations(page);
        assertThat(background(page)).isNotEqualTo(light);
    }

    private static String background(Page page) {
        return page.evaluate("getComputedStyle(document.body).backgroundColor").toString();
    }

    @Test
    @DisplayName("an hour before the study day's own beginning is one at its end")
    void lateHour() {
        session.person().post("/study/reminders", Map.of("hour", "2"));
        clock.setTo(Instant.parse("2031-03-10T23:00:00Z"));
        job.run();
        assertThat(mails()).isEmpty();
        clock.setTo(Instant.parse("2031-03-11T02:00:00Z"));
        job.run();
        assertThat(mails()).hasSize(1);
    }

    @Test
    @DisplayName("none on a day off, during an absence, after studying, where nothing is due or for who may not study")
    void none() {
        StudyBank.update(
                "insert into absence (person_id, first_day, last_day) values (?, ?, ?)", person(), MONDAY, MONDAY);
        atTen(0);
        assertThat(mails()).as("away").isEmpty();

        session.person()
                .post(
                        "/study/settings",
                        Map.of(
                                "new-per-day",
                                "10",
                                "desired-retention",
                                "90",
                                "learning-steps",
                                "1m",
                                "relearning-steps",
                                "",
                                "longest-interval",
                                "99",
                                "day-start",
                                "4",
                                "day-off",
                                "TUESDAY"));
        atTen(1);
        assertThat(mails()).as("a day off").isEmpty();

        clock.setTo(Instant.parse("2031-03-12T05:00:00Z"));
        session.review("GOOD");
        atTen(2);
        assertThat(mails()).as("studied").isEmpty();

        StudyBank.update("update card set due_day = date '2031-03-20' where person_id = ?", person());
        atTen(3);
        assertThat(mails()).as("nothing due").isEmpty();

        StudyBank.update("update card set due_day = date '2031-03-10' where person_id = ?", person());
        StudyBank.update("update person set disabled_at = current_timestamp where id = ?", person());
        atTen(4);
        assertThat(mails()).as("disabled").isEmpty();

        StudyBank.update("update person set disabled_at = null where id = ?", person());
        StudyBank.update("delete from person_role where person_id = ?", person());
        atTen(5);
        assertThat(mails()).as("not a staffer").isEmpty();

        StudyBank.update("insert into person_role (person_id, role) values (?, 'STAFFER')", person());
        atTen(6);
        assertThat(mails()).as("any other day").hasSize(1);
    }

    @Test
    @DisplayName("two nodes that look at the same time send one mail")
    void twoAtOnce() throws Exception {
        clock.advance(Duration.ofHours(1));
        try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
            Callable<Object> run = () -> {
                new DigestJob(setup, service, mailer).run();
                return null;
            };
            for (var each : pool.invokeAll(List.of(run, run, run, run))) {
                each.get();
            }
        }
        assertThat(mails()).hasSize(1);
    }

    @Test
    @DisplayName("a mail for which there is no server is tried again for an hour, and goes once when there is one")
    void noServer() {
        clock.advance(Duration.ofMinutes(1));
        AtomicInteger tries = new AtomicInteger();
        DigestJob failing = new DigestJob(setup, service, failing(tries, new ConnectException("refused")));
        failing.run();
        clock.advance(Duration.ofMinutes(30));
        failing.run();
        assertThat(tries).hasValue(2);
        job.run();
        job.run();
        assertThat(mails()).hasSize(1);

        clock.advance(Duration.ofDays(1));
        tries.set(0);
        for (int i = 0; i < 20; i++) {
            failing.run();
            clock.advance(Duration.ofMinutes(10));
        }
        assertThat(tries).as("once at first, and every ten minutes for an hour").hasValue(7);
        job.run();
        assertThat(mails()).as("given up for that day").hasSize(1);
        clock.advance(Duration.ofDays(1));
        job.run();
        assertThat(mails()).hasSize(2);
    }

    @Test
    @DisplayName(
            "a server that is busy is asked again, one that refuses or does not answer is not: rather no mail than two")
    void atMostOnce() {
        clock.advance(Duration.ofMinutes(1));
        AtomicInteger tries = new AtomicInteger();
        new DigestJob(setup, service, failing(tries, new SMTPException("busy", 451, List.of("451 busy"), false))).run();
        new DigestJob(setup, service, failing(tries, new IllegalStateException("no reply in time"))).run();
        assertThat(tries).hasValue(2);
        job.run();
        assertThat(mails()).isEmpty();
        clock.advance(Duration.ofDays(1));
        new DigestJob(setup, service, failing(tries, new SMTPException("no such user", 550, List.of("550 no"), true)))
                .run();
        job.run();
        assertThat(tries).hasValue(3);
        assertThat(mails()).isEmpty();
    }

    @Test
    @DisplayName("the link in a mail asks, and its form stops the mails without signing in; opening it stops nothing")
    void linkInTheMail() {
        String path = link();
        Response page = RestAssured.get(path);
        assertThat(page.asString()).contains("Turn off");
        assertThat(Rows.count("select count(*) from mail_digest where person_id = ?", person()))
                .isOne();
        Response stopped = SignedIn.withoutSignIn().post(path + "/stop");
        assertThat(seeOther(stopped)).endsWith(path);
        assertThat(RestAssured.get(path).asString()).contains("Email reminders are off");
        assertThat(Rows.count("select count(*) from mail_digest where person_id = ?", person()))
                .isZero();
    }

    @Test
    @DisplayName("the button in a mail program stops them with one POST to the link")
    void oneClick() {
        String path = link();
        assertThat(RestAssured.given()
                        .contentType("application/x-www-form-urlencoded")
                        .body("List-Unsubscribe=One-Click")
                        .post("/mail-off/somebody-elses-secret")
                        .statusCode())
                .isEqualTo(204);
        assertThat(Rows.count("select count(*) from mail_digest where person_id = ?", person()))
                .isOne();
        assertThat(RestAssured.given()
                        .contentType("application/x-www-form-urlencoded")
                        .body("List-Unsubscribe=One-Click")
                        .post(path)
                        .statusCode())
                .isEqualTo(204);
        assertThat(Rows.count("select count(*) from mail_digest where person_id = ?", person()))
                .isZero();
    }

    @Test
    @DisplayName("with another address the old links are no good and mails go there; without one there are none")
    void moved() {
        String old = link();
        String other = "new-" + address;
        session.person().post("/account/mail-address", Map.of("mail-address", other));
        assertThat(RestAssured.get(old).asString()).contains("Email reminders are off");
        clock.advance(Duration.ofDays(1));
        job.run();
        assertThat(mailbox.getMailsSentTo(other)).hasSize(1);
        session.person().post("/account/mail-address", Map.of("mail-address", ""));
        assertThat(Rows.count("select count(*) from mail_digest where person_id = ?", person()))
                .isZero();
        session.person().post("/study/reminders", Map.of("hour", "8"));
        assertThat(Rows.count("select count(*) from mail_digest where person_id = ?", person()))
                .isZero();
    }

    @ParameterizedTest
    @DisplayName("what is no single address is refused, above all what would add a header")
    @ValueSource(
            strings = {
                "somebody",
                "a@b",
                "a b@example.org",
                "a@example.org\r\nBcc: b@example.org",
                "a@example.org\nX: y",
                "a@example.org, b@example.org",
                "A <a@example.org>",
                "\"a\"@example.org",
                "a@-example.org",
                "a@example..org",
                "ä@example.org"
            })
    void refused(String typed) {
        Response response = session.person().post("/account/mail-address", Map.of("mail-address", typed));
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(response.asString())
                        .select("#mail-address-error")
                        .text())
                .contains("Give one address");
        assertThat(Rows.words("select mail_address from person where id = ?", person()))
                .containsExactly(address);
    }

    @Test
    @DisplayName("an address of any length is looked at quickly")
    void longAddress() {
        for (String typed : List.of("a".repeat(60_000), "a.".repeat(30_000) + "@b.org", "x@" + "a.".repeat(30_000))) {
            assertThat(session.person()
                            .post("/account/mail-address", Map.of("mail-address", typed))
                            .statusCode())
                    .isEqualTo(400);
        }
    }

    @Test
    @DisplayName("the person and the administrator see the address, nobody else")
    void seen() {
        assertThat(session.page("/account").select("#mail-address").val()).isEqualTo(address);
        assertThat(session.page("/study/reminders").text()).contains(address);
        assertThat(SignedIn.as(Role.ADMINISTRATOR).get("/people/" + person()).asString())
                .contains(address);
        assertThat(SignedIn.as(Role.ADMINISTRATOR).get("/people").asString()).doesNotContain(address);
        assertThat(session.person().get("/my-data.json").asString())
                .contains(address)
                .doesNotContain("secret");
    }

    @Test
    @DisplayName(
            "without a sender or an own address nothing is sent, and the page says that no mail server is configured")
    void notConfigured() {
        assertThat(new MailSetup(Optional.of("a@b.org"), Optional.empty()).ready())
                .isFalse();
        assertThat(new MailSetup(Optional.empty(), Optional.of("https://b.org")).ready())
                .isFalse();
        assertThat(new MailSetup(Optional.of("a@b.org"), Optional.of("b.org")).ready())
                .isFalse();
        assertThat(new MailSetup(Optional.of("a@b.org"), Optional.of("https://b.org/")).link("/study"))
                .isEqualTo("https://b.org/study");
        MailSetup none = new MailSetup(Optional.empty(), Optional.empty());
        QuarkusMock.installMockForInstance(none, setup);
        clock.advance(Duration.ofHours(1));
        job.run();
        assertThat(mails()).isEmpty();
        assertThat(session.page("/study/reminders").text()).contains("No mail server is configured");
    }

    @Test
    @DisplayName("who wants no more mail says so on the page")
    void stop() {
        assertThat(session.page("/study/reminders")
                        .select("#hour option[selected]")
                        .val())
                .isEqualTo("8");
        assertThat(seeOther(session.person().post("/study/reminders/stop", Map.of())))
                .isEqualTo("/study/reminders");
        assertThat(session.page("/study/reminders").text()).contains("Turn on email reminders");
        assertThat(session.person()
                        .post("/study/reminders", Map.of("hour", "24"))
                        .statusCode())
                .isEqualTo(400);
    }

    private static Mailer failing(AtomicInteger tries, Throwable cause) {
        return mails -> {
            tries.incrementAndGet();
            throw new CompletionException(cause);
        };
    }

    private void atTen(int days) {
        clock.setTo(Instant.parse("2031-03-10T10:00:00Z").plus(Duration.ofDays(days)));
        job.run();
    }

    /** Where the link of today's mail leads. */
    private String link() {
        clock.advance(Duration.ofMinutes(1));
        job.run();
        return mails().getFirst()
                .getHeaders()
                .get("List-Unsubscribe")
                .getFirst()
                .replaceAll("<https://[^/]*|>", "");
    }

    private List<Mail> mails() {
        return mailbox.getMailsSentTo(address);
    }

    private long person() {
        return session.person().personId();
    }

    private void due(String questionId) {
        OffsetDateTime before = OffsetDateTime.of(2031, 3, 1, 12, 0, 0, 0, ZoneOffset.UTC);
        StudyBank.update(
                "insert into card (person_id, question_id, phase, step, stability, difficulty, trace, last_reviewed_at,"
                        + " last_study_day, due_day, reviews, lapses, version)"
                        + " values (?, ?, 'REVIEW', 0, 10, 5, 10, ?, ?, ?, 1, 0, 0)",
                person(),
                questionId,
                before,
                before.toLocalDate(),
                MONDAY);
    }
}
