package org.readback.memory.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.readback.memory.schedule.Vectors.doubles;
import static org.readback.memory.schedule.Vectors.fsrs6;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class Fsrs6ParametersTest {

    @Test
    @DisplayName("the bounds are the published ones, but w19 may be 0 as in py-fsrs")
    void bounds() {
        JsonNode bounds = fsrs6("bounds");
        for (int i = 0; i < Fsrs6Parameters.COUNT; i++) {
            double published = bounds.get(i).get(0).doubleValue();
            assertThat(Fsrs6Parameters.lower(i)).as("lower bound of w" + i).isEqualTo(i == 19 ? 0 : published);
            assertThat(Fsrs6Parameters.upper(i))
                    .as("upper bound of w" + i)
                    .isEqualTo(bounds.get(i).get(1).doubleValue());
        }
    }

    @Test
    @DisplayName("a value out of bounds is refused by name, value and range")
    void outOfBounds() {
        double[] w = Fsrs6Parameters.DEFAULTS.toArray();
        w[7] = 0.9;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fsrs6Parameters.of(w))
                .withMessage("FSRS-6 parameter w7 is 0.9; it must lie between 0.001 and 0.75");
        w[7] = Double.NaN;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fsrs6Parameters.of(w))
                .withMessageStartingWith("FSRS-6 parameter w7 is NaN");
    }

    @Test
    @DisplayName("a wrong number of parameters is refused")
    void wrongCount() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fsrs6Parameters.of(1, 2, 3))
                .withMessageContaining("21 parameters, not 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fsrs6Parameters.convert(1, 2, 3))
                .withMessageContaining("not 3");
    }

    @Test
    @DisplayName("17 parameters of FSRS 4.5 convert as in fsrs-rs")
    void convertSeventeen() {
        JsonNode conversion = fsrs6("parameter_conversion_17_to_21");
        double[] converted =
                Fsrs6Parameters.convert(doubles(conversion.get("in"))).toArray();
        assertThat(converted).containsExactly(doubles(conversion.get("out")), within(1e-6));
    }

    @Test
    @DisplayName("19 parameters of FSRS-5 keep their values and their decay of 0.5")
    void convertNineteen() {
        double[] older = doubles(fsrs6("next_states_19param").get("parameters"));
        double[] converted = Fsrs6Parameters.convert(older).toArray();
        assertThat(converted).startsWith(older).endsWith(0, 0.5);
    }

    @Test
    @DisplayName("21 parameters convert to themselves")
    void convertTwentyOne() {
        assertThat(Fsrs6Parameters.convert(Fsrs6Parameters.DEFAULTS.toArray())).isEqualTo(Fsrs6Parameters.DEFAULTS);
    }

    @Test
    @DisplayName("the defaults already suit two relearning steps")
    void relearningStepsLeaveDefaults() {
        assertThat(Fsrs6Parameters.DEFAULTS.forRelearningSteps(2)).isEqualTo(Fsrs6Parameters.DEFAULTS);
    }

    @Test
    @DisplayName("more than one relearning step limits w17 and w18, one does not")
    void relearningSteps() {
        double[] w = Fsrs6Parameters.DEFAULTS.toArray();
        w[17] = 2;
        w[18] = 2;
        Fsrs6Parameters strong = Fsrs6Parameters.of(w);
        assertThat(strong.forRelearningSteps(1)).isEqualTo(strong);
        // -(ln 1.4835 + ln(2^0.2629 - 1) + 0.3 * 1.6483) / 3 = 0.2470..., whose root is below 2.
        double limit = Math.sqrt(-(Math.log(1.4835) + Math.log(Math.pow(2, 0.2629) - 1) + 0.3 * 1.6483) / 3);
        Fsrs6Parameters limited = strong.forRelearningSteps(3);
        assertThat(limited.w(17)).isEqualTo(limit, within(1e-12)).isLessThan(1);
        assertThat(limited.w(18)).isEqualTo(limit, within(1e-12));
    }

    @Test
    @DisplayName("clamping brings every value to its nearest bound")
    void clamped() {
        double[] w = Fsrs6Parameters.DEFAULTS.toArray();
        w[0] = -3;
        w[20] = 7;
        Fsrs6Parameters clamped = Fsrs6Parameters.clamped(w);
        assertThat(clamped.w(0)).isEqualTo(0.001);
        assertThat(clamped.w(20)).isEqualTo(0.8);
        assertThat(clamped.w(5)).isEqualTo(w[5]);
    }
}
