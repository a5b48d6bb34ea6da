package org.readback.memory.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.readback.memory.basics.MemoryState;
import org.readback.memory.model.Fsrs6;

class BacklogOrderTest {

    private static final Fsrs6 MODEL = Fsrs6.DEFAULT;
    private static final double RETENTION = 0.9;

    @Test
    @DisplayName("a backlog worked off by gain is recalled better than by age, and far better than by recall")
    void gainsMore() {
        BacklogOrder order = new BacklogOrder(MODEL, StudyHabits.USUAL, BacklogOrder.USUAL_HORIZON_DAYS);
        double byGain = recall(ofDue(order::of));
        double byAge = recall(new FixedRetention(MODEL, RETENTION));
        double byRecall = recall(ofDue(BacklogOrderTest::bestRememberedFirst));
        assertThat(byGain).isGreaterThan(byAge + 0.003).isGreaterThan(byRecall + 0.02);
    }

    @Test
    @DisplayName("what a review adds little to comes last, and the list is complete")
    void order() {
        CardView safe = new CardView(Optional.of(new MemoryState(3_000, 5)), 1);
        CardView fading = new CardView(Optional.of(new MemoryState(30, 5)), 60);
        BacklogOrder order = new BacklogOrder(MODEL, StudyHabits.USUAL, 14);
        assertThat(order.of(List.of(safe, fading, CardView.NEW)))
                .containsExactlyInAnyOrder(0, 1, 2)
                .endsWith(0);
        assertThat(order.of(List.of())).isEmpty();
    }

    @Test
    @DisplayName("a horizon of less than a day is refused")
    void refusal() {
        assertThatIllegalArgumentException().isThrownBy(() -> new BacklogOrder(MODEL, StudyHabits.USUAL, Double.NaN));
    }

    /** Mean recall of 1,000 overdue cards after two weeks of ten minutes a day, over five backlogs. */
    private static double recall(StudyPolicy policy) {
        return IntStream.range(0, 5)
                .mapToDouble(seed -> new Simulator(Learner.of(MODEL), MODEL, backlog(seed), seed)
                        .study(policy, 14, 10)
                        .recall())
                .average()
                .orElseThrow();
    }

    private static List<CardView> backlog(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<CardView> backlog = new ArrayList<>();
        for (int card = 0; card < 1_000; card++) {
            double stability = Math.exp(random.nextDouble(0, 4.5));
            int days = (int) Math.ceil(stability * random.nextDouble(1, 8));
            backlog.add(new CardView(Optional.of(new MemoryState(stability, random.nextDouble(1, 10))), days));
        }
        return backlog;
    }

    private static List<Integer> bestRememberedFirst(List<CardView> cards) {
        return IntStream.range(0, cards.size())
                .boxed()
                .sorted(Comparator.comparingDouble(card -> -MODEL.retrievability(
                        cards.get(card).memory().orElseThrow(), cards.get(card).daysSinceReview())))
                .toList();
    }

    /** Applies an order to the cards that are due at the retention. */
    private static StudyPolicy ofDue(Function<List<CardView>, List<Integer>> order) {
        return (cards, day, daysLeft) -> {
            int[] due = IntStream.range(0, cards.size())
                    .filter(card -> isDue(cards.get(card)))
                    .toArray();
            return order.apply(IntStream.of(due).mapToObj(cards::get).toList()).stream()
                    .map(place -> due[place])
                    .toList();
        };
    }

    private static boolean isDue(CardView card) {
        return card.daysSinceReview()
                >= Math.max(1, Math.rint(MODEL.intervalDays(card.memory().orElseThrow(), RETENTION)));
    }
}
