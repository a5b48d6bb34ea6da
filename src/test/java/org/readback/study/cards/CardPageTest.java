package org.readback.study.cards;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.readback.account.person.Role;
import org.readback.memory.schedule.CardState;
import org.readback.memory.schedule.Retrievability;
import org.readback.memory.schedule.StudyCalendar;
import org.readback.question.Accepted;
import org.readback.question.Question;
import org.readback.review.card.Card;
import org.readback.review.learner.LearnerModels;
import org.readback.support.MutableClock;
import org.readback.support.Rows;
import org.readback.support.Session;
import org.readback.support.SignedIn;
import org.readback.support.StudyBank;

@QuarkusTest
@Tag("database")
class CardPageTest {
    private static final String MARKUP = "<script>alert(1)</script> & \"quoted\"";

    @Inject
    MutableClock clock;

    @Inject
    CardViews views;

    @Inject
    LearnerModels learnerModels;

    @Inject
    Card.Repository cards;

    private StudyBank bank;
    private Session session;
    private String id;

    @BeforeEach
    void setUp() {
        bank = new StudyBank();
        session = Session.ofStaffer();
        id = bank.shortAnswer();
    }

    @AfterEach
    void tearDown() {
        bank.close();
    }

    @Test
    @DisplayName("shows the answer with its sentence marked, the memory, the curve, the reviews and the versions")
    void everything() {
        session.review("EASY");
        clock.advance(Duration.ofDays(40));
        session.review("GOOD");
        Document page = page();
        assertThat(page.select("h1").text()).isEqualTo("Who was chosen as chair in May 1998?");
        assertThat(page.select("section[aria-labelledby=answer] strong").text()).isEqualTo("Ada Berg");
        assertThat(page.select("blockquote mark").text()).isEqualTo(StudyBank.QUOTE);
        assertThat(page.select(".figures").text())
                .matches(".*Predicted recall now (99|100)\\.\\d %.*Reviews 2.*Lapses 0.*");
        assertThat(page.select("figure[data-chart] tbody tr")).hasSize(15);
        List<Double> curve = page.select("figure tbody td").eachText().stream()
                .map(Double::valueOf)
                .toList();
        assertThat(curve).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(curve.getLast()).isLessThan(90);
        assertThat(page.select("table:contains(Grade) tbody tr")).hasSize(2);
        assertThat(page.select("table:contains(Grade) tbody td")
                        .eachText()
                        .subList(0, 2)
                        .getFirst())
                .isEqualTo("Good");
        assertThat(page.select("ol.versions li")).hasSize(1);
        assertThat(page.select("a[href$=review-sheet]")).as("for instructors").isEmpty();
    }

    @Test
    @DisplayName("the curve is that of the person's own study days, whenever these begin")
    void curveOfOwnDays() {
        session.review("EASY");
        long person = session.person().personId();
        StudyBank.update(
                "insert into study_settings (person_id, minutes_per_day, learning_steps, relearning_steps,"
                        + " longest_interval, day_start_hour, reviews_per_day, days_off, asks_confidence)"
                        + " values (?, 0, '1m 10m', '10m', 36500, 20, 9999, '', false)",
                person);
        QuarkusTransaction.requiringNew().run(() -> {
            Retrievability recall = new Retrievability(
                    learnerModels.of(person).model(), new StudyCalendar(ZoneOffset.UTC, LocalTime.of(20, 0)));
            CardState card = cards.of(person, id).orElseThrow().state();
            CardView.Memory shown = views.of(person, id).orElseThrow().memory().orElseThrow();
            assertThat(shown.curve().stream().skip(1))
                    .isNotEmpty()
                    .allSatisfy(point -> assertThat(point.recall())
                            .as("on %s", point.day())
                            .isEqualTo(100 * recall.on(card, point.day()).orElseThrow()));
        });
    }

    @Test
    @DisplayName("a question that was never answered keeps its answer folded away and shows no memory")
    void neverAnswered() {
        Document page = page();
        assertThat(page.select("details:not([open]) strong").text()).isEqualTo("Ada Berg");
        assertThat(page.select(".empty").text()).contains("You have not answered this question yet");
        assertThat(page.select("figure")).isEmpty();
    }

    @Test
    @DisplayName("a question of no such id is not found, whatever is done with it")
    void unknown() {
        assertThat(session.person().get("/cards/no-such-question").statusCode()).isEqualTo(404);
        for (String action : List.of("note", "flag", "bury", "suspend", "resume")) {
            Map<String, String> form = Map.of("note", "x", "reason", "WRONG", "remark", "x");
            assertThat(session.person()
                            .post("/cards/no-such-question/" + action, form)
                            .statusCode())
                    .as(action)
                    .isEqualTo(404);
        }
    }

    @Test
    @DisplayName("a question of every kind has its page, retired or not")
    void everyKind() {
        for (Question question : StudyBank.ofEveryKind()) {
            String one = bank.add(question);
            session.page("/cards/" + one);
            bank.retire(one);
            assertThat(session.page("/cards/" + one).select("main").text()).contains("Retired");
        }
    }

    @Test
    @DisplayName("a note is kept for its person alone, as it was typed, and taken away by an empty one")
    void note() {
        assertThat(Session.seeOther(post("note", Map.of("note", MARKUP + "\r\nsecond line"))))
                .isEqualTo("/cards/" + id);
        Response shown = session.person().get("/cards/" + id);
        assertThat(shown.asString()).doesNotContain("<script>alert");
        assertThat(Jsoup.parse(shown.asString())
                        .select("textarea[name=note]")
                        .first()
                        .wholeText()
                        .strip())
                .isEqualTo(MARKUP + "\nsecond line");
        Session other = Session.ofStaffer();
        assertThat(other.page("/cards/" + id).select("textarea[name=note]").text())
                .isEmpty();
        post("note", Map.of("note", "  "));
        assertThat(page().select("textarea[name=note]").text()).isEmpty();
        assertThat(Rows.count("select count(*) from private_note where question_id = ?", id))
                .isZero();
    }

    @Test
    @DisplayName("a note of 5,000 characters is kept; one more is refused at its field, with what was typed")
    void longNote() {
        String line = "é" + "x".repeat(98) + "\n";
        String most = line.repeat(50).strip() + "y";
        assertThat(most).hasSize(5000);
        assertThat(post("note", Map.of("note", most.replace("\n", "\r\n"))).statusCode())
                .isEqualTo(303);
        Response refused = post("note", Map.of("note", most + "z"));
        assertThat(refused.statusCode()).isEqualTo(400);
        Document page = Jsoup.parse(refused.asString());
        assertThat(page.select("#note-error").text()).contains("at most 5,000 characters");
        assertThat(page.select("textarea[name=note]").first().wholeText()).contains(most + "z");
        assertThat(page().select("textarea[name=note]").first().wholeText()).doesNotContain("yz");
    }

    @Test
    @DisplayName("a flag is open until it is settled; a second one of the same person replaces the first")
    void flag() {
        post("flag", Map.of("reason", "UNCLEAR", "remark", MARKUP));
        Response shown = session.person().get("/cards/" + id);
        assertThat(shown.asString()).doesNotContain("<script>alert");
        assertThat(shown.asString()).contains("It is ambiguous");
        post("flag", Map.of("reason", "WRONG", "remark", ""));
        assertThat(Rows.words("select reason from question_flag where question_id = ?", id))
                .containsExactly("WRONG");
        Document page = page();
        assertThat(page.select("select[name=reason] option[selected]").attr("value"))
                .isEqualTo("WRONG");
        assertThat(session.page("/cards?flagged=yes").select("input[name=question]"))
                .isEmpty();
        session.review("GOOD");
        assertThat(session.page("/cards?flagged=yes")
                        .select("input[name=question]")
                        .eachAttr("value"))
                .containsExactly(id);
        assertThat(Session.ofStaffer()
                        .page("/cards/" + id)
                        .select("#flag + p, .chip")
                        .text())
                .doesNotContain("flagged");
    }

    @Test
    @DisplayName("a flag without a reason of the list, or with too long a remark, is refused at its field")
    void badFlags() {
        Response without = post("flag", Map.of("reason", "SILLY", "remark", "Kept <b>as typed</b>"));
        assertThat(without.statusCode()).isEqualTo(400);
        Document page = Jsoup.parse(without.asString());
        assertThat(page.select("#reason-error").text()).contains("Choose what is wrong");
        assertThat(page.select("textarea[name=remark]").first().wholeText()).contains("Kept <b>as typed</b>");
        Response tooLong = post("flag", Map.of("reason", "WRONG", "remark", "x".repeat(1001)));
        assertThat(tooLong.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(tooLong.asString()).select("#remark-error").text())
                .contains("at most 1,000");
        assertThat(post("flag", Map.of()).statusCode()).isEqualTo(400);
        assertThat(post("flag", Map.of("reason", "WRONG", "remark", "x".repeat(1000)))
                        .statusCode())
                .isEqualTo(303);
        assertThat(Rows.count("select count(*) from question_flag where question_id = ?", id))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("buried, it is not asked today; suspended, not at all; resumed, again")
    void aside() {
        post("bury", Map.of());
        assertThat(page().select("main").text()).contains("Buried until");
        assertThat(asked()).isNotEqualTo(id);
        post("suspend", Map.of());
        assertThat(page().select("button").eachText()).contains("Resume").doesNotContain("Suspend");
        clock.advance(Duration.ofDays(3));
        assertThat(asked()).isNotEqualTo(id);
        post("resume", Map.of());
        post("resume", Map.of());
        assertThat(asked()).isEqualTo(id);
    }

    @Test
    @DisplayName("versions tell where the right answer changed")
    void versions() {
        bank.reword(id, new Question.ShortAnswer("Who became chair?", Accepted.of("Ada Berg"), Optional.empty()));
        assertThat(page().select("ol.versions li").eachText())
                .first()
                .asString()
                .contains("Who became chair?")
                .doesNotContain("answer changed");
        String other = bank.shortAnswer();
        bank.correct(other, new Question.ShortAnswer("Who was chosen?", Accepted.of("Bo Dahl"), Optional.empty()));
        assertThat(session.page("/cards/" + other).select("ol.versions li").eachText())
                .first()
                .asString()
                .contains("answer changed");
    }

    @Test
    @DisplayName("instructors find the way to where the question is mended")
    void instructors() {
        SignedIn instructor = SignedIn.as(Role.STAFFER, Role.INSTRUCTOR);
        Document page = Jsoup.parse(instructor.get("/cards/" + id).asString());
        assertThat(page.select("a[href$=review-sheet]")).hasSize(1);
        assertThat(page.select("a[href=/questions/" + id + "]")).hasSize(1);
        bank.becomesWritten(id, instructor.personId());
        page = Jsoup.parse(instructor.get("/cards/" + id).asString());
        assertThat(page.select("a[href=/questions/" + id + "/edit]")).hasSize(1);
    }

    private String asked() {
        return Session.token(session.question()).get("question").toString();
    }

    private Response post(String action, Map<String, String> form) {
        return session.person().post("/cards/" + id + "/" + action, form);
    }

    private Document page() {
        return session.page("/cards/" + id);
    }
}
