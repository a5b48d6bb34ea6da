package org.readback.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.readback.support.MutableClock;
import org.readback.support.Session;
import org.readback.support.StudyBank;

@QuarkusTest
@Tag("database")
class SettingsInGermanTest {
    @Inject
    MutableClock clock;

    @Inject
    MockMailbox mailbox;

    @Inject
    DigestJob job;

    private StudyBank bank;
    private Session session;

    @BeforeEach
    void chooseGerman() {
        clock.setTo(Instant.parse("2031-03-10T12:00:00Z"));
        // Those of other tests would be told too.
        StudyBank.update("delete from mail_digest");
        mailbox.clear();
        bank = new StudyBank();
        session = Session.ofStaffer();
        post("/account/profile", Map.of("display-name", "Kim", "zone", "UTC", "language", "de"));
    }

    @AfterEach
    void clear() {
        bank.close();
    }

    @Test
    @DisplayName("settings are in the person's language, topics in their report's")
    void settings() {
        Document page = session.page("/study/settings");
        assertThat(page.select("h1").text()).isEqualTo("Lerneinstellungen");
        assertThat(page.select("fieldset label").eachText()).contains("Montag", "Sonntag");
        assertThat(page.select("label[for^=wish]").eachAttr("lang"))
                .isNotEmpty()
                .allMatch(language -> language.startsWith("en"));
        assertThat(session.page("/study/reminders").select("h1").text()).isEqualTo("Erinnerungen");
        assertThat(session.page("/calendar").select(".empty").text())
                .isEqualTo(
                        "Sie haben noch kein Kalender-Abo. Legen Sie eine Adresse an und abonnieren Sie sie in Ihrem Kalenderprogramm."
                                + " Adresse anlegen");
        assertThat(session.page("/mail-off/nobodys").select("h1").text())
                .isEqualTo("E-Mail-Erinnerungen sind ausgeschaltet");
    }

    @Test
    @DisplayName("a planned absence says in the person's language when all is done again")
    void absence() {
        due(1, LocalDate.of(2031, 4, 2));
        post("/study/absences", Map.of("first-day", "2031-04-01", "last-day", "2031-04-07"));
        assertThat(session.page("/study/absences").select("main li").text())
                .startsWith("1. April 2031 bis 7. April 2031 Löschen")
                .contains("Auf diese Tage fällt etwa 1 Wiederholung, die wartet, bis Sie zurück sind.")
                .contains("bis 8. April 2031 haben Sie alles aufgeholt.");
    }

    @Test
    @DisplayName("what is wrong is said in the person's language")
    void wrong() {
        Response settings = post(
                "/study/settings",
                Map.of(
                        "new-per-day",
                        "10",
                        "desired-retention",
                        "90",
                        "learning-steps",
                        "soon",
                        "relearning-steps",
                        "",
                        "longest-interval",
                        "0",
                        "reviews-per-day",
                        "",
                        "day-start",
                        "4"));
        Document page = Jsoup.parse(settings.asString());
        assertThat(page.select("#learning-steps-error").text()).startsWith("Fehler: Geben Sie bis zu sechs Abstände");
        assertThat(page.select("#longest-interval-error").text())
                .isEqualTo("Fehler: Geben Sie eine ganze Zahl von Tagen von 1 bis 36500 an.");
        Response away = post("/study/absences", Map.of("first-day", "2031-04-07", "last-day", "2031-04-01"));
        assertThat(Jsoup.parse(away.asString()).select("#first-day-error").text())
                .isEqualTo("Fehler: Der letzte Tag liegt vor dem ersten.");
    }

    @Test
    @DisplayName("the mail and the calendar are in the language their person has chosen, though nobody asks in it")
    void mailAndCalendar() {
        due(2, LocalDate.of(2031, 3, 10));
        String address = session.person().login() + "@example.org";
        post("/account/mail-address", Map.of("mail-address", address));
        post("/study/reminders", Map.of("hour", "8"));
        job.run();
        List<Mail> mails = mailbox.getMailsSentTo(address);
        assertThat(mails).hasSize(1);
        assertThat(mails.getFirst().getSubject()).isEqualTo("Readback: 2 Wiederholungen heute fällig");
        assertThat(mails.getFirst().getText())
                .startsWith("Heute sind 2 Wiederholungen fällig; mit dem Neuen dauert das etwa ")
                .contains("\n\nAnfangen: https://readback.example.org/study\n\n")
                .contains("ohne Anmeldung: https://readback.example.org/mail-off/");

        String feed = Jsoup.parse(post("/calendar", Map.of()).asString())
                .select("code")
                .text();
        String calendar = RestAssured.given()
                .header("Accept-Language", "en")
                .get(URI.create(feed).getPath())
                .asString();
        assertThat(Biweekly.parse(calendar)
                        .first()
                        .getEvents()
                        .getFirst()
                        .getSummary()
                        .getValue())
                .isEqualTo("Readback: 2 Karten fällig");
    }

    private void due(int cards, LocalDate day) {
        bank.shortAnswers(cards)
                .forEach(question -> StudyBank.update(
                        "insert into card (person_id, question_id, phase, step, stability, difficulty, trace,"
                                + " last_reviewed_at, last_study_day, due_day, reviews, lapses, version) values (?, ?,"
                                + " 'REVIEW', 0, 10, 5, 10, timestamp '2031-03-01 12:00:00', date '2031-03-01', ?, 1, 0,"
                                + " 0)",
                        session.person().personId(),
                        question,
                        day));
    }

    private Response post(String path, Map<String, ?> form) {
        return session.person().post(path, form);
    }
}
