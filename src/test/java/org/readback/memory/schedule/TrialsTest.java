package org.readback.memory.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TrialsTest {
    @Test
    @DisplayName("three misses of four where nine in ten were predicted make a leech, two do not")
    void fourTests() {
        assertThat(of(4, 3, 0.9).chance()).isCloseTo(0.0037, within(1e-9));
        assertThat(of(4, 3, 0.9).leech()).isTrue();
        assertThat(of(4, 2, 0.9).chance()).isCloseTo(0.0523, within(1e-9));
        assertThat(of(4, 2, 0.9).leech()).isFalse();
    }

    @Test
    @DisplayName("fewer than four tests never make a leech, whatever came of them")
    void tooFew() {
        assertThat(of(3, 3, 0.99).leech()).isFalse();
        assertThat(Trials.NONE.leech()).isFalse();
        assertThat(Trials.NONE.chance()).isEqualTo(1);
    }

    @Test
    @DisplayName("an old card with the failures that were predicted is none, however many they are")
    void asForetold() {
        assertThat(of(100, 10, 0.9).leech()).isFalse();
        assertThat(of(100, 14, 0.9).leech()).isFalse();
        assertThat(of(100, 19, 0.9).leech()).isTrue();
    }

    @Test
    @DisplayName("misses that were predicted count for little: a card that was long overdue is no leech")
    void overdue() {
        assertThat(of(4, 3, 0.3).leech()).isFalse();
    }

    @Test
    @DisplayName("a leech that is recalled again and again stops being one")
    void recovers() {
        Trials trials = of(4, 3, 0.9);
        for (int i = 0; i < 12; i++) {
            trials = trials.and(0.9, true);
        }
        assertThat(trials.leech()).isFalse();
    }

    @Test
    @DisplayName("forecasts of certainty stay finite")
    void certainty() {
        assertThat(of(5, 5, 1).chance()).isZero();
        assertThat(of(5, 5, 0).chance()).isEqualTo(1);
        assertThat(of(1000, 1000, 0.5).chance()).isBetween(0.0, 1e-9);
    }

    @Test
    @DisplayName("what cannot be is refused")
    void impossible() {
        assertThatThrownBy(() -> new Trials(1, 2, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Trials(1, 0, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Trials(-1, 0, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    @Label("whatever was predicted of each test, the chance given is never below the exact one")
    void onTheSafeSide(
            @ForAll @Size(min = 1, max = 30) List<@DoubleRange(max = 1) Double> predicted,
            @ForAll @IntRange(max = 30) int misses) {
        int failed = Math.min(misses, predicted.size());
        Trials trials = Trials.NONE;
        for (int i = 0; i < predicted.size(); i++) {
            trials = trials.and(predicted.get(i), i >= failed);
        }
        double[] risks = predicted.stream().mapToDouble(recall -> 1 - recall).toArray();
        assertThat(trials.chance()).isGreaterThanOrEqualTo(exact(risks, failed) - 1e-9);
    }

    /** The Poisson-binomial tail: adds one test after the other to the distribution of failures. */
    private static double exact(double[] risks, int failed) {
        double[] chances = new double[risks.length + 1];
        chances[0] = 1;
        for (double risk : risks) {
            for (int k = risks.length; k >= 0; k--) {
                chances[k] = chances[k] * (1 - risk) + (k > 0 ? chances[k - 1] * risk : 0);
            }
        }
        return DoubleStream.of(Arrays.copyOfRange(chances, failed, chances.length))
                .sum();
    }

    private static Trials of(int tested, int failed, double predicted) {
        Trials trials = Trials.NONE;
        for (int i = 0; i < tested; i++) {
            trials = trials.and(predicted, i >= failed);
        }
        return trials;
    }
}
