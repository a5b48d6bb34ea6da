package org.readback.review.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readback.support.Session.seeOther;
import static org.readback.support.Session.token;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.readback.support.MutableClock;
import org.readback.support.Rows;
import org.readback.support.Session;
import org.readback.support.StudyBank;

@QuarkusTest
@Tag("database")
class GradingServiceTest {
    @Inject
    MutableClock clock;

    @Inject
    CardRebuild rebuild;

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
    @DisplayName("an answer sent by ten at once is kept once")
    void answerRaced() throws Exception {
        bank.shortAnswer();
        Map<String, Object> form = Session.typed(session.question(), "Ada Berg");
        List<String> landed = race(10, () -> seeOther(session.person().post("/study/answers", form)));
        assertThat(landed.stream().distinct()).hasSize(1);
        assertThat(session.count("attempt")).isEqualTo(1);
    }

    @Test
    @DisplayName("a grade sent by ten at once is counted once")
    void gradeRaced() throws Exception {
        bank.shortAnswer();
        String answer = session.answer();
        assertThat(race(10, () -> session.grade(answer, "GOOD"))).containsOnly("/study/next");
        assertThat(session.count("review")).isEqualTo(1);
        assertThat(today("reviews")).isEqualTo(1);
        assertThat(today("new_cards")).isEqualTo(1);
        assertThat(Rows.count(
                        "select max(reviews) from card where person_id = ?",
                        session.person().personId()))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("an undo sent by ten at once takes back one review")
    void undoRaced() throws Exception {
        bank.shortAnswers(2);
        session.review("GOOD");
        String answer = session.review("GOOD");
        race(10, () -> seeOther(session.undo(answer)));
        assertThat(retractions()).isEqualTo(1);
        assertThat(today("reviews")).isEqualTo(1);
        assertThat(session.count("card")).isEqualTo(1);
    }

    @Test
    @DisplayName("undo brings the question back as new, and takes the review out of the day")
    void undoOfAFirstReview() {
        String id = bank.shortAnswer();
        String answer = session.review("EASY");
        String next = seeOther(session.undo(answer));
        assertThat(next).isEqualTo("/study/next?again=" + id);
        Document question = session.page(next);
        assertThat(token(question)).containsEntry("question", id).containsEntry("answerNo", "2");
        assertThat(question.select(".flash-success").text()).isEmpty();
        assertThat(session.count("card")).isZero();
        assertThat(today("reviews")).isZero();
        assertThat(today("new_cards")).isZero();
        assertThat(session.count("review")).as("the log keeps it").isEqualTo(1);

        session.grade(session.answer(question, "Ada Berg"), "GOOD");
        assertThat(today("reviews")).isEqualTo(1);
    }

    @Test
    @DisplayName("undo asks its own question again, even when others come first")
    void undoAsksAgainAtOnce() {
        bank.shortAnswers(3);
        String first = token(session.question()).get("question").toString();
        String answer = session.review("AGAIN");
        assertThat(token(session.page(seeOther(session.undo(answer))))).containsEntry("question", first);
    }

    @Test
    @DisplayName("only the last answer can be undone, and the one before it after that")
    void undoInOrder() {
        bank.shortAnswers(2);
        String first = session.review("GOOD");
        String second = session.review("GOOD");
        assertThat(seeOther(session.undo(first))).isEqualTo("/study/next");
        assertThat(retractions()).isZero();
        session.undo(second);
        session.undo(first);
        assertThat(retractions()).isEqualTo(2);
        assertThat(session.count("card")).isZero();
    }

    @Test
    @DisplayName("a lapse that is undone leaves the card as it was before")
    void undoOfALapse() {
        bank.shortAnswer();
        session.review("EASY");
        List<Object> before = card();
        clock.advance(Duration.ofDays(40));
        String answer = session.review("AGAIN");
        assertThat(card()).isNotEqualTo(before);
        session.undo(answer);
        assertThat(card()).isEqualTo(before);
    }

    @Test
    @DisplayName("days count reviews, and of the cards past their steps those recalled")
    void daySums() {
        bank.shortAnswers(2);
        session.review("EASY");
        session.review("EASY");
        clock.advance(Duration.ofDays(40));
        StudyBank.newPerDay(session.person().personId(), 0);
        session.review("GOOD");
        String missed = session.review("AGAIN");
        assertThat(sum("tested")).isEqualTo(2);
        assertThat(sum("recalled")).isEqualTo(1);
        assertThat(sum("reviews")).isEqualTo(4);
        session.undo(missed);
        assertThat(sum("tested")).isEqualTo(1);
        assertThat(sum("recalled")).isEqualTo(1);
        assertThat(sum("reviews")).isEqualTo(3);
    }

    @Test
    @Tag("slow")
    @DisplayName("cards rebuilt from the log are the cards stored, after reviews and undos of many days")
    void theLogIsTheTruth() {
        bank.shortAnswers(6);
        Random random = new Random(20);
        String[] grades = {"AGAIN", "HARD", "GOOD", "EASY"};
        for (int round = 0; round < 40; round++) {
            var next = session.person().get("/study/next");
            if (next.statusCode() == 303) {
                clock.advance(Duration.ofHours(31));
                continue;
            }
            String answer = session.reveal();
            session.grade(answer, grades[random.nextInt(4)]);
            if (random.nextInt(4) == 0) {
                session.undo(answer);
            }
            clock.advance(Duration.ofSeconds(random.nextInt(400)));
        }
        assertThat(retractions()).isPositive();
        assertThat(rebuild.stored(session.person().personId()))
                .isNotEmpty()
                .isEqualTo(rebuild.rebuilt(session.person().personId()));
    }

    private <T> List<T> race(int runners, Callable<T> run) throws Exception {
        CyclicBarrier start = new CyclicBarrier(runners);
        List<Future<T>> running = new ArrayList<>();
        List<T> results = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(runners)) {
            for (int i = 0; i < runners; i++) {
                running.add(threads.submit(() -> {
                    start.await(5, TimeUnit.MINUTES);
                    return run.call();
                }));
            }
            for (Future<T> one : running) {
                results.add(one.get(5, TimeUnit.MINUTES));
            }
        }
        return results;
    }

    private List<Object> card() {
        return List.copyOf(rebuild.stored(session.person().personId()).values());
    }

    private long retractions() {
        return Rows.count(
                "select count(*) from retraction t join review r on r.id = t.review_id where r.person_id = ?",
                session.person().personId());
    }

    private long today(String column) {
        return sum(column);
    }

    private long sum(String column) {
        return Rows.count(
                "select coalesce(sum(" + column + "), 0) from study_day where person_id = ?",
                session.person().personId());
    }
}
