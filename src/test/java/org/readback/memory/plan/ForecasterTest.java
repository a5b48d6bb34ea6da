package org.readback.memory.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readback.memory.basics.Grade;
import org.readback.memory.basics.MemoryState;
import org.readback.memory.model.Fsrs6;
import org.readback.memory.model.Fsrs6Parameters;
import org.readback.memory.model.ModelParameters;
import org.readback.memory.model.Sbd;

class ForecasterTest {

    private static final int DAYS = 15;
    private static final double MINUTES = 3;
    private static final double SKIPPED = 0.1;
    private static final List<CardView> NEW_CARDS = Collections.nCopies(100, CardView.NEW);

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.5, 1})
    @DisplayName("four in five outcomes fall within the interval, whether people are like the model or not")
    void coverage(double spread) {
        Population population = new Fsrs6People(Fsrs6Parameters.DEFAULTS, spread);
        Forecast forecast = forecaster(population, 399).on(NEW_CARDS, DAYS, MINUTES, 1);
        Fsrs6 model = Fsrs6.DEFAULT;
        SplittableRandom random = new SplittableRandom(2);
        int within = 0;
        int people = 500;
        for (int person = 0; person < people; person++) {
            Learner learner = new Learner(population.draw(random).model(), StudyHabits.USUAL, SKIPPED);
            double recall = new Simulator(learner, model, NEW_CARDS, random.nextLong())
                    .study(new DatePlan(model, StudyHabits.USUAL, 0), DAYS, MINUTES)
                    .recall();
            within += recall >= forecast.low() && recall <= forecast.high() ? 1 : 0;
        }
        assertThat(within / (double) people).isBetween(0.75, 0.85);
    }

    @Test
    @Tag("slow")
    @DisplayName("for people with parameters of their own, after a fit to their log, four in five outcomes lie within")
    void coversAfterAFit() {
        assertThat(Coverage.afterFit(Coverage.InUse.FSRS_6, Coverage.FSRS_6, 1_000, 300, 29, 1))
                .isBetween(0.75, 0.85);
    }

    @Test
    @Tag("slow")
    @DisplayName("kept with the mean of three models, it holds for people of each of them, after a fit to their log")
    void coversPeopleOfEachModel() {
        int people = 60;
        double within = Stream.of(Coverage.FSRS_6, Coverage.FSRS_7, Coverage.SBD)
                .mapToDouble(memories -> Coverage.afterFit(Coverage.InUse.MEAN, memories, 1_000, people, 29, 3))
                .average()
                .orElseThrow();
        assertThat(within).isBetween(0.75, 0.85);
    }

    @Test
    @DisplayName(
            "what people really remember of a card is what their own model made of it, not what the leading one did")
    void ownMemory() {
        ModelParameters defaults = ModelParameters.DEFAULTS;
        MemoryState card = defaults.mean().next(defaults.mean().first(Grade.GOOD), 3, Grade.HARD);
        Population sbd = new MixedPeople(List.of(
                new MixedPeople.Kind(new Fsrs6People(defaults.fsrs6(), 0), 0),
                new MixedPeople.Kind(new Fsrs7People(defaults.fsrs7(), 0), 0),
                new MixedPeople.Kind(new SbdPeople(defaults.sbd(), 0), 1)));
        Forecast forecast = new Forecaster(defaults.mean(), sbd, StudyHabits.USUAL, SKIPPED, 0, 9)
                .on(List.of(new CardView(Optional.of(card), 5)), 0, MINUTES, 1);
        MemoryState own = Sbd.DEFAULT.next(Sbd.DEFAULT.first(Grade.GOOD), 3, Grade.HARD);
        assertThat(forecast.recall()).isEqualTo(Sbd.DEFAULT.retrievability(own, 5), within(1e-12));
    }

    @Test
    @DisplayName("the less certain the parameters, the wider the interval")
    void width() {
        Forecast certain =
                forecaster(new Fsrs6People(Fsrs6Parameters.DEFAULTS, 0), 99).on(NEW_CARDS, DAYS, MINUTES, 1);
        Forecast uncertain =
                forecaster(new Fsrs6People(Fsrs6Parameters.DEFAULTS, 1), 99).on(NEW_CARDS, DAYS, MINUTES, 1);
        assertThat(uncertain.high() - uncertain.low()).isGreaterThan(1.5 * (certain.high() - certain.low()));
    }

    @Test
    @DisplayName("with no day left and certain parameters, the forecast is the recall of today")
    void today() {
        MemoryState memory = new MemoryState(10, 5);
        Forecast forecast = forecaster(new Fsrs6People(Fsrs6Parameters.DEFAULTS, 0), 9)
                .on(List.of(new CardView(Optional.of(memory), 10), CardView.NEW), 0, MINUTES, 1);
        assertThat(forecast.low()).isEqualTo(0.45, within(1e-12));
        assertThat(forecast.high()).isEqualTo(0.45, within(1e-12));
    }

    @Test
    @DisplayName("more minutes a day lead to more recall")
    void workloadCurve() {
        List<Forecaster.Workload> curve = forecaster(new Fsrs6People(Fsrs6Parameters.DEFAULTS, 0.5), 49)
                .workloadCurve(NEW_CARDS, DAYS, List.of(1.0, 2.0, 4.0, 8.0), 1);
        assertThat(curve).extracting(point -> point.forecast().recall()).isSorted();
        assertThat(curve).extracting(Forecaster.Workload::minutesPerDay).containsExactly(1.0, 2.0, 4.0, 8.0);
    }

    @Test
    @DisplayName("the same seed gives the same forecast")
    void deterministic() {
        Forecaster forecaster = forecaster(new Fsrs6People(Fsrs6Parameters.DEFAULTS, 0.5), 19);
        assertThat(forecaster.on(NEW_CARDS, 5, 2, 8)).isEqualTo(forecaster.on(NEW_CARDS, 5, 2, 8));
    }

    @Test
    @DisplayName("impossible habits and populations are refused")
    void refusals() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StudyHabits.GradeShares(0.5, 0.5, 0.5, 0))
                .withMessageContaining("sum to 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Fsrs6People(Fsrs6Parameters.DEFAULTS, Double.NaN))
                .withMessageContaining("between 0 and 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> forecaster(new Fsrs6People(Fsrs6Parameters.DEFAULTS, 0), 5));
    }

    private static Forecaster forecaster(Population population, int people) {
        return new Forecaster(Fsrs6.DEFAULT, population, StudyHabits.USUAL, SKIPPED, 0, people);
    }
}
