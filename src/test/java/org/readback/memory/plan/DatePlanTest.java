package org.readback.memory.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readback.memory.basics.Grade;
import org.readback.memory.basics.MemoryState;
import org.readback.memory.model.Fsrs6;
import org.readback.memory.model.Fsrs6Parameters;

/** The simulation of the published comparison: 1,500 new cards, 60 days, FSRS-6 with defaults as model and as learner. */
class DatePlanTest {

    private static final Fsrs6 MODEL = Fsrs6.DEFAULT;
    private static final int CARDS = 1_500;
    private static final int DAYS = 60;

    @ParameterizedTest
    @CsvSource({"20, 0.91", "10, 0.68"})
    @DisplayName("the plan reaches 91 % on the date with 20 minutes a day and 68 % with 10")
    void planReaches(double minutes, double recall) {
        assertThat(meanRecall(plan(0), minutes)).isGreaterThanOrEqualTo(recall);
    }

    @ParameterizedTest
    @CsvSource({"20, 0.90, 0.803", "10, 0.90, 0.418", "20, 0.80, 0.891"})
    @DisplayName("a fixed retention reaches what the published comparison says")
    void fixedRetentionReaches(double minutes, double retention, double published) {
        assertThat(meanRecall(new FixedRetention(MODEL, retention), minutes)).isEqualTo(published, within(0.025));
    }

    @Test
    @DisplayName("weighing alike cards once makes the same plan")
    void alike() {
        SplittableRandom random = new SplittableRandom(4);
        List<CardView> cards = IntStream.range(0, 200)
                .mapToObj(_ -> random.nextInt(4) == 0
                        ? CardView.NEW
                        : new CardView(
                                Optional.of(MODEL.first(Grade.ofRating(1 + random.nextInt(4)))), random.nextInt(5)))
                .toList();
        assertThat(Set.copyOf(cards)).hasSizeLessThan(30);
        assertThat(DatePlan.ofManyAlike(MODEL, StudyHabits.USUAL, 0).today(cards, 0, 30))
                .isEqualTo(plan(0).today(cards, 0, 30));
    }

    @Test
    @DisplayName("the plan beats a fixed retention for people whose parameters are not the model's")
    void wrongParameters() {
        SplittableRandom random = new SplittableRandom(1);
        Population others = new Fsrs6People(Fsrs6Parameters.DEFAULTS, 0.5);
        double gained = 0;
        for (int person = 0; person < 5; person++) {
            Learner learner = new Learner(others.draw(random).model(), StudyHabits.USUAL, 0);
            double planned = new Simulator(learner, MODEL, CARDS, person)
                    .study(plan(0), DAYS, 20)
                    .recall();
            double fixed = new Simulator(learner, MODEL, CARDS, person)
                    .study(new FixedRetention(MODEL, 0.9), DAYS, 20)
                    .recall();
            gained += planned - fixed;
        }
        assertThat(gained / 5).isGreaterThan(0.03);
    }

    @Test
    @DisplayName("a price on time leaves some of it unused and gives up little recall")
    void stopRule() {
        Simulator.Outcome all = new Simulator(Learner.of(MODEL), MODEL, 300, 1).study(plan(0), 30, 30);
        Simulator.Outcome priced = new Simulator(Learner.of(MODEL), MODEL, 300, 1).study(plan(0.002), 30, 30);
        assertThat(priced.seconds()).isLessThan(0.6 * all.seconds());
        assertThat(priced.recall()).isBetween(all.recall() - 0.05, all.recall());
    }

    @Test
    @DisplayName("the same seed gives the same days, another seed others")
    void deterministic() {
        Simulator.Outcome once = new Simulator(Learner.of(MODEL), MODEL, 100, 5).study(plan(0), 10, 5);
        assertThat(new Simulator(Learner.of(MODEL), MODEL, 100, 5).study(plan(0), 10, 5))
                .isEqualTo(once);
        assertThat(new Simulator(Learner.of(MODEL), MODEL, 100, 6).study(plan(0), 10, 5))
                .isNotEqualTo(once);
    }

    @Test
    @DisplayName("whoever skips every day has seen nothing on the date")
    void skipsEveryDay() {
        Learner absent = new Learner(MODEL, StudyHabits.USUAL, 1);
        assertThat(new Simulator(absent, MODEL, 100, 1).study(plan(0), 10, 20))
                .isEqualTo(new Simulator.Outcome(0, 0, 0));
    }

    @Test
    @DisplayName("on the last day a card that is about to be forgotten comes before one that is safe")
    void forgottenFirst() {
        CardView safe = new CardView(Optional.of(new MemoryState(1_000, 5)), 3);
        CardView fading = new CardView(Optional.of(new MemoryState(5, 5)), 8);
        assertThat(plan(0).today(List.of(safe, fading), 9, 1)).startsWith(1);
    }

    @Property
    void theIndexIsFiniteAndTheListHoldsEachCardOnce(
            @ForAll @DoubleRange(min = 0.01, max = 36_500) double stability,
            @ForAll @DoubleRange(min = 1, max = 10) double difficulty,
            @ForAll @IntRange(max = 3_000) int elapsed,
            @ForAll @IntRange(min = 1, max = 1_000) int daysLeft) {
        GreedyIndex index = new GreedyIndex(MODEL, StudyHabits.USUAL);
        assertThat(index.ofSeen(new MemoryState(stability, difficulty), elapsed, daysLeft))
                .isFinite();
        assertThat(index.ofNew(daysLeft)).isBetween(0.0, 1 / StudyHabits.USUAL.firstLookSeconds());
        List<CardView> cards =
                List.of(CardView.NEW, new CardView(Optional.of(new MemoryState(stability, difficulty)), elapsed));
        assertThat(plan(0).today(cards, 0, daysLeft)).doesNotHaveDuplicates().isSubsetOf(0, 1);
    }

    private static DatePlan plan(double price) {
        return new DatePlan(MODEL, StudyHabits.USUAL, price);
    }

    private static double meanRecall(StudyPolicy policy, double minutes) {
        return IntStream.range(0, 3)
                .mapToDouble(
                        seed -> new Simulator(Learner.of(MODEL), MODEL, Collections.nCopies(CARDS, CardView.NEW), seed)
                                .study(policy, DAYS, minutes)
                                .recall())
                .average()
                .orElseThrow();
    }
}
