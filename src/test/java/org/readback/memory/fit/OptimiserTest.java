package org.readback.memory.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;
import static org.readback.memory.schedule.Vectors.doubles;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
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
import org.readback.memory.basics.MemoryState;
import org.readback.memory.model.Fsrs6;
import org.readback.memory.model.Fsrs6Parameters;
import org.readback.memory.schedule.Vectors;

/** The parts of the fit against the numbers of fsrs-rs. */
class OptimiserTest {

    private static final JsonNode VECTORS = Vectors.fsrs6("optimizer");

    @Test
    @DisplayName("the cosine schedule of fsrs-rs")
    void cosine() {
        JsonNode vector = VECTORS.get("cosine_lr");
        double[] rates = doubles(vector.get("lrs"));
        CosineSchedule schedule = new CosineSchedule(0.04, vector.get("t_max").doubleValue());
        for (int step = 0; step < rates.length; step++) {
            assertThat(schedule.rate(step)).isEqualTo(rates[step], within(1e-15));
        }
    }

    @Test
    @DisplayName("loss, gradient and two Adam steps of fsrs-rs on its batch of four")
    void lossGradientAndSteps() {
        JsonNode vector = VECTORS.get("batch_loss_grad");
        double[] w = Fsrs6Parameters.DEFAULTS.toArray();
        Adam adam = new Adam(w.length, 0.9, 0.999);
        List<TrainingCard> cards = cards(vector);

        Fsrs6Loss first = loss(w);
        first.addWithGradient(tree(cards));
        assertGradient(first.gradient(), doubles(vector.get("grad_step1")));
        adam.step(w, first.gradient(), 0.04);
        w = Fsrs6Parameters.clamped(w).toArray();
        assertThat(w).containsExactly(doubles(vector.get("params_after_step1")), within(1e-6));

        Fsrs6Loss second = loss(w);
        double loss = second.addWithGradient(tree(cards));
        assertThat(loss).isCloseTo(vector.get("loss_sum").doubleValue(), withinPercentage(0.01));
        assertGradient(second.gradient(), doubles(vector.get("grad")));
        adam.step(w, second.gradient(), 0.04);
        w = Fsrs6Parameters.clamped(w).toArray();
        assertThat(w).containsExactly(doubles(vector.get("params_after_step2")), within(2e-6));
    }

    @Test
    @DisplayName("the loss of a first stability as in fsrs-rs, and the best one")
    void initialStability() {
        JsonNode vector = VECTORS.get("s0_loss");
        InitialStability.SecondReviews reviews = new InitialStability.SecondReviews(
                doubles(vector.get("delta_t")), doubles(vector.get("recall")), doubles(vector.get("count")));
        double standard = vector.get("default_s0").doubleValue();
        vector.get("loss")
                .properties()
                .forEach(loss -> assertThat(InitialStability.loss(reviews, Double.parseDouble(loss.getKey()), standard))
                        .isCloseTo(loss.getValue().doubleValue(), withinPercentage(1e-5)));
        double found = InitialStability.search(reviews.smoothed(0.94302857), standard);
        assertThat(found)
                .isCloseTo(vector.get("search_result_average_recall_0.94302857").doubleValue(), withinPercentage(0.1));
    }

    @Test
    @DisplayName("missing first stabilities are filled as in fsrs-rs")
    void smoothAndFill() {
        for (JsonNode vector : VECTORS.get("smooth_and_fill")) {
            double[] found = {Double.NaN, Double.NaN, Double.NaN, Double.NaN};
            vector.get("in")
                    .properties()
                    .forEach(in -> found[Integer.parseInt(in.getKey()) - 1] =
                            in.getValue().doubleValue());
            assertThat(InitialStability.complete(found, new double[] {1, 1, 1, 1})
                            .orElseThrow())
                    .containsExactly(doubles(vector.get("out")), within(1e-6));
        }
    }

    @Test
    @DisplayName("with nothing known there are no first stabilities")
    void nothingKnown() {
        double[] unknown = {Double.NaN, Double.NaN, Double.NaN, Double.NaN};
        assertThat(InitialStability.complete(unknown, new double[4])).isEmpty();
    }

    @Test
    @DisplayName("filled stabilities rise with the rating whatever two are known")
    void filledInOrder() {
        for (int known = 0; known < 4; known++) {
            for (int other = known + 1; other < 4; other++) {
                double[] found = {Double.NaN, Double.NaN, Double.NaN, Double.NaN};
                found[known] = 0.5 + known;
                found[other] = 0.5 + other;
                double[] all = InitialStability.complete(found, new double[] {9, 9, 9, 9})
                        .orElseThrow();
                assertThat(all).isSorted().doesNotContain(Double.NaN);
                assertThat(all[known]).isEqualTo(found[known], within(1e-12));
            }
        }
    }

    @Test
    @DisplayName("where Easy came out weaker than Good, the one with fewer reviews gives way")
    void outOfOrder() {
        double[] found = {0.1, 0.5, 4, 3};
        assertThat(InitialStability.complete(found, new double[] {9, 9, 50, 2}).orElseThrow())
                .containsExactly(new double[] {0.1, 0.5, 4, 4}, within(1e-12));
        assertThat(InitialStability.complete(found, new double[] {9, 9, 2, 50}).orElseThrow())
                .containsExactly(new double[] {0.1, 0.5, 3, 3}, within(1e-12));
    }

    @Property
    void theLossIsTheOneOfTheModel(@ForAll("parameters") double[] w, @ForAll("cards") TrainingCard card) {
        Fsrs6 model = new Fsrs6(Fsrs6Parameters.of(w));
        MemoryState state = model.first(Grade.ofRating(card.ratings()[0]));
        double loss = 0;
        for (int i = 1; i < card.length(); i++) {
            double elapsed = card.elapsedDays()[i];
            double r = model.retrievability(state, elapsed);
            if (card.weights()[i] > 0) {
                loss -= card.weights()[i] * Math.log(card.recalled(i) ? r : 1 - r);
            }
            state = model.next(state, elapsed, Grade.ofRating(card.ratings()[i]));
        }
        assertThat(loss(w).of(tree(card))).isEqualTo(loss, within(1e-9 * (1 + loss)));
    }

    /** Slopes measured on both sides; where a clamp or a minimum bends the loss in between, they tell nothing. */
    @Property
    void theGradientIsTheSlopeOfTheLoss(@ForAll("parameters") double[] w, @ForAll("cards") TrainingCard card) {
        Fsrs6Loss loss = loss(w);
        double at = loss.addWithGradient(tree(card));
        for (int i = 0; i < w.length; i++) {
            double step = 1e-6 * Math.max(1, Math.abs(w[i]));
            double[] up = w.clone();
            double[] down = w.clone();
            up[i] += step;
            down[i] -= step;
            double right = (loss(up).of(tree(card)) - at) / step;
            double left = (at - loss(down).of(tree(card))) / step;
            double tolerance = 1e-3 * (1 + Math.abs(right) + Math.abs(left));
            if (Math.abs(right - left) < tolerance) {
                assertThat(loss.gradient()[i]).as("w" + i).isEqualTo((right + left) / 2, within(tolerance));
            }
        }
    }

    /** What cards share is worked out once and counts as often as before. */
    @Property
    void treesChangeNoLossAndNoGradient(
            @ForAll("parameters") double[] w, @ForAll("decks") List<TrainingCard> cards, @ForAll("cuts") int atMost) {
        Fsrs6Loss together = loss(w);
        Fsrs6Loss apart = loss(w);
        List<TrainingTree> trees = TrainingTree.of(cards, atMost);
        double loss = trees.stream().mapToDouble(together::addWithGradient).sum();
        double sum = cards.stream()
                .mapToDouble(card -> apart.addWithGradient(tree(card)))
                .sum();
        assertThat(loss).isEqualTo(sum, within(1e-9 * (1 + sum)));
        double scale = 1 + Arrays.stream(apart.gradient()).map(Math::abs).sum();
        assertThat(together.gradient()).containsExactly(apart.gradient(), within(1e-9 * scale));
        assertThat(trees.stream().mapToInt(TrainingTree::size).sum())
                .isLessThanOrEqualTo(
                        cards.stream().mapToInt(TrainingCard::length).sum());
    }

    @Provide
    Arbitrary<List<TrainingCard>> decks() {
        // Few ratings and waits, so that many cards begin alike.
        return Combinators.combine(
                        Arbitraries.of(1, 3).list().ofSize(5),
                        Arbitraries.of(0, 1, 4).list().ofSize(5),
                        Arbitraries.integers().between(2, 5))
                .as(OptimiserTest::card)
                .list()
                .ofMinSize(1)
                .ofMaxSize(40);
    }

    @Provide
    Arbitrary<Integer> cuts() {
        return Arbitraries.of(1, 7, 50, 4_096);
    }

    @Provide
    Arbitrary<double[]> parameters() {
        // Around the defaults: where the loss is smooth enough for measured slopes.
        return Arbitraries.doubles()
                .between(0.8, 1.2)
                .array(double[].class)
                .ofSize(Fsrs6Parameters.COUNT)
                .map(scale -> {
                    double[] w = Fsrs6Parameters.DEFAULTS.toArray();
                    for (int i = 0; i < w.length; i++) {
                        w[i] *= scale[i];
                    }
                    return Fsrs6Parameters.clamped(w).toArray();
                });
    }

    @Provide
    Arbitrary<TrainingCard> cards() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 4).list().ofSize(12),
                        Arbitraries.integers().between(0, 60).list().ofSize(12),
                        Arbitraries.integers().between(2, 12))
                .as(OptimiserTest::card);
    }

    private static TrainingCard card(List<Integer> ratings, List<Integer> days, int length) {
        double[] elapsed = new double[length];
        double[] weights = new double[length];
        for (int i = 1; i < length; i++) {
            elapsed[i] = days.get(i);
            weights[i] = elapsed[i] >= 1 ? 0.5 + i * 0.1 : 0;
        }
        return new TrainingCard(
                ratings.stream().limit(length).mapToInt(rating -> rating).toArray(), elapsed, weights);
    }

    private static Fsrs6Loss loss(double[] w) {
        Fsrs6Loss loss = new Fsrs6Loss();
        loss.start(w);
        return loss;
    }

    private static TrainingTree tree(TrainingCard card) {
        return tree(List.of(card));
    }

    private static TrainingTree tree(List<TrainingCard> cards) {
        return TrainingTree.of(
                        cards, cards.stream().mapToInt(TrainingCard::length).sum())
                .getFirst();
    }

    /** Four cards, each with one review to predict at the end. */
    private static List<TrainingCard> cards(JsonNode vector) {
        List<TrainingCard> cards = new ArrayList<>();
        for (int card = 0; card < 4; card++) {
            int history = vector.get("r_history_rows").size();
            int[] ratings = new int[history + 1];
            double[] elapsed = new double[history + 1];
            for (int i = 0; i < history; i++) {
                ratings[i] = vector.get("r_history_rows").get(i).get(card).intValue();
                elapsed[i] = vector.get("t_history_rows").get(i).get(card).doubleValue();
            }
            ratings[history] = vector.get("labels").get(card).intValue() == 1 ? 3 : 1;
            elapsed[history] = vector.get("delta_t").get(card).doubleValue();
            double[] weights = new double[history + 1];
            weights[history] = 1;
            cards.add(new TrainingCard(ratings, elapsed, weights));
        }
        return cards;
    }

    private static void assertGradient(double[] actual, double[] expected) {
        double scale = Arrays.stream(expected).map(Math::abs).max().orElseThrow();
        for (int i = 0; i < expected.length; i++) {
            assertThat(actual[i]).as("w" + i).isEqualTo(expected[i], within(1e-4 * scale));
        }
    }
}
