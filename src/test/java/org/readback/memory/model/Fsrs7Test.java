package org.readback.memory.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;
import static org.readback.memory.schedule.Vectors.doubles;
import static org.readback.memory.schedule.Vectors.fsrs7;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.readback.memory.basics.Grade;
import org.readback.memory.basics.MemoryState;

/** FSRS-7 against ts-fsrs' numbers, which come from 32-bit floats. */
class Fsrs7Test {

    private static final double STATE_PERCENT = 0.01;
    private static final double INTERVAL_PERCENT = 0.2;

    private final Fsrs7 model = Fsrs7.DEFAULT;

    @Test
    @DisplayName("defaults and bounds are the published ones")
    void defaultsAndBounds() {
        assertThat(Fsrs7Parameters.DEFAULTS.toArray()).containsExactly(doubles(fsrs7("default_parameters")));
        for (int i = 0; i < Fsrs7Parameters.COUNT; i++) {
            assertThat(Fsrs7Parameters.lower(i))
                    .isEqualTo(fsrs7("clip_lo").get(i).doubleValue());
            assertThat(Fsrs7Parameters.upper(i))
                    .isEqualTo(fsrs7("clip_hi").get(i).doubleValue());
        }
    }

    @Test
    @DisplayName("states after each review of three histories, same-day reviews included")
    void histories() {
        for (JsonNode history : fsrs7("histories")) {
            MemoryState state = null;
            for (int i = 0; i < history.get("ratings").size(); i++) {
                Grade grade = Grade.ofRating(history.get("ratings").get(i).intValue());
                double elapsed = history.get("delta_t").get(i).doubleValue();
                state = state == null ? model.first(grade) : model.next(state, elapsed, grade);
                assertState(state, history.get("states").get(i));
            }
        }
    }

    @Test
    @DisplayName("recall, next states and intervals from several states, extreme ones included")
    void cases() {
        for (JsonNode vector : fsrs7("cases")) {
            JsonNode input = vector.get("input");
            double elapsed = vector.get("elapsed_days").doubleValue();
            if (!input.isNull()) {
                assertThat(model.retrievability(state(input), elapsed))
                        .isCloseTo(vector.get("retrievability").doubleValue(), withinPercentage(STATE_PERCENT));
            }
            for (JsonNode next : vector.get("next")) {
                Grade grade = Grade.ofRating(next.get("grade").intValue());
                MemoryState after = input.isNull() ? model.first(grade) : model.next(state(input), elapsed, grade);
                assertState(after, next.get("state"));
                for (Map.Entry<String, JsonNode> interval :
                        next.get("intervals").properties()) {
                    assertInterval(
                            after,
                            Double.parseDouble(interval.getKey()),
                            interval.getValue().doubleValue());
                }
            }
        }
    }

    @Test
    @DisplayName("parameters out of bounds or out of order are refused")
    void badParameters() {
        double[] w = Fsrs7Parameters.DEFAULTS.toArray();
        w[1] = 0.05;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fsrs7Parameters.of(w))
                .withMessage("FSRS-7 parameter w1 is 0.05; it must not be less than w0, which is 0.1104");
        assertThat(Fsrs7Parameters.clamped(w).w(1)).isEqualTo(0.1104);
        w[1] = 101;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fsrs7Parameters.of(w))
                .withMessageContaining("must lie between 1.0E-4 and 100.0");
    }

    private static MemoryState state(JsonNode triple) {
        return new MemoryState(
                triple.get(0).doubleValue(),
                triple.get(2).doubleValue(),
                triple.get(1).doubleValue());
    }

    private static void assertState(MemoryState actual, JsonNode expected) {
        MemoryState state = state(expected);
        assertThat(actual.stability()).isCloseTo(state.stability(), withinPercentage(STATE_PERCENT));
        assertThat(actual.trace()).isCloseTo(state.trace(), withinPercentage(STATE_PERCENT));
        assertThat(actual.difficulty()).isCloseTo(state.difficulty(), withinPercentage(STATE_PERCENT));
    }

    private void assertInterval(MemoryState state, double retention, double expected) {
        double actual = model.intervalDays(state, retention);
        if (expected == 0) {
            assertThat(actual).isZero();
        } else if (Math.abs(actual - expected) > expected * INTERVAL_PERCENT / 100) {
            // Where the curve is all but flat, the last digits of a 32-bit recall move the interval a good deal.
            assertThat(model.retrievability(state, expected)).isEqualTo(retention, within(2e-6));
        }
    }
}
