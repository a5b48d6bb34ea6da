package org.readback.study.cards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
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
class LeechTest {
    @Inject
    MutableClock clock;

    private StudyBank bank;
    private Session session;
    private String id;

    @BeforeEach
    void setUp() {
        bank = new StudyBank();
        session = Session.ofStaffer();
        id = bank.shortAnswer();
        session.review("EASY");
        StudyBank.newPerDay(session.person().personId(), 0);
    }

    @AfterEach
    void tearDown() {
        bank.close();
    }

    @Test
    @DisplayName("a card that fails each of four tests is a leech, is found as one, and proposes what to do")
    void found() {
        for (int i = 0; i < 3; i++) {
            fail();
        }
        assertThat(session.page("/cards?leech=yes").select("input[name=question]"))
                .isEmpty();
        fail();
        Document list = session.page("/cards?leech=yes");
        assertThat(list.select("input[name=question]").eachAttr("value")).containsExactly(id);
        assertThat(list.select("tbody .chip").text()).isEqualTo("leech");
        Document page = session.page("/cards/" + id);
        assertThat(page.select("section:has(#leech)").text())
                .contains("You forgot it 4 times in 4 tests")
                .contains("Read its passage", "Write a note", "Flag the question", "Suspend it");
    }

    @Test
    @DisplayName("a card that is recalled is none, and neither is one on its steps")
    void recalled() {
        for (int i = 0; i < 4; i++) {
            toDueDay();
            session.review("GOOD");
        }
        assertThat(Rows.count("select tested from card where question_id = ?", id))
                .isEqualTo(4);
        assertThat(Rows.count("select failed from card where question_id = ?", id))
                .isZero();
        assertThat(session.page("/cards?leech=yes").select("input[name=question]"))
                .isEmpty();
    }

    @Test
    @DisplayName("after an undo the sums are those of the reviews that stand")
    void sums() {
        fail();
        fail();
        toDueDay();
        String answer = session.review("AGAIN");
        session.undo(answer);
        assertThat(Rows.count("select tested from card where question_id = ?", id))
                .isEqualTo(2);
        assertThat(Rows.count("select failed from card where question_id = ?", id))
                .isEqualTo(2);
        double kept = expected();
        assertThat(kept).isPositive();
        String standing = " from review r where r.question_id = ? and r.phase_before = 'REVIEW'"
                + " and not exists (select 1 from retraction t where t.review_id = r.id)";
        assertThat(Rows.count("select count(*)" + standing, id)).isEqualTo(2);
        assertThat(Rows.count("select count(*)" + standing + " and r.grade = 'AGAIN'", id))
                .isEqualTo(2);
        assertThat(Double.parseDouble(
                        Rows.words("select sum(1 - r.predicted)" + standing, id).getFirst()))
                .isCloseTo(kept, within(1e-12));
    }

    /** Forgets the card when it is due, and relearns it. */
    private void fail() {
        toDueDay();
        session.review("AGAIN");
        clock.advance(Duration.ofMinutes(11));
        session.review("GOOD");
    }

    private void toDueDay() {
        String day =
                Rows.words("select due_day from card where question_id = ?", id).getFirst();
        clock.setTo(LocalDate.parse(day).atTime(12, 0).toInstant(ZoneOffset.UTC));
    }

    private double expected() {
        return Double.parseDouble(Rows.words("select expected_failures from card where question_id = ?", id)
                .getFirst());
    }
}
