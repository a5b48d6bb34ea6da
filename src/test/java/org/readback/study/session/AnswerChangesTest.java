package org.readback.study.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readback.support.Session.seeOther;
import static org.readback.support.Session.typed;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.readback.question.Accepted;
import org.readback.question.Question;
import org.readback.support.MutableClock;
import org.readback.support.Session;
import org.readback.support.StudyBank;

@QuarkusTest
@Tag("database")
class AnswerChangesTest {
    private static final String CHANGED = "The answer has changed";

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
        bank.close();
    }

    @Test
    @DisplayName("whoever knew the old answer is told once, with old and new side by side")
    void told() {
        String id = bank.shortAnswer();
        session.review("GOOD");
        bank.correct(id, chair("Who was chosen as chair in May 1998?", "Bo Lind"));
        clock.advance(Duration.ofMinutes(11));

        Document asked = session.question();
        assertThat(asked.text()).contains("The answer has changed since you last saw this question.");
        assertThat(asked.text()).doesNotContain("Ada Berg", "Bo Lind");
        String answer = session.answer(asked, "Ada Berg");
        Document verdict = session.page(answer);
        assertThat(verdict.select("h2").eachText()).contains(CHANGED);
        assertThat(verdict.select(".before-and-now dd").eachText()).containsExactly("Ada Berg", "Bo Lind");
        session.grade(answer, "GOOD");

        clock.advance(Duration.ofDays(30));
        Document again = session.question();
        assertThat(again.text()).doesNotContain("has changed");
        assertThat(session.page(session.answer(again, "Bo Lind")).text()).doesNotContain(CHANGED);
    }

    @Test
    @DisplayName("a new wording alone is not worth telling")
    void reworded() {
        String id = bank.shortAnswer();
        session.review("GOOD");
        bank.reword(id, chair("Whom did the council choose in May 1998?", "Ada Berg"));
        clock.advance(Duration.ofMinutes(11));

        Document asked = session.question();
        assertThat(asked.text()).doesNotContain("has changed");
        assertThat(session.page(session.answer(asked, "Ada Berg")).text()).doesNotContain(CHANGED);
    }

    @Test
    @DisplayName("whoever meets a corrected question for the first time knows no other answer")
    void first() {
        bank.correct(bank.shortAnswer(), chair("Who was chosen as chair in May 1998?", "Bo Lind"));

        Document asked = session.question();
        assertThat(asked.text()).doesNotContain("has changed");
        assertThat(session.page(session.answer(asked, "Bo Lind")).text()).doesNotContain(CHANGED);
    }

    @Test
    @DisplayName("what was answered in a quiz that does not count is not what the person knew")
    void aside() {
        String id = bank.shortAnswer();
        session.review("GOOD");
        bank.correct(id, chair("Who was chosen as chair in May 1998?", "Bo Lind"));
        String quiz = seeOther(session.person()
                .post(
                        "/study/quizzes",
                        Map.of("quiz", 1, "topic", bank.topic(), "size", "5", "from", "met", "counts", "no")));
        seeOther(session.person().post(quiz + "/answers", typed(session.page(quiz), "Ada Berg")));
        clock.advance(Duration.ofMinutes(11));

        assertThat(session.question().text()).contains("The answer has changed since you last saw this question.");
    }

    @Test
    @DisplayName("of a statement that stays true the statements are shown")
    void statement() {
        String id = bank.add(statement("Ada Berg was chosen in 1998."));
        session.grade(session.reveal(), "GOOD");
        bank.correct(id, statement("Ada Berg was chosen in 1999."));
        clock.advance(Duration.ofMinutes(11));

        assertThat(session.page(session.reveal()).select(".before-and-now dd").eachText())
                .containsExactly("Ada Berg was chosen in 1998. True", "Ada Berg was chosen in 1999. True");
    }

    private static Question chair(String stem, String right) {
        return new Question.ShortAnswer(stem, Accepted.of(right), Optional.empty());
    }

    private static Question statement(String stem) {
        return new Question.TrueFalse(stem, true, Optional.empty(), Optional.empty());
    }
}
