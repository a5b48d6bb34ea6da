package org.readback.study.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readback.support.Session.seeOther;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readback.question.Question;
import org.readback.support.MutableClock;
import org.readback.support.Rows;
import org.readback.support.Session;
import org.readback.support.StudyBank;

/** Minutes a day, and the days after an absence. */
@QuarkusTest
@Tag("database")
class DayLimitsTest {
    private static final Instant NOON = Instant.parse("2031-03-10T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2031, 3, 10);

    @Inject
    MutableClock clock;

    private StudyBank bank;
    private Session session;

    @BeforeEach
    void setUp() {
        clock.setTo(NOON);
        bank = new StudyBank();
        session = Session.ofStaffer();
    }

    @AfterEach
    void tearDown() {
        bank.close();
    }

    @Test
    @DisplayName("once the minutes are used no new question is asked, and pages say so; what is due goes on")
    void minutes() {
        List<String> ids = bank.shortAnswers(3);
        due(ids.getFirst(), TODAY);
        due(ids.get(1), TODAY);
        settings("2");
        assertThat(note("/study")).contains("0 of your 2 minutes");
        assertThat(session.page("/study").select(".figures").text()).contains("10 new");

        studied(TODAY, 5, 119);
        assertThat(session.page("/study").select(".figures").text()).contains("10 new");
        StudyBank.update("update study_day set seconds = 120 where person_id = ?", person());
        assertThat(session.page("/study").select(".figures").text()).doesNotContain("new");
        assertThat(note("/study")).contains("You have reached your 2 minutes").contains("2 due reviews are left");
        assertThat(note("/study/summary")).contains("You have reached your 2 minutes");
        session.review("GOOD");
        session.review("GOOD");
        assertThat(seeOther(session.person().get("/study/next"))).isEqualTo("/study/summary");

        settings("");
        assertThat(note("/study")).isEmpty();
        assertThat(session.page("/study").select(".figures").text()).contains("10 new");
    }

    @Test
    @DisplayName(
            "more than sixty due is a heap: the page says that one need not do it all, and how to say what is enough")
    void heap() {
        List<String> ids = bank.shortAnswers(61);
        ids.subList(1, 61).forEach(id -> due(id, TODAY));
        assertThat(note("/study")).isEmpty();
        due(ids.getFirst(), TODAY);
        assertThat(note("/study")).contains("stop whenever you like");
        String field = session.page("/study").select(".day-note a").attr("href");
        assertThat(session.page(field.replaceAll("#.*", "")).select(field.replaceAll(".*#", "#")))
                .hasSize(1);
        settings("10");
        assertThat(note("/study")).doesNotContain("stop whenever you like");
    }

    @Test
    @DisplayName("the minutes start over with the next study day")
    void minutesOfOneDay() {
        bank.shortAnswer();
        settings("1");
        studied(TODAY, 5, 60);
        assertThat(note("/study")).contains("You have reached your 1 minute for today");
        clock.advance(Duration.ofDays(1));
        assertThat(note("/study")).contains("0 of your 1 minute ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "601", "-1", "ten", "1.5"})
    @DisplayName("minutes that make no sense are refused at their field")
    void wrongMinutes(String minutes) {
        Response response = session.person().post("/study/settings", form(minutes));
        assertThat(response.statusCode()).isEqualTo(400);
        Document page = Jsoup.parse(response.asString());
        assertThat(page.select("p.error").eachAttr("id")).containsExactly("minutes-per-day-error");
        assertThat(page.select("#minutes-per-day").val()).isEqualTo(minutes);
    }

    @Test
    @DisplayName("after an absence a day asks an ordinary day's reviews and half as many again, and says why")
    void stretched() {
        StudyBank.newPerDay(person(), 0);
        bank.shortAnswers(40).forEach(id -> due(id, TODAY.plusDays(3)));
        for (int day = 1; day <= 5; day++) {
            studied(TODAY.minusDays(day), 16, 100);
        }
        away(TODAY.plusDays(1), TODAY.plusDays(7));
        Document page = session.page("/study/absences");
        assertThat(page.select("main .sheet ul").text())
                .contains("About 40 reviews fall on these days")
                .contains("about 24 a day")
                .contains("you will have caught up by 19 March 2031");
        assertThat(page.select("main .sheet ul td").eachText()).containsExactly("24", "16");

        clock.advance(Duration.ofDays(8));
        page = session.page("/study");
        assertThat(page.select(".figures").text()).contains("24 due");
        assertThat(note("/study")).contains("You were away until 17 March 2031. 40 reviews are waiting");
        for (int i = 0; i < 24; i++) {
            session.review("GOOD");
        }
        assertThat(session.page("/study").select(".figures").text()).doesNotContain("due");
        assertThat(Rows.words(
                        "select distinct cast(due_day as varchar(10)) from card where person_id = ? and reviews = 1",
                        person()))
                .as("what waits keeps its day")
                .containsExactly("2031-03-13");

        clock.advance(Duration.ofDays(1));
        assertThat(session.page("/study").select(".figures").text()).contains("16 due");
        assertThat(note("/study")).as("level again").isEmpty();
    }

    @Test
    @DisplayName("without an absence nothing is held back, nor where the reviews fit a day")
    void notStretched() {
        List<String> ids = bank.shortAnswers(40);
        ids.forEach(id -> due(id, TODAY.minusDays(3)));
        assertThat(session.page("/study").select(".figures").text()).contains("40 due");
        StudyBank.update("update card set due_day = ? where person_id = ?", TODAY.plusDays(1), person());
        StudyBank.update(
                "insert into absence (person_id, first_day, last_day) values (?, ?, ?)",
                person(),
                TODAY.minusDays(9),
                TODAY.minusDays(1));
        clock.advance(Duration.ofDays(1));
        assertThat(session.page("/study").select(".figures").text())
                .as("promised for after the absence")
                .contains("40 due");
    }

    @Test
    @DisplayName("who comes back earlier ends the absence, and what has waited until then is spread")
    void backEarly() {
        bank.shortAnswers(30).forEach(id -> due(id, TODAY.plusDays(2)));
        away(TODAY.plusDays(1), TODAY.plusDays(20));
        clock.advance(Duration.ofDays(4));
        String back =
                session.page("/study/absences").select("main .sheet ul form").attr("action");
        assertThat(seeOther(session.person().post(back, Map.of()))).isEqualTo("/study/absences");
        assertThat(session.page("/study/absences").select("main .sheet ul li")).isEmpty();
        assertThat(session.page("/study").select(".figures").text()).contains("20 due");
        assertThat(note("/study")).contains("You were away until 13 March 2031. 30 reviews are waiting");
    }

    @Test
    @DisplayName("reviews that others give away, and that have waited long enough, count among those that wait")
    void givenAway() {
        StudyBank.newPerDay(person(), 0);
        for (int i = 0; i < 15; i++) {
            String fact = bank.fact();
            for (Question question : List.of(
                    StudyBank.ofEveryKind().get(0), StudyBank.ofEveryKind().get(7))) {
                due(bank.add(question, fact), TODAY.plusDays(1));
            }
        }
        away(TODAY.plusDays(1), TODAY.plusDays(3));
        clock.advance(Duration.ofDays(4));
        assertThat(session.page("/study").select(".figures").text()).contains("20 due");
        assertThat(note("/study")).contains("30 reviews are waiting");
        for (int i = 0; i < 12; i++) {
            session.grade(session.reveal(), "GOOD");
        }
        assertThat(session.page("/study").select(".figures").text()).contains("8 due");
    }

    @Test
    @DisplayName("an own limit below that holds after an absence too")
    void ownLimit() {
        bank.shortAnswers(30).forEach(id -> due(id, TODAY.plusDays(2)));
        away(TODAY.plusDays(1), TODAY.plusDays(3));
        Map<String, Object> form = form("");
        form.put("reviews-per-day", "7");
        session.person().post("/study/settings", form);
        clock.advance(Duration.ofDays(4));
        assertThat(session.page("/study").select(".figures").text()).contains("7 due");
        assertThat(note("/study")).contains("about 7 a day");
    }

    private String note(String path) {
        return session.page(path).select(".day-note").text();
    }

    private long person() {
        return session.person().personId();
    }

    private void settings(String minutes) {
        assertThat(seeOther(session.person().post("/study/settings", form(minutes))))
                .isEqualTo("/study/settings");
    }

    private static Map<String, Object> form(String minutes) {
        return new HashMap<>(Map.of(
                "new-per-day",
                "10",
                "desired-retention",
                "90",
                "learning-steps",
                "1m 10m",
                "relearning-steps",
                "10m",
                "longest-interval",
                "36500",
                "reviews-per-day",
                "",
                "minutes-per-day",
                minutes,
                "day-start",
                "4"));
    }

    private void away(LocalDate first, LocalDate last) {
        seeOther(session.person()
                .post("/study/absences", Map.of("first-day", first.toString(), "last-day", last.toString())));
    }

    private void studied(LocalDate day, int tested, int seconds) {
        StudyBank.update(
                "insert into study_day (person_id, study_day, reviews, new_cards, tested, recalled, seconds)"
                        + " values (?, ?, ?, 0, ?, ?, ?)",
                person(),
                day,
                tested,
                tested,
                tested,
                seconds);
    }

    private void due(String questionId, LocalDate day) {
        OffsetDateTime before = OffsetDateTime.of(2031, 3, 1, 12, 0, 0, 0, ZoneOffset.UTC);
        StudyBank.update(
                "insert into card (person_id, question_id, phase, step, stability, difficulty, trace, last_reviewed_at,"
                        + " last_study_day, due_day, reviews, lapses, version)"
                        + " values (?, ?, 'REVIEW', 0, 10, 5, 10, ?, ?, ?, 1, 0, 0)",
                person(),
                questionId,
                before,
                before.toLocalDate(),
                day);
    }
}
