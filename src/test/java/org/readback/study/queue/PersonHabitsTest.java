package org.readback.study.queue;

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
import org.readback.account.person.Person;
import org.readback.memory.plan.StudyHabits;
import org.readback.settings.StudyClock;
import org.readback.support.MutableClock;
import org.readback.support.Session;
import org.readback.support.StudyBank;

@QuarkusTest
@Tag("database")
class PersonHabitsTest {
    @Inject
    MutableClock clock;

    @Inject
    PersonHabits habits;

    @Inject
    StudyClock days;

    @Inject
    Person.Repository people;

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
    @DisplayName("who takes a minute for a first look is planned with more than the usual from the next day on")
    void firstLook() {
        assertThat(learnt()).isEqualTo(StudyHabits.USUAL);
        String answer = session.reveal();
        clock.advance(Duration.ofMinutes(1));
        session.grade(answer, "EASY");
        assertThat(learnt()).isEqualTo(StudyHabits.USUAL);
        clock.advance(Duration.ofDays(1));
        StudyHabits slower = learnt();
        assertThat(slower.firstLookSeconds()).isGreaterThan(StudyHabits.USUAL.firstLookSeconds());
        assertThat(slower.firstGrades().easy())
                .isGreaterThan(StudyHabits.USUAL.firstGrades().easy());
        assertThat(slower.successSeconds()).isEqualTo(StudyHabits.USUAL.successSeconds());
    }

    @Test
    @DisplayName("what was taken back shows nothing")
    void takenBack() {
        String answer = session.reveal();
        clock.advance(Duration.ofMinutes(1));
        session.grade(answer, "EASY");
        session.undo(answer);
        clock.advance(Duration.ofDays(1));
        assertThat(learnt()).isEqualTo(StudyHabits.USUAL);
    }

    @Test
    @DisplayName(
            "what is learnt of each further day is planned with, and a long time ago counts where there is nothing newer")
    void furtherDays() {
        reviewedIn(Duration.ofMinutes(1));
        clock.advance(Duration.ofDays(1));
        double first = learnt().firstLookSeconds();
        reviewedIn(Duration.ofMinutes(2));
        clock.advance(Duration.ofDays(1));
        double second = learnt().firstLookSeconds();
        assertThat(second).isGreaterThan(first);
        clock.advance(Duration.ofDays(200));
        assertThat(learnt().firstLookSeconds()).isEqualTo(second);
    }

    private void reviewedIn(Duration time) {
        String answer = session.reveal();
        clock.advance(time);
        session.grade(answer, "EASY");
    }

    private StudyHabits learnt() {
        long id = session.person().personId();
        return QuarkusTransaction.requiringNew().call(() -> habits.of(id, days.today(people.findById(id))));
    }
}
