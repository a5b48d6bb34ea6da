package org.readback.memory.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.readback.memory.basics.Grade;
import org.readback.memory.plan.ObservedHabits.Kind;
import org.readback.memory.plan.ObservedHabits.Observed;

class ObservedHabitsTest {

    @Test
    @DisplayName("without reviews, and with one, habits are about the usual ones")
    void few() {
        assertThat(ObservedHabits.of(List.of())).isEqualTo(StudyHabits.USUAL);
        StudyHabits one = ObservedHabits.of(List.of(new Observed(Kind.TEST, Grade.GOOD, 600)));
        assertThat(one.successSeconds()).isEqualTo((600 + 20 * 8) / 21.0, within(1e-12));
        assertThat(one.failureSeconds()).isEqualTo(25);
    }

    @Test
    @DisplayName("with many, they are the person's: medians, relearning counted with the failure, shares of grades")
    void many() {
        List<Observed> reviews = new ArrayList<>();
        reviews.addAll(Collections.nCopies(600, new Observed(Kind.TEST, Grade.GOOD, 4)));
        reviews.addAll(Collections.nCopies(200, new Observed(Kind.TEST, Grade.HARD, 12)));
        reviews.addAll(Collections.nCopies(10, new Observed(Kind.TEST, Grade.EASY, 500)));
        reviews.addAll(Collections.nCopies(1_000, new Observed(Kind.TEST, Grade.AGAIN, 15)));
        reviews.addAll(Collections.nCopies(2_000, new Observed(Kind.RELEARNING, Grade.GOOD, 6)));
        reviews.addAll(Collections.nCopies(1_000, new Observed(Kind.FIRST_LOOK, Grade.EASY, 30)));
        reviews.addAll(Collections.nCopies(9_000, new Observed(Kind.LEARNING, Grade.AGAIN, 100)));
        StudyHabits habits = ObservedHabits.of(reviews);
        assertThat(habits.successSeconds()).isEqualTo(4, within(0.2));
        assertThat(habits.failureSeconds()).isEqualTo(27, within(0.2));
        assertThat(habits.firstLookSeconds()).isEqualTo(30, within(0.3));
        assertThat(habits.successGrades().hard()).isEqualTo(200 / 810.0, within(0.01));
        assertThat(habits.successGrades().again()).isZero();
        assertThat(habits.firstGrades().easy()).isGreaterThan(0.97);
    }

    /** What is possible is checked by {@link StudyHabits} itself. */
    @Property
    void anyReviewsGivePossibleHabits(@ForAll("observed") List<Observed> reviews) {
        StudyHabits habits = ObservedHabits.of(reviews);
        assertThat(habits.successSeconds()).isBetween(1.0, 600.0);
        assertThat(habits.firstLookSeconds()).isBetween(1.0, 600.0);
        assertThat(habits.failureSeconds()).isGreaterThanOrEqualTo(1).isFinite();
    }

    @Provide
    Arbitrary<List<Observed>> observed() {
        return Combinators.combine(
                        Arbitraries.of(Kind.class),
                        Arbitraries.of(Grade.class),
                        Arbitraries.integers().between(0, 600))
                .as((kind, grade, seconds) -> new Observed(kind, grade, seconds))
                .list()
                .ofMaxSize(50);
    }
}
