package org.readback.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
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
class CalendarTest {
    @Inject
    MutableClock clock;

    private StudyBank bank;
    private Session session;

    @BeforeEach
    void setUp() {
        clock.setTo(Instant.parse("2031-03-10T12:00:00Z"));
        bank = new StudyBank();
        session = Session.ofStaffer();
    }

    @AfterEach
    void tearDown() {
        bank.close();
    }

    @Test
    @DisplayName("the calendar has a day for each day with due cards, and none on days off")
    void calendar() {
        bank.shortAnswers(3);
        for (int i = 0; i < 3; i++) {
            session.grade(session.reveal(), "EASY");
        }
        due("2031-03-12");
        String address = address();
        List<VEvent> events = Biweekly.parse(read(address).asString()).first().getEvents();
        assertThat(events).hasSize(1);
        assertThat(events.getFirst().getSummary().getValue()).isEqualTo("Readback: 3 cards due");
        assertThat(read(address).asString()).contains("DTSTART;VALUE=DATE:20310312");
        assertThat(read(address).contentType()).startsWith("text/calendar");

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
                                "1m",
                                "longest-interval",
                                "100",
                                "reviews-per-day",
                                "",
                                "day-start",
                                "4",
                                "day-off",
                                "WEDNESDAY"));
        assertThat(Biweekly.parse(read(address).asString()).first().getEvents()).isEmpty();
    }

    @Test
    @DisplayName("a new address replaces the one before, and one taken back is no good")
    void revoked() {
        String first = address();
        String second = address();
        assertThat(read(first).statusCode()).isEqualTo(404);
        assertThat(read(second).statusCode()).isEqualTo(200);
        session.person().post("/calendar/delete", Map.of());
        assertThat(read(second).statusCode()).isEqualTo(404);
        assertThat(session.page("/calendar").select(".empty")).hasSize(1);
    }

    @Test
    @DisplayName("without the role Staffer there is no calendar, and with it the same again")
    void role() {
        String address = address();
        StudyBank.update(
                "delete from person_role where person_id = ?", session.person().personId());
        assertThat(read(address).statusCode()).isEqualTo(404);
        StudyBank.update(
                "insert into person_role (person_id, role) values (?, 'STAFFER')",
                session.person().personId());
        assertThat(read(address).statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("a guessed address is not found")
    void guessed() {
        assertThat(read("/calendar/guess.ics").statusCode()).isEqualTo(404);
        assertThat(read("/calendar/guess").statusCode()).isEqualTo(404);
    }

    private String address() {
        Response made = session.person().post("/calendar", Map.of());
        assertThat(made.statusCode()).isEqualTo(200);
        return URI.create(Jsoup.parse(made.asString()).select("code").text()).getPath();
    }

    private static Response read(String address) {
        return RestAssured.get(address);
    }

    private void due(String day) {
        StudyBank.update(
                "update card set due_day = cast(? as date) where person_id = ?",
                day,
                session.person().personId());
    }
}
