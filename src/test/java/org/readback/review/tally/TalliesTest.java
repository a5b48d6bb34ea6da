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
import org.readback.review.record.TallyFill;
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

    @Inject
    TallyFill fill;

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

    @Test
    @Tag("slow")
    @DisplayName("reviews from before the tallies are tallied once, whatever is reviewed and taken back meanwhile")
    void filled() {
        bank.shortAnswers(55);
        newPerDay(55);
        for (int i = 0; i < 55; i++) {
            session.review("EASY");
        }
        clock.advance(Duration.ofDays(30));
        newPerDay(0);
        for (int i = 0; i < 10; i++) {
            session.review(i % 3 == 0 ? "AGAIN" : "GOOD");
        }
        Map<String, String> before = rebuild.stored(person());
        forget();
        assertThat(fill.someMore()).isTrue();
        assertThat(rebuild.stored(person()))
                .as("fifty cards at a time")
                .isNotEmpty()
                .isNotEqualTo(before);
        // One of the cards that are tallied, one of those that are not, and a new one; two of them undone.
        clock.advance(Duration.ofDays(400));
        session.review("GOOD");
        session.undo(session.review("GOOD"));
        session.undo(session.review("AGAIN"));
        while (fill.someMore()) {
            // a step is a transaction
        }
        assertThat(rebuild.stored(person())).isEqualTo(rebuild.rebuilt(person()));
        before.forEach((key, sums) -> assertThat(rebuild.stored(person())).containsEntry(key, sums));
        assertThat(Rows.count("select count(*) from tally_debt where person_id = ?", person()))
                .isZero();
    }

    @Test
    @DisplayName("a review that was not tallied yet can be taken back, and is not tallied afterwards")
    void undoneBeforeFilled() {
        bank.shortAnswers(2);
        session.review("EASY");
        String last = session.review("EASY");
        forget();
        session.undo(last);
        assertThat(rebuild.stored(person())).isEmpty();
        while (fill.someMore()) {
            // a step is a transaction
        }
        assertThat(Rows.count("select sum(reviews) from review_tally where span = 'DAY' and person_id = ?", person()))
                .isEqualTo(1);
        assertThat(rebuild.stored(person())).isEqualTo(rebuild.rebuilt(person()));
    }

    /** As a database is that was made before the tallies. */
    private void forget() {
        StudyBank.update("delete from review_tally where person_id = ?", person());
        StudyBank.update("delete from forecast_tally where person_id = ?", person());
        StudyBank.update("update review set stability_before = null where person_id = ?", person());
        StudyBank.update(
                "insert into tally_debt (person_id, last_card_id, until_review_id)"
                        + " select person_id, 0, max(id) from review where person_id = ? group by person_id",
                person());
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
