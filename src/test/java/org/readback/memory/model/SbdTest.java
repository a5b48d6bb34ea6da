package org.readback.memory.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.readback.memory.basics.Grade;
import org.readback.memory.basics.MemoryState;

/** SBD against its closed form; its project publishes no numbers to compare with. */
class SbdTest {

    private final Sbd model = Sbd.DEFAULT;

    @Test
    @DisplayName("first stabilities run from e^L after Again to e^H after Easy in equal ratios")
    void firstStabilities() {
        assertThat(model.first(Grade.AGAIN).stability()).isEqualTo(Math.exp(-2.803101), within(1e-12));
        assertThat(model.first(Grade.EASY).stability()).isEqualTo(Math.exp(1.386926), within(1e-12));
        double ratio =
                model.first(Grade.HARD).stability() / model.first(Grade.AGAIN).stability();
        assertThat(model.first(Grade.GOOD).stability() / model.first(Grade.HARD).stability())
                .isEqualTo(ratio, within(1e-12));
    }

    @Test
    @DisplayName("recall after a first Good and five days, worked from the closed form")
    void recall() {
        double rho = Math.exp((1.386926 + 2.803101) / 3);
        double stability = Math.exp(-2.803101) * rho * rho;
        double age = Math.pow(5, 1 / 1.739235) + Math.exp(-0.886052 / 1.739235) / rho * Math.sqrt(stability);
        double beta = Math.exp(-1.819954) * Math.pow(Math.exp(-1.393709), 0.529839);
        assertThat(model.retrievability(model.first(Grade.GOOD), 5))
                .isEqualTo(Math.pow(1 + age / stability, -beta), within(1e-12));
    }

    @Test
    @DisplayName("a success adds the age to the stability")
    void success() {
        MemoryState before = model.first(Grade.GOOD);
        double age = Math.pow(8, 1 / 1.739235) + before.trace();
        assertThat(model.next(before, 8, Grade.GOOD).stability())
                .isCloseTo(before.stability() + age, withinPercentage(1e-9));
    }

    @Test
    @DisplayName("a failure shrinks the stability and makes the memory more brittle")
    void failure() {
        MemoryState before = model.first(Grade.GOOD);
        MemoryState after = model.next(before, 8, Grade.AGAIN);
        double r = model.retrievability(before, 8);
        assertThat(after.stability()).isCloseTo(before.stability() * Math.pow(1 - r, 0.529839), withinPercentage(1e-9));
        // One failure is one of fifty on a scale from 1 to 10.
        assertThat(after.difficulty()).isEqualTo(1.18, within(1e-12));
    }

    @Test
    @DisplayName("the interval is the time at which recall reaches the wanted retention")
    void interval() {
        MemoryState state = model.next(model.first(Grade.GOOD), 4, Grade.EASY);
        for (double retention : new double[] {0.7, 0.8, 0.9}) {
            assertThat(model.retrievability(state, model.intervalDays(state, retention)))
                    .isEqualTo(retention, within(1e-9));
        }
    }

    @Test
    @DisplayName("impossible parameters are refused")
    void badParameters() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SbdParameters(1, 0, 1.7, -1, 0.5, 0, 0))
                .withMessageContaining("low at most high");
    }
}
