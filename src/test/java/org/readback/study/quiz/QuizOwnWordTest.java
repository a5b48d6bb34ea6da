package org.readback.study.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readback.support.Session.seeOther;
import static org.readback.support.Session.typed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.readback.review.record.CardRebuild;
import org.readback.review.tally.TallyRebuild;
import org.readback.support.MutableClock;
import org.readback.support.Rows;
import org.readback.support.Session;
import org.readback.support.StudyBank;

/** "I was right" at a quiz's verdicts: in its mark, and in the log where the quiz counts. */
@QuarkusTest
@Tag("database")
class QuizOwnWordTest {
    @Inject
    MutableClock clock;

    @Inject
    CardRebuild cards;

    @Inject
    TallyRebuild tallies;

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
    @DisplayName("a typed answer that was not right can be called right, and back: the mark says how many were")
    void inTheMark() {
        bank.shortAnswers(3);
        String quiz = begin("no");
        answer(quiz, "Ada Berg");
        answer(quiz, "Madam Chair");
        answer(quiz, "");
        Document before = session.page(quiz);
        assertThat(before.select("form[action$=/overrule]").eachAttr("action"))
                .as("neither for one that is right, nor for none")
                .containsExactly(quiz + "/answers/2/overrule");

        assertThat(overrule(quiz, 2)).isEqualTo(quiz + "#answer-2");
        Document mark = session.page(quiz);
        assertThat(mark.select("h1").text()).isEqualTo("2 of 3 right");
        assertThat(mark.select("h1 + p").text()).contains("67 %", "1 marked right by you");
        assertThat(mark.select(".verdict h3").eachText()).containsExactly("Correct", "Counted as correct", "Not right");
        assertThat(mark.select("#answer-2 + .verdict-right").text()).contains("You marked it right.");
        assertThat(session.page("/study/quizzes").select("tbody tr").text())
                .contains("2 of 3 1 marked right by you 67");

        overrule(quiz, 2);
        assertThat(session.page(quiz).select("h1").text()).isEqualTo("2 of 3 right");
        takeBack(quiz, 2);
        takeBack(quiz, 2);
        assertThat(session.page(quiz).select("main").text())
                .isEqualTo(before.select("main").text());
        for (String table : List.of("review", "card", "study_day")) {
            assertThat(session.count(table)).as(table).isZero();
        }
        assertThat(session.count("attempt")).as("one for each answer").isEqualTo(3);
    }

    @Test
    @DisplayName(
            "where the quiz counts, its review follows: taken back, and there once more with Good, at its own time")
    void inTheLog() {
        bank.shortAnswers(2);
        String quiz = begin("yes");
        Document page = session.page(quiz);
        clock.advance(Duration.ofSeconds(12));
        answer(quiz, page, "Madam Chair");
        answer(quiz, "Ada Berg");
        clock.advance(Duration.ofHours(20));
        String again = standing();

        overrule(quiz, 1);
        assertThat(standing())
                .as("the same answer at the same time, another grade")
                .isEqualTo(again.replace("AGAIN", "GOOD"));
        assertThat(Rows.count(
                        "select count(*) from retraction r join review v on v.id = r.review_id where v.person_id = ?",
                        me()))
                .isEqualTo(1);
        assertThat(Rows.words(
                        "select study_day || ' ' || reviews || ' ' || new_cards || ' ' || seconds from study_day"
                                + " where person_id = ?",
                        me()))
                .containsExactly("2031-03-10 2 2 12");
        assertThat(session.page(quiz).select("#answer-1 + .verdict").text()).contains("the review is graded Good.");
        logIsTruth();

        takeBack(quiz, 1);
        assertThat(standing()).isEqualTo(again);
        logIsTruth();
        overrule(quiz, 1);
        overrule(quiz, 1);
        assertThat(standing()).isEqualTo(again.replace("AGAIN", "GOOD"));
        assertThat(session.count("card")).isEqualTo(2);
        logIsTruth();
    }

    @Test
    @DisplayName("a card that has been reviewed since keeps that review: only the mark follows, and says so")
    void reviewedSince() {
        bank.shortAnswer();
        String quiz = begin("yes");
        answer(quiz, "Madam Chair");
        clock.advance(Duration.ofMinutes(10));
        session.review("GOOD");
        String before = standing();
        overrule(quiz, 1);
        assertThat(standing()).isEqualTo(before);
        Document mark = session.page(quiz);
        assertThat(mark.select("h1").text()).isEqualTo("1 of 1 right");
        assertThat(mark.select("#answer-1 + .verdict").text()).contains("Its review is unchanged");
        takeBack(quiz, 1);
        assertThat(session.page(quiz).select("h1").text()).isEqualTo("0 of 1 right");
        assertThat(standing()).isEqualTo(before);
        logIsTruth();
    }

    @Test
    @DisplayName("a review that was taken back in the session stays taken back; one by own word can be")
    void undoneInTheSession() {
        String id = bank.shortAnswer();
        String quiz = begin("yes");
        answer(quiz, "Madam Chair");
        overrule(quiz, 1);
        assertThat(seeOther(session.undo("/study/answers/" + last()))).contains("again=" + id);
        assertThat(session.count("card")).isZero();
        takeBack(quiz, 1);
        overrule(quiz, 1);
        assertThat(standing()).isEmpty();
        assertThat(session.count("card")).isZero();
        assertThat(session.page(quiz).select("h1").text()).isEqualTo("1 of 1 right");
        logIsTruth();
    }

    @Test
    @DisplayName("nobody overrules a verdict of somebody else's quiz, of one that is not there, or before it is given")
    void refused() {
        bank.shortAnswers(2);
        String quiz = begin("yes");
        overrule(quiz, 1);
        answer(quiz, "Madam Chair");
        Session other = Session.ofStaffer();
        for (String path : List.of("/answers/1/overrule", "/answers/1/overrule/undo")) {
            assertThat(other.person().post(quiz + path, Map.of()).statusCode()).isEqualTo(404);
        }
        assertThat(session.person().post(quiz + "/answers/9/overrule", Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(Rows.count("select right_answers + own_word from quiz where person_id = ?", me()))
                .isZero();
        assertThat(Rows.words("select grade from review where person_id = ?", me()))
                .containsExactly("AGAIN");
    }

    @Test
    @DisplayName("a question that was left out before shifts no verdict's place")
    void leftOut() {
        bank.shortAnswers(2);
        String quiz = begin("no");
        bank.retire(Rows.words("select question_id from quiz_question where person_id = ? and place = 1", me())
                .getFirst());
        answer(quiz, "Madam Chair");
        assertThat(session.page(quiz).select("form[action$=/overrule] button").attr("aria-describedby"))
                .isEqualTo("answer-2");
        overrule(quiz, 2);
        assertThat(session.page(quiz).select("h1").text()).isEqualTo("1 of 1 right");
    }

    @Test
    @DisplayName("the export says whose word it was, and the session's verdict too")
    void exported() throws IOException {
        bank.shortAnswer();
        String quiz = begin("yes");
        answer(quiz, "Madam Chair");
        overrule(quiz, 1);
        JsonNode data = new ObjectMapper()
                .readTree(session.person().get("/my-data.json").asString());
        assertThat(data.at("/quizzes/0/rightAnswers").asInt()).isEqualTo(1);
        assertThat(data.at("/quizzes/0/ownWord").asInt()).isEqualTo(1);
        assertThat(data.at("/attempts")).hasSize(2);
        assertThat(data.at("/attempts/0/overruled").asBoolean()).isFalse();
        assertThat(data.at("/quizQuestions/0/attemptId").asLong())
                .isEqualTo(data.at("/attempts/1/id").asLong());
        assertThat(data.at("/attempts/1/overruled").asBoolean()).isTrue();
        assertThat(data.at("/attempts/1/outcome").asText()).isEqualTo("WRONG");
        assertThat(data.at("/reviews/0/takenBackAt").isTextual()).isTrue();
        assertThat(data.at("/reviews/1/grade").asText()).isEqualTo("GOOD");
        assertThat(session.page("/study/answers/" + last()).select("h1").text()).isEqualTo("Counted as correct");
    }

    /** Cards and tallies are what the log makes of them. */
    private void logIsTruth() {
        assertThat(cards.stored(me())).isEqualTo(cards.rebuilt(me()));
        assertThat(tallies.stored(me())).isEqualTo(tallies.rebuilt(me()));
    }

    /** The reviews that count: what was given, when, and the grade. */
    private String standing() {
        return String.join(
                "\n",
                Rows.words(
                        "select r.question_id || ' ' || a.given || ' ' || r.grade || ' ' || r.reviewed_at || ' ' || r.study_day"
                                + " || ' ' || a.seconds || ' ' || a.answered_at from review r join attempt a on a.id = r.attempt_id"
                                + " where r.person_id = ? and not exists (select 1 from retraction t where t.review_id = r.id)"
                                + " order by r.reviewed_at, r.question_id",
                        me()));
    }

    private long last() {
        return Rows.count("select max(attempt_id) from review where person_id = ?", me());
    }

    private long me() {
        return session.person().personId();
    }

    private String overrule(String quiz, int place) {
        return seeOther(session.person().post(quiz + "/answers/" + place + "/overrule", Map.of()));
    }

    private void takeBack(String quiz, int place) {
        seeOther(session.person().post(quiz + "/answers/" + place + "/overrule/undo", Map.of()));
    }

    private String begin(String counts) {
        return seeOther(session.person()
                .post(
                        "/study/quizzes",
                        Map.of("quiz", 1, "topic", bank.topic(), "size", "5", "from", "all", "counts", counts)));
    }

    private void answer(String quiz, String text) {
        answer(quiz, session.page(quiz), text);
    }

    private void answer(String quiz, Document page, String text) {
        Map<String, Object> fields = typed(page, text);
        if (text.isEmpty()) {
            fields.put("show", "yes");
        }
        seeOther(session.person().post(quiz + "/answers", fields));
    }
}
