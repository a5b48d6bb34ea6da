package org.readback.study.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readback.support.Session.seeOther;
import static org.readback.support.Session.token;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.readback.memory.schedule.StudyCalendar;
import org.readback.question.Accepted;
import org.readback.question.Question;
import org.readback.support.MutableClock;
import org.readback.support.Session;
import org.readback.support.StudyBank;

@QuarkusTest
@Tag("database")
class BuriedSiblingsTest {
    @Inject
    MutableClock clock;

    private StudyBank bank;
    private Session session;

    @BeforeEach
    void setUp() {
        bank = new StudyBank();
        session = Session.ofStaffer();
    }

    @AfterEach
    void tearDown() {
        StudyBank.update("delete from giveaway where question_id like 'test-question-%'");
        bank.close();
    }

    @Test
    @DisplayName("a new question that another's words give away is met on another day, and the one behind it before")
    void newQuestionGivenAway() {
        String telling = bank.shortAnswer();
        String given = bank.shortAnswer();
        String free = bank.shortAnswer();
        givesAway(telling, given);
        newPerDay(2);
        assertThat(token(session.question())).containsEntry("question", telling);
        session.review("EASY");
        assertThat(token(session.question())).containsEntry("question", free);
        session.review("EASY");
        clock.advance(Duration.ofDays(1));
        assertThat(token(session.question())).containsEntry("question", given);
    }

    @Test
    @DisplayName("a due review about a fact that was asked today waits until tomorrow, and the day's page says so")
    void dueReviewOfASibling() {
        String fact = bank.fact();
        String first = bank.add(question("First"), fact);
        String second = bank.add(question("Second"), fact);
        card(first, 0);
        card(second, 0);
        newPerDay(0);
        assertThat(token(session.question())).containsEntry("question", first);
        session.review("GOOD");
        assertThat(seeOther(session.person().get("/study/next"))).isEqualTo("/study/summary");
        assertThat(session.page("/study").select(".empty").text())
                .contains("1 card moved to tomorrow, so that today's questions do not reveal its answer.");
        clock.advance(Duration.ofDays(1));
        assertThat(token(session.question())).containsEntry("question", second);
    }

    @Test
    @DisplayName("a review that has waited for two days is asked, after all others")
    void waitedLongEnough() {
        String fact = bank.fact();
        String first = bank.add(question("First"), fact);
        String waited = bank.add(question("Second"), fact);
        String other = bank.shortAnswer();
        card(first, 4);
        card(waited, 3);
        card(other, 0);
        newPerDay(0);
        assertThat(token(session.question())).containsEntry("question", first);
        session.review("GOOD");
        assertThat(token(session.question())).containsEntry("question", other);
        session.review("GOOD");
        assertThat(token(session.question())).containsEntry("question", waited);
    }

    private static Question question(String name) {
        return new Question.ShortAnswer(name + " question about it?", Accepted.of("Ada Berg"), Optional.empty());
    }

    private static void givesAway(String one, String other) {
        StudyBank.update("insert into giveaway (question_id, other_id) values (?, ?)", one, other);
        StudyBank.update("insert into giveaway (question_id, other_id) values (?, ?)", other, one);
    }

    private void card(String question, int overdue) {
        StudyBank.update(
                "insert into card (person_id, question_id, phase, step, stability, difficulty, trace, last_reviewed_at,"
                        + " last_study_day, due_day, reviews, lapses, version)"
                        + " values (?, ?, 'REVIEW', 0, 5.0, 5.0, 5.0, ?, ?, ?, 1, 0, 0)",
                session.person().personId(),
                question,
                clock.instant().minus(Duration.ofDays(10)).atOffset(ZoneOffset.UTC),
                today().minusDays(10),
                today().minusDays(overdue));
    }

    private LocalDate today() {
        return new StudyCalendar(ZoneOffset.UTC, StudyCalendar.DEFAULT_DAY_START).dayOf(clock.instant());
    }

    private void newPerDay(int cards) {
        StudyBank.newPerDay(session.person().personId(), cards);
    }
}
