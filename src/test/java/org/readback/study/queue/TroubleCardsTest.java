package org.readback.study.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readback.support.Session.seeOther;
import static org.readback.support.Session.token;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.readback.memory.basics.Grade;
import org.readback.memory.schedule.Phase;
import org.readback.support.MutableClock;
import org.readback.support.Past;
import org.readback.support.Rows;
import org.readback.support.Session;
import org.readback.support.StudyBank;

@QuarkusTest
@Tag("database")
class TroubleCardsTest {
    @Inject
    MutableClock clock;

    private StudyBank bank;
    private Session session;
    private List<String> ids;

    @BeforeEach
    void setUp() {
        clock.setTo(Instant.parse("2031-03-10T12:00:00Z"));
        bank = new StudyBank();
        session = Session.ofStaffer();
        ids = bank.shortAnswers(3);
        StudyBank.newPerDay(session.person().personId(), 3);
        for (int i = 0; i < 3; i++) {
            session.review("EASY");
        }
        StudyBank.newPerDay(session.person().personId(), 0);
    }

    @AfterEach
    void tearDown() {
        bank.close();
    }

    @Test
    @DisplayName("where nothing is kept missing, the day's page says so and how to go on")
    void nothing() {
        clock.advance(Duration.ofDays(1));
        choose("missed");
        assertThat(session.page("/study").select(".empty").text())
                .contains("You have no trouble cards left")
                .contains("Choose all topics");
        assertThat(session.page("/study")
                        .select("select[name=topic] option[selected]")
                        .val())
                .isEqualTo("missed");
        assertThat(seeOther(session.person().get("/study/next"))).isEqualTo("/study/summary");
        assertThat(session.page("/study/summary").text()).contains("You have done all trouble cards");
    }

    @Test
    @DisplayName("what was missed on two days of late is asked, due or not, once a day, and counts")
    void missedOften() {
        clock.advance(Duration.ofDays(1));
        missedOn(ids.get(1), "2031-03-09");
        missedOn(ids.get(1), "2031-03-10");
        missedOn(ids.get(2), "2031-03-10");
        choose("missed");
        assertThat(session.page("/study").select(".figures").text()).contains("1 due");
        assertThat(token(session.question())).containsEntry("question", ids.get(1));
        String answer = session.review("GOOD");
        assertThat(seeOther(session.person().get("/study/next"))).isEqualTo("/study/summary");
        assertThat(Rows.count(
                        "select count(*) from review where person_id = ? and study_day = date '2031-03-11'",
                        session.person().personId()))
                .isEqualTo(1);

        assertThat(seeOther(session.undo(answer))).endsWith(ids.get(1));
        assertThat(token(session.page("/study/next?again=" + ids.get(1)))).containsEntry("question", ids.get(1));
        session.review("GOOD");
        clock.advance(Duration.ofDays(1));
        choose("missed");
        assertThat(token(session.question())).containsEntry("question", ids.get(1));
        clock.advance(Duration.ofDays(20));
        choose("missed");
        assertThat(session.person().get("/study/next").statusCode())
                .as("long ago")
                .isEqualTo(303);
    }

    @Test
    @DisplayName("a leech is asked, whenever it was missed; what is suspended is not")
    void leech() {
        clock.advance(Duration.ofDays(1));
        StudyBank.update(
                "update card set tested = 6, failed = 5, expected_failures = 0.6 where question_id = ?", ids.get(2));
        StudyBank.update(
                "update card set tested = 6, failed = 2, expected_failures = 0.9 where question_id = ?", ids.get(1));
        choose("missed");
        assertThat(token(session.question())).containsEntry("question", ids.get(2));
        session.person().post("/study/questions/" + ids.get(2) + "/suspend", Map.of());
        assertThat(session.person().get("/study/next").statusCode()).isEqualTo(303);
    }

    @Test
    @DisplayName("what is missed in it comes back before the session ends")
    void comesBack() {
        clock.advance(Duration.ofDays(1));
        missedOn(ids.get(1), "2031-03-09");
        missedOn(ids.get(1), "2031-03-10");
        choose("missed");
        session.review("AGAIN");
        assertThat(token(session.question())).containsEntry("question", ids.get(1));
    }

    @Test
    @DisplayName("what was typed when the sign-in had ended is there again, due or not")
    void signInEnded() {
        clock.advance(Duration.ofDays(1));
        missedOn(ids.get(1), "2031-03-09");
        missedOn(ids.get(1), "2031-03-10");
        choose("missed");
        String kept = org.readback.support.SignedIn.withoutSignIn()
                .formParams(Session.typed(session.question(), "Ada"))
                .post("/study/answers")
                .cookie("readback-lost-form");
        String page = session.person()
                .given()
                .cookie("readback-lost-form", kept)
                .get("/study/next")
                .asString();
        assertThat(org.jsoup.Jsoup.parse(page).select("#answer").val()).isEqualTo("Ada");
    }

    @Test
    @DisplayName("it is everything again tomorrow")
    void tomorrow() {
        clock.advance(Duration.ofDays(1));
        choose("missed");
        clock.advance(Duration.ofDays(1));
        assertThat(session.page("/study")
                        .select("select[name=topic] option[selected]")
                        .val())
                .isEmpty();
    }

    private void choose(String what) {
        assertThat(seeOther(session.person().post("/study/topic", Map.of("topic", what))))
                .isEqualTo("/study");
    }

    /** A miss in the log, as its day had it. */
    private void missedOn(String question, String day) {
        LocalDate missed = LocalDate.parse(day);
        new Past(session.person().personId(), question)
                .reviewed(Grade.AGAIN, clock.instant(), missed, missed, Phase.LEARNING);
    }
}
