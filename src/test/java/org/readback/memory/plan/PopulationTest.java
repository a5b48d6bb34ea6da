package org.readback.memory.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.readback.memory.basics.Grade;
import org.readback.memory.basics.MemoryState;
import org.readback.memory.evaluation.ReviewLog;
import org.readback.memory.evaluation.SampleLog;
import org.readback.memory.model.Fsrs6;
import org.readback.memory.model.Fsrs6Parameters;
import org.readback.memory.model.Fsrs7;
import org.readback.memory.model.Fsrs7Parameters;
import org.readback.memory.model.MemoryModel;
import org.readback.memory.model.ModelParameters;
import org.readback.memory.model.Sbd;
import org.readback.memory.model.SbdParameters;

class PopulationTest {

    @Test
    @DisplayName("people at no distance have the memory that stands for them; others differ, from each other too")
    void distance() {
        Map.of(
                        Fsrs6.DEFAULT,
                        List.of(
                                new Fsrs6People(Fsrs6Parameters.DEFAULTS, 0),
                                new Fsrs6People(Fsrs6Parameters.DEFAULTS, 1)),
                        Fsrs7.DEFAULT,
                        List.of(
                                new Fsrs7People(Fsrs7Parameters.DEFAULTS, 0),
                                new Fsrs7People(Fsrs7Parameters.DEFAULTS, 1)),
                        Sbd.DEFAULT,
                        List.of(new SbdPeople(SbdParameters.DEFAULTS, 0), new SbdPeople(SbdParameters.DEFAULTS, 1)))
                .forEach((model, people) -> {
                    SplittableRandom random = new SplittableRandom(1);
                    double usual = recall(model);
                    assertThat(recall(people.getFirst().draw(random).model())).isEqualTo(usual);
                    List<Double> others = IntStream.range(0, 20)
                            .mapToObj(_ -> recall(people.getLast().draw(random).model()))
                            .toList();
                    assertThat(others).doesNotContain(usual).doesNotHaveDuplicates();
                });
    }

    @Test
    @DisplayName("of several kinds each has its share, and knows its place among the models in use")
    void shares() {
        Population mixed = new MixedPeople(List.of(kind(1), kind(0), kind(3)));
        SplittableRandom random = new SplittableRandom(1);
        Map<Integer, Long> drawn = IntStream.range(0, 4_000)
                .mapToObj(_ -> mixed.draw(random).place())
                .collect(Collectors.groupingBy(place -> place, Collectors.counting()));
        assertThat(drawn).containsOnlyKeys(0, 2);
        assertThat(drawn.get(2) / 4_000.0).isEqualTo(0.75, within(0.02));
    }

    @Test
    @DisplayName("the model that predicts the log best has most of the people; without a log all have as many")
    void byLog() {
        assertThat(sharesAfter(SampleLog.log().first(0))).containsExactly(1.0, 1.0, 1.0);
        List<Double> shares = sharesAfter(SampleLog.log().first(2_000));
        assertThat(shares)
                .contains(1.0)
                .doesNotHaveDuplicates()
                .allSatisfy(share -> assertThat(share).isBetween(0.0, 1.0));
        assertThat(sharesAfter(SampleLog.log()).get(2))
                .as("with defaults, SBD predicts the whole sample log best")
                .isEqualTo(1.0);
    }

    @Test
    @DisplayName("impossible shares are refused")
    void refused() {
        for (double share : new double[] {-1, Double.NaN, Double.POSITIVE_INFINITY, 0}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new MixedPeople(List.of(kind(0), kind(share))))
                    .withMessageContaining(String.valueOf(share));
        }
    }

    @Test
    @DisplayName("a state that lacks a member's memory says so")
    void lacking() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MemoryState(10, 5).member(2))
                .withMessageContaining("fold the card anew");
    }

    private static List<Double> sharesAfter(ReviewLog log) {
        return ((MixedPeople) Population.around(ModelParameters.DEFAULTS, log))
                .kinds().stream().map(MixedPeople.Kind::share).toList();
    }

    private static MixedPeople.Kind kind(double share) {
        return new MixedPeople.Kind(new Fsrs6People(Fsrs6Parameters.DEFAULTS, 0), share);
    }

    private static double recall(MemoryModel model) {
        return model.retrievability(model.next(model.first(Grade.GOOD), 4, Grade.GOOD), 10);
    }
}
