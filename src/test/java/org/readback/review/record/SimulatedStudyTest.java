package org.readback.review.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.readback.account.person.Role;
import org.readback.memory.model.Fsrs6;
import org.readback.memory.plan.Learner;
import org.readback.memory.plan.Routine;
import org.readback.memory.plan.StudyHabits;
import org.readback.memory.schedule.StudyCalendar;
import org.readback.support.Rows;
import org.readback.support.SignedIn;

@QuarkusTest
@Tag("database")
class SimulatedStudyTest {
    private static final int DAYS = 40;
    private static final Routine ROUTINE = new Routine(LocalTime.of(7, 30), Duration.ofMinutes(40), 0.2);

    private final SimulatedStudy study;
    private final CardRebuild rebuild;
    private final UserTransaction transaction;
    private final Clock clock;

    SimulatedStudyTest(SimulatedStudy study, CardRebuild rebuild, UserTransaction transaction, Clock clock) {
        this.study = study;
        this.rebuild = rebuild;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Test
    @DisplayName("the cards and days of a simulated person are what their log makes of them")
    void logAsTruth() throws Exception {
        long person = write(7);
        assertThat(rebuild.stored(person)).hasSizeGreaterThan(50).isEqualTo(rebuild.rebuilt(person));
        assertThat(days(
                        "select concat(study_day, ' ', reviews, ' ', new_cards, ' ', tested, ' ', recalled, ' ', seconds)"
                                + " from study_day where person_id = ? order by 1",
                        person))
                .isEqualTo(days(
                        "select concat(r.study_day, ' ', count(*), ' ', count(case when phase_before = 'NEW' then 1 end),"
                                + " ' ', count(case when phase_before = 'REVIEW' then 1 end), ' ',"
                                + " count(case when phase_before = 'REVIEW' and grade <> 'AGAIN' then 1 end), ' ',"
                                + " sum(a.seconds)) from review r join attempt a on a.id = r.attempt_id"
                                + " where r.person_id = ? group by r.study_day order by 1",
                        person));
        assertThat(Rows.count("select sum(tested) from card where person_id = ?", person))
                .isEqualTo(Rows.count(
                        "select count(*) from review where person_id = ? and phase_before = 'REVIEW'", person));
    }

    @Test
    @DisplayName("the same seed gives the same reviews, another one gives others")
    void seeded() throws Exception {
        String grades = "select grade from review where person_id = ? order by id";
        List<String> first = days(grades, write(3));
        assertThat(days(grades, write(3))).isEqualTo(first);
        assertThat(days(grades, write(4))).isNotEqualTo(first);
    }

    @Test
    @DisplayName("they study at several hours, mostly around their own and now and then in the evening")
    void hours() throws Exception {
        long person = write(5);
        assertThat(days("select distinct local_hour from review_tally where person_id = ?", person))
                .contains("7", "20")
                .hasSizeGreaterThan(3);
        String some = "select sum(reviews) from review_tally where person_id = ? and span = 'MONTH' and local_hour";
        long evening = Rows.count(some + " > 17", person);
        assertThat(Rows.count(some + " < 12", person)).isGreaterThan(2 * evening);
        assertThat(evening).isPositive();
    }

    private long write(long seed) throws Exception {
        long person = SignedIn.as(Role.STAFFER).personId();
        LocalDate first = new StudyCalendar(ZoneOffset.UTC, StudyCalendar.DEFAULT_DAY_START)
                .dayOf(clock.instant())
                .minusDays(DAYS);
        transaction.begin();
        study.write(person, new Learner(Fsrs6.DEFAULT, StudyHabits.USUAL, 0.1), 3, ROUTINE, first, DAYS, seed);
        transaction.commit();
        return person;
    }

    private static List<String> days(String sql, long person) {
        return Rows.words(sql, person);
    }
}
