package org.readback.review.tally;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.readback.support.MutableClock;
import org.readback.support.Rows;
import org.readback.support.Session;
import org.readback.support.StudyBank;

/** What charts read is the fold of the log. */
@QuarkusTest
@Tag("database")
class TalliesTest {
    @Inject
    MutableClock clock;

    @Inject
    TallyRebuild rebuild;

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
    @DisplayName(
            "a review is counted in its day and its month, at the hour of the person's own clock, by how firm it was")
    void oneReview() {
        clock.setTo(Instant.parse("2026-03-31T20:30:00Z"));
        StudyBank.update("update person set zone = 'Asia/Tashkent' where id = ?", person());
        bank.shortAnswer();
        session.review("EASY");
        newPerDay(0);
        assertThat(rebuild.stored(person()).keySet())
                .as("half past one in the morning belongs to the study day before")
                .containsExactlyInAnyOrder("DAY 2026-03-31 1 NEW EASY", "MONTH 2026-03-01 1 NEW EASY");
        clock.advance(Duration.ofDays(30));
        session.review("EASY");
        assertThat(rebuild.stored(person()).keySet())
                .as("an Easy card is to be recalled with 90 % after some 25 days; thirty are a little late")
                .contains("DAY 2026-04-30 1 YOUNG EASY", "MONTH 2026-04-01 1 YOUNG EASY")
                .anyMatch(key -> key.matches("DAY 2026-04-30 1[67]"));
        clock.advance(Duration.ofDays(400));
        session.review("AGAIN");
        assertThat(rebuild.stored(person())).containsKey("DAY 2027-06-04 1 MATURE AGAIN");
        session.review("GOOD");
        assertThat(rebuild.stored(person())).containsKey("DAY 2027-06-04 1 LEARNING GOOD");
        assertThat(rebuild.stored(person())).isEqualTo(rebuild.rebuilt(person()));
    }

    @Test
    @Tag("slow")
    @DisplayName("tallies rebuilt from the log are the tallies stored, after reviews and undos of many days")
    void theLogIsTheTruth() {
        someDays(4, 60);
        assertThat(Rows.count(
                        "select count(*) from retraction t join review r on r.id = t.review_id where r.person_id = ?",
                        person()))
                .isPositive();
        assertThat(rebuild.stored(person())).hasSizeGreaterThan(20).isEqualTo(rebuild.rebuilt(person()));
    }

    @Test
    @DisplayName("what is taken back leaves nothing counted")
    void undone() {
        bank.shortAnswer();
        session.undo(session.review("EASY"));
        assertThat(rebuild.stored(person())).isEmpty();
    }

    @Test
    @DisplayName("ten answers graded at once by the same person are all counted")
    void raced() throws Exception {
        List<String> ids = bank.shortAnswers(10);
        newPerDay(20);
        List<String> answers = new ArrayList<>();
        for (String id : ids) {
            answers.add(Session.seeOther(session.person()
                    .post(
                            "/study/answers",
                            Map.of(
                                    "question",
                                    id,
                                    "answerNo",
                                    "1",
                                    "version",
                                    "1",
                                    "shownAt",
                                    Long.toString(Instant.now().toEpochMilli()),
                                    "show",
                                    "yes"))));
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(10)) {
            List<Callable<String>> clicks = answers.stream()
                    .<Callable<String>>map(answer -> () -> session.grade(answer, "EASY"))
                    .toList();
            for (Future<String> click : threads.invokeAll(clicks)) {
                click.get();
            }
        }
        assertThat(Rows.count("select sum(reviews) from review_tally where span = 'DAY' and person_id = ?", person()))
                .isEqualTo(10);
        assertThat(rebuild.stored(person())).isEqualTo(rebuild.rebuilt(person()));
    }

    private void someDays(int questions, int steps) {
        bank.shortAnswers(questions);
        newPerDay(questions);
        Random random = new Random(20);
        String[] grades = {"AGAIN", "HARD", "GOOD", "EASY"};
        for (int i = 0; i < steps; i++) {
            if (session.person().get("/study/next").statusCode() == 303) {
                clock.advance(Duration.ofHours(200));
                continue;
            }
            String answer = session.reveal();
            clock.advance(Duration.ofSeconds(random.nextInt(400)));
            session.grade(answer, grades[random.nextInt(4)]);
            if (random.nextInt(5) == 0) {
                session.undo(answer);
            }
        }
    }

    private void newPerDay(int cards) {
        StudyBank.newPerDay(person(), cards);
    }

    private long person() {
        return session.person().personId();
    }
}
