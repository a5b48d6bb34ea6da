package org.readback.study;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.readback.memory.plan.StudyHabits;
import org.readback.support.MutableClock;

@QuarkusTest
@Tag("database")
class PersonHabitsTest {
    @Inject
    MutableClock clock;

    @Inject
    PersonHabits habits;

    private StudyBank bank;
    private Session session;

    @BeforeEach
    void setUp() {
        bank = new StudyBank();
        session = Session.ofStaffer();
        bank.shortAnswers(2);
    }

    @AfterEach
    void tearDown() {
        bank.close();
    }

    @Test
    @DisplayName(
            "who takes a minute for a first look is planned with more than the usual, and what was taken back is not")
    void first_look() {
        assertThat(learnt()).isEqualTo(StudyHabits.USUAL);
        String answer = session.reveal();
        clock.advance(Duration.ofMinutes(1));
        session.grade(answer, "EASY");
        StudyHabits slower = learnt();
        assertThat(slower.firstLookSeconds()).isGreaterThan(StudyHabits.USUAL.firstLookSeconds());
        assertThat(slower.firstGrades().easy())
                .isGreaterThan(StudyHabits.USUAL.firstGrades().easy());
        assertThat(slower.successSeconds()).isEqualTo(StudyHabits.USUAL.successSeconds());
        session.undo(answer);
        assertThat(learnt()).isEqualTo(StudyHabits.USUAL);
    }

    private StudyHabits learnt() {
        return QuarkusTransaction.requiringNew()
                .call(() -> habits.of(session.person().personId()));
    }
}
