package org.readback.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readback.support.Session.seeOther;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
import org.junit.jupiter.params.provider.CsvSource;
import org.readback.support.MutableClock;
import org.readback.support.Rows;
import org.readback.support.Session;
import org.readback.support.StudyBank;

@QuarkusTest
@Tag("database")
class SettingsTest {
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
    @DisplayName("settings start as the defaults and come back as they were saved")
    void saved() {
        assertThat(value("learning-steps")).isEqualTo("1m 10m");
        assertThat(value("reviews-per-day")).isEmpty();
        Map<String, Object> form = form();
        form.put("learning-steps", "90m, 1d");
        form.put("relearning-steps", "");
        form.put("longest-interval", "60");
        form.put("reviews-per-day", "25");
        form.put("day-start", "2");
        form.put("day-off", List.of("SATURDAY", "SUNDAY"));
        assertThat(seeOther(session.person().post("/study/settings", form))).isEqualTo("/study/settings");
        assertThat(value("learning-steps")).isEqualTo("90m 1d");
        assertThat(value("relearning-steps")).isEmpty();
        assertThat(value("longest-interval")).isEqualTo("60");
        assertThat(value("reviews-per-day")).isEqualTo("25");
        assertThat(page().select("#day-start option[selected]").val()).isEqualTo("2");
        assertThat(page().select("input[name=day-off][checked]").eachAttr("value"))
                .containsExactly("SATURDAY", "SUNDAY");
    }

    @Test
    @DisplayName("new questions a day and the target are saved")
    void pace() {
        assertThat(value("new-per-day")).isEqualTo("10");
        assertThat(value("desired-retention")).isEqualTo("90");
        Map<String, Object> form = form();
        form.put("new-per-day", "0");
        form.put("desired-retention", "85");
        assertThat(seeOther(session.person().post("/study/settings", form))).isEqualTo("/study/settings");
        assertThat(value("new-per-day")).isEqualTo("0");
        assertThat(value("desired-retention")).isEqualTo("85");
    }

    @ParameterizedTest
    @DisplayName("a number out of range is refused at its field and shown again")
    @CsvSource({
        "1001, 90, new-per-day",
        "-1, 90, new-per-day",
        "ten, 90, new-per-day",
        "10, 69, desired-retention",
        "10, 100, desired-retention",
        "10, 0.9, desired-retention"
    })
    void outOfRange(String newPerDay, String retention, String field) {
        Map<String, Object> form = form();
        form.put("new-per-day", newPerDay);
        form.put("desired-retention", retention);
        Response response = session.person().post("/study/settings", form);
        assertThat(response.statusCode()).isEqualTo(400);
        Document page = Jsoup.parse(response.asString());
        assertThat(page.select("#" + field + "-error").text()).contains("whole number");
        assertThat(page.select("#new-per-day").val()).isEqualTo(newPerDay);
        assertThat(value("desired-retention")).as("nothing is saved").isEqualTo("90");
    }

    @Test
    @DisplayName("a new card takes the steps that were set")
    void steps() {
        bank.shortAnswer();
        Map<String, Object> form = form();
        form.put("learning-steps", "3h");
        session.person().post("/study/settings", form);
        assertThat(session.page(session.answer())
                        .select("button[value=AGAIN] small")
                        .text())
                .isEqualTo("in 3 hours");
    }

    @Test
    @DisplayName("no interval is longer than the longest")
    void longestInterval() {
        bank.shortAnswer();
        Map<String, Object> form = form();
        form.put("longest-interval", "2");
        session.person().post("/study/settings", form);
        assertThat(session.page(session.answer())
                        .select("button[value=EASY] small")
                        .text())
                .isEqualTo("in 2 days");
    }

    @Test
    @DisplayName("the day begins at the hour that was set")
    void dayStart() {
        clock.setTo(Instant.parse("2031-03-10T03:00:00Z"));
        bank.shortAnswers(2);
        session.review("EASY");
        assertThat(studyDay()).isEqualTo("2031-03-09");
        Map<String, Object> form = form();
        form.put("day-start", "2");
        session.person().post("/study/settings", form);
        session.review("EASY");
        assertThat(studyDay()).isEqualTo("2031-03-10");
    }

    @Test
    @DisplayName("not more due reviews a day than were set")
    void reviewsPerDay() {
        Map<String, Object> form = form();
        form.put("reviews-per-day", "0");
        session.person().post("/study/settings", form);
        bank.shortAnswer();
        session.review("EASY");
        StudyBank.update(
                "update card set due_day = date '2031-03-10' where person_id = ?",
                session.person().personId());
        StudyBank.newPerDay(session.person().personId(), 0);
        assertThat(seeOther(session.person().get("/study/next"))).isEqualTo("/study/summary");
    }

    @ParameterizedTest
    @CsvSource({
        "learning-steps, ten minutes, learning-steps-error",
        "learning-steps, 0m, learning-steps-error",
        "relearning-steps, 1m 2m 3m 4m 5m 6m 7m, relearning-steps-error",
        "relearning-steps, 31d, relearning-steps-error",
        "longest-interval, 0, longest-interval-error",
        "longest-interval, 36501, longest-interval-error",
        "longest-interval, many, longest-interval-error",
        "reviews-per-day, -1, reviews-per-day-error",
        "day-start, 24, day-start-error",
        "day-off, DOOMSDAY, days-off-error",
    })
    @DisplayName("what makes no sense is refused at its field, and kept there to be mended")
    void refused(String field, String typed, String error) {
        Map<String, Object> form = form();
        form.put(field, typed);
        Response response = session.person().post("/study/settings", form);
        assertThat(response.statusCode()).isEqualTo(400);
        Document page = Jsoup.parse(response.asString());
        assertThat(page.select("p.error").eachAttr("id")).containsExactly(error);
        if (!field.startsWith("day")) {
            assertThat(page.select("#" + field).val()).isEqualTo(typed);
        }
        assertThat(value("longest-interval")).as("nothing is saved").isEqualTo("36500");
    }

    @Test
    @DisplayName("a week of days off is refused")
    void allDaysOff() {
        Map<String, Object> form = form();
        form.put("day-off", List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"));
        assertThat(session.person().post("/study/settings", form).statusCode()).isEqualTo(400);
    }

    @Test
    @DisplayName("an absence is planned, listed and taken back, by its own person only")
    void absence() {
        assertThat(away("2031-04-01", "2031-04-07").statusCode()).isEqualTo(303);
        assertThat(absences().select("main .sheet ul li").text()).contains("1 April 2031 to 7 April 2031");
        String delete = absences().select("main .sheet ul form").attr("action");
        Session.ofStaffer().person().post(delete, Map.of());
        assertThat(absences().select("main .sheet ul li")).hasSize(1);
        session.person().post(delete, Map.of());
        assertThat(absences().select("main .sheet ul li")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2031-04-07, 2031-04-01, before the first",
        "2031-01-01, 2031-01-07, are over",
        "2031-04-01, 2033-01-01, within a year",
        "soon, later, Give both days",
    })
    @DisplayName("an absence that makes no sense is refused")
    void wrongAbsence(String first, String last, String problem) {
        Response response = away(first, last);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(response.asString()).select("#first-day-error").text())
                .contains(problem);
    }

    @Test
    @DisplayName("two absences do not overlap")
    void overlapping() {
        away("2031-04-01", "2031-04-07");
        assertThat(away("2031-04-07", "2031-04-09").statusCode()).isEqualTo(400);
    }

    @Test
    @DisplayName("no card is given a day off or a day away")
    void closedDays() {
        bank.shortAnswers(3);
        Map<String, Object> form = form();
        form.put("learning-steps", "");
        form.put("day-off", List.of("TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"));
        session.person().post("/study/settings", form);
        away("2031-04-01", "2031-04-13");
        for (int i = 0; i < 3; i++) {
            session.grade(session.reveal(), "EASY");
        }
        // 10 March is a Monday. An Easy is for 22 to 28 days; the only Monday among them is away.
        assertThat(Rows.words(
                        "select distinct cast(due_day as varchar(10)) from card where person_id = ?",
                        session.person().personId()))
                .containsExactly("2031-03-31");
    }

    @Test
    @DisplayName("the grade's preview is what the card is given, loads and all")
    void previewHolds() {
        bank.shortAnswers(20);
        StudyBank.newPerDay(session.person().personId(), 20);
        for (int i = 0; i < 20; i++) {
            String answer = session.reveal();
            String promised =
                    session.page(answer).select("button[value=EASY] small").text();
            session.grade(answer, "EASY");
            LocalDate due = LocalDate.parse(Rows.words(
                            "select cast(due_day as varchar(10)) from card where person_id = ?"
                                    + " order by id desc fetch first 1 row only",
                            session.person().personId())
                    .getFirst());
            assertThat(promised).isEqualTo("in " + ChronoUnit.DAYS.between(TODAY, due) + " days");
        }
        List<String> byDay = Rows.words(
                "select count(*) from card where person_id = ? group by due_day order by 1 desc",
                session.person().personId());
        assertThat(byDay).as("all seven days of the range of 25 days").hasSize(7);
        assertThat(Integer.parseInt(byDay.getFirst())).as("the fullest of them").isLessThan(10);
    }

    @Test
    @DisplayName("a topic with a higher share comes back sooner")
    void retentionOfATopic() {
        bank.shortAnswer();
        session.person().post("/study/topic", Map.of("topic", "china-russia-2023/treaties"));
        String answer = session.reveal();
        String before = easy(answer);
        List<String> topics = page().select("input[name=topic]").eachAttr("value");
        List<String> typed = topics.stream()
                .map(topic -> topic.endsWith("/treaties") ? "99" : "")
                .toList();
        assertThat(session.person()
                        .post("/study/settings/retention", Map.of("topic", topics, "retention", typed))
                        .statusCode())
                .isEqualTo(303);
        assertThat(page().select("input[name=retention]").eachAttr("value")).contains("99");
        assertThat(days(easy(answer))).isLessThan(days(before));
    }

    @Test
    @DisplayName("a share that is none is refused and kept to be mended")
    void wrongRetention() {
        List<String> topics = page().select("input[name=topic]").eachAttr("value");
        List<String> typed = topics.stream().map(_ -> "100").toList();
        Response response =
                session.person().post("/study/settings/retention", Map.of("topic", topics, "retention", typed));
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(response.asString()).select("#wish-error")).hasSize(1);
        assertThat(Jsoup.parse(response.asString()).select("#wish-0").val()).isEqualTo("100");
    }

    private String easy(String answer) {
        return session.page(answer).select("button[value=EASY] small").text();
    }

    private static long days(String wait) {
        return wait.equals("tomorrow") ? 1 : Long.parseLong(wait.replaceAll("\\D", ""));
    }

    private Document absences() {
        return session.page("/study/absences");
    }

    private Response away(String first, String last) {
        return session.person().post("/study/absences", Map.of("first-day", first, "last-day", last));
    }

    private Map<String, Object> form() {
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
                "day-start",
                "4"));
    }

    private String studyDay() {
        return Rows.words(
                        "select cast(study_day as varchar(10)) from review where person_id = ?"
                                + " order by id desc fetch first 1 row only",
                        session.person().personId())
                .getFirst();
    }

    private Document page() {
        return session.page("/study/settings");
    }

    private String value(String field) {
        return page().select("#" + field).val();
    }
}
