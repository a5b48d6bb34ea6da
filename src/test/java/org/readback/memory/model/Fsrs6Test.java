package org.readback.memory.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;
import static org.readback.memory.schedule.Vectors.doubles;
import static org.readback.memory.schedule.Vectors.fsrs6;
import static org.readback.memory.schedule.Vectors.ints;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.readback.memory.basics.Grade;
import org.readback.memory.basics.MemoryState;
import org.readback.memory.basics.NextStates;

/** FSRS-6 against the numbers that other programs publish, each at the precision of its source. */
class Fsrs6Test {

    /** Sources that compute with 32-bit floats agree to about four digits. */
    private static final double FLOAT32_PERCENT = 0.01;

    /** Sources that round to eight decimals. */
    private static final double EIGHT_DECIMALS = 1e-8;

    private final Fsrs6 model = Fsrs6.DEFAULT;

    @Test
    @DisplayName("the defaults are the published ones")
    void defaults() {
        assertThat(Fsrs6Parameters.DEFAULTS.toArray()).containsExactly(doubles(fsrs6("default_parameters")));
    }

    @Test
    @DisplayName("the forgetting curve of fsrs-rs")
    void forgettingCurve() {
        JsonNode curve = fsrs6("forgetting_curve");
        double[] t = doubles(curve.get("t"));
        double[] s = doubles(curve.get("s"));
        double[] r = doubles(curve.get("r"));
        for (int i = 0; i < t.length; i++) {
            assertThat(model.retrievability(new MemoryState(s[i], 5), t[i])).isEqualTo(r[i], within(1e-6));
        }
    }

    @Test
    @DisplayName("the forgetting curve of ts-fsrs")
    void forgettingCurveOfTypeScript() {
        assertCurve(model, fsrs6("forgetting_curve_ts"), EIGHT_DECIMALS);
    }

    @Test
    @DisplayName("the forgetting curve with a decay of 0.2")
    void forgettingCurveWithAnotherDecay() {
        double[] w = Fsrs6Parameters.DEFAULTS.toArray();
        w[20] = 0.2;
        assertCurve(new Fsrs6(Fsrs6Parameters.of(w)), fsrs6("current_retrievability_decay_0.2"), 1e-6);
    }

    private static void assertCurve(Fsrs6 model, JsonNode curve, double tolerance) {
        double[] t = doubles(curve.get("t"));
        double[] r = doubles(curve.get("r"));
        MemoryState state = new MemoryState(curve.get("s").doubleValue(), 5);
        for (int i = 0; i < t.length; i++) {
            assertThat(model.retrievability(state, t[i])).isEqualTo(r[i], within(tolerance));
        }
    }

    @Test
    @DisplayName("a first review leaves the published stability and difficulty")
    void firstReview() {
        JsonNode first = fsrs6("init_difficulty_clamped");
        for (Grade grade : Grade.values()) {
            MemoryState state = model.first(grade);
            assertThat(state.stability())
                    .isEqualTo(first.get("s").get(grade.ordinal()).doubleValue());
            assertThat(state.difficulty())
                    .isEqualTo(first.get("d").get(grade.ordinal()).doubleValue(), within(EIGHT_DECIMALS));
        }
    }

    @Test
    @DisplayName("difficulty moves from 5 as in fsrs-rs and ts-fsrs")
    void difficulty() {
        JsonNode difficulty = fsrs6("next_difficulty_from_5");
        for (Grade grade : Grade.values()) {
            double d = model.nextDifficulty(5, grade);
            assertThat(d)
                    .isEqualTo(difficulty.get("after_f64").get(grade.ordinal()).doubleValue(), within(EIGHT_DECIMALS));
            assertThat(d)
                    .isCloseTo(
                            difficulty.get("after_f32").get(grade.ordinal()).doubleValue(),
                            withinPercentage(FLOAT32_PERCENT));
        }
    }

    @Test
    @DisplayName("stability after recall, after a lapse and on the same day")
    void stability() {
        JsonNode stability = fsrs6("stability");
        double s = stability.get("s").doubleValue();
        for (Grade grade : Grade.values()) {
            int i = grade.ordinal();
            double d = stability.get("d_and_grade").get(i).doubleValue();
            double r = stability.get("r").get(i).doubleValue();
            double recalled = model.recalled(s, model.growth(s, d), model.lateness(r), grade);
            assertThat(recalled).isEqualTo(stability.get("recall_f64").get(i).doubleValue(), within(1e-7));
            assertThat(recalled)
                    .isCloseTo(stability.get("recall_f32").get(i).doubleValue(), withinPercentage(FLOAT32_PERCENT));
            double forgotten = model.forgotten(s, d, r);
            assertThat(forgotten).isEqualTo(stability.get("forget_f64").get(i).doubleValue(), within(EIGHT_DECIMALS));
            assertThat(forgotten)
                    .isCloseTo(stability.get("forget_f32").get(i).doubleValue(), withinPercentage(FLOAT32_PERCENT));
            double sameDay = model.next(new MemoryState(s, d), 0, grade).stability();
            assertThat(sameDay)
                    .isEqualTo(stability.get("same_day_grade1234").get(i).doubleValue(), within(1e-6));
        }
    }

    @Test
    @DisplayName("the memory state after six reviews")
    void memoryState() {
        JsonNode expected = fsrs6("memory_state");
        assertState(replay(model, expected), expected, FLOAT32_PERCENT);
    }

    @Test
    @DisplayName("the memory state after six reviews when same-day reviews change nothing")
    void memoryStateLongTermOnly() {
        double[] w = Fsrs6Parameters.DEFAULTS.toArray();
        w[17] = 0;
        w[18] = 0;
        w[19] = 0;
        JsonNode history = fsrs6("memory_state");
        MemoryState state = replay(new Fsrs6(Fsrs6Parameters.of(w)), history);
        assertState(state, history.get("long_term_only"), FLOAT32_PERCENT);
    }

    @Test
    @DisplayName("the memory state of java-fsrs with older defaults")
    void memoryStateOfJava() {
        JsonNode expected = fsrs6("java_interval_history");
        Fsrs6 older = new Fsrs6(Fsrs6Parameters.of(doubles(expected.get("parameters"))));
        MemoryState state = replay(older, fsrs6("memory_state"));
        assertState(older.next(state, 0, Grade.GOOD), expected.get("memory_state"), FLOAT32_PERCENT);
    }

    @Test
    @DisplayName("the interval for each retention at a stability of one day")
    void intervals() {
        JsonNode expected = fsrs6("next_interval_s1");
        double[] retention = doubles(expected.get("retention"));
        int[] days = ints(expected.get("days_round_min1"));
        for (int i = 0; i < days.length; i++) {
            double interval = Math.max(1, Math.round(model.intervalDays(new MemoryState(1, 5), retention[i])));
            // The first is ts-fsrs' number: fsrs-rs' floats lose three days of three million.
            assertThat(interval).isEqualTo(i == 0 ? 3_116_769 : days[i]);
        }
    }

    @Test
    @DisplayName("19 parameters of FSRS-5 give the next states of fsrs-rs")
    void nextStatesOfNineteenParameters() {
        JsonNode expected = fsrs6("next_states_19param");
        Fsrs6 older = new Fsrs6(Fsrs6Parameters.convert(doubles(expected.get("parameters"))));
        MemoryState state = null;
        for (JsonNode review : expected.get("history")) {
            Grade grade = Grade.ofRating(review.get(0).intValue());
            state = state == null
                    ? older.first(grade)
                    : older.next(state, review.get(1).doubleValue(), grade);
        }
        NextStates next = older.nextStates(state, expected.get("elapsed").doubleValue());
        for (Grade grade : Grade.values()) {
            JsonNode pair = expected.get(grade.name().toLowerCase(java.util.Locale.ROOT));
            assertThat(next.of(grade).stability())
                    .isCloseTo(pair.get(0).doubleValue(), withinPercentage(FLOAT32_PERCENT));
            assertThat(next.of(grade).difficulty())
                    .isCloseTo(pair.get(1).doubleValue(), withinPercentage(FLOAT32_PERCENT));
            assertThat(older.intervalDays(next.of(grade), 0.9))
                    .isCloseTo(next.of(grade).stability(), withinPercentage(1e-9));
        }
        JsonNode from = expected.get("from_state");
        MemoryState good = older.next(
                new MemoryState(from.get("s").doubleValue(), from.get("d").doubleValue()),
                from.get("elapsed").doubleValue(),
                Grade.GOOD);
        assertThat(good.stability())
                .isCloseTo(from.get("good").get(0).doubleValue(), withinPercentage(FLOAT32_PERCENT));
        assertThat(good.difficulty())
                .isCloseTo(from.get("good").get(1).doubleValue(), withinPercentage(FLOAT32_PERCENT));
        assertThat(older.intervalDays(new MemoryState(121.01552, 5), 0.9))
                .isCloseTo(
                        expected.get("next_interval(121.01552,0.9)").doubleValue(), withinPercentage(FLOAT32_PERCENT));
    }

    @Test
    @DisplayName("a card kept by SM-2 gets the state that fsrs-rs gives it")
    void fromSm2() {
        for (JsonNode sm2 : fsrs6("memory_state_from_sm2").get("cases")) {
            MemoryState state = model.fromSm2(
                    sm2.get("ease").doubleValue(),
                    sm2.get("ivl").doubleValue(),
                    sm2.get("ret").doubleValue());
            assertThat(state.stability()).isCloseTo(sm2.get("s").doubleValue(), withinPercentage(FLOAT32_PERCENT));
            assertThat(state.difficulty()).isCloseTo(sm2.get("d").doubleValue(), withinPercentage(FLOAT32_PERCENT));
        }
    }

    private static MemoryState replay(Fsrs6 model, JsonNode history) {
        int[] ratings = ints(history.get("ratings"));
        double[] elapsed = doubles(history.get("delta_t"));
        MemoryState state = model.first(Grade.ofRating(ratings[0]));
        for (int i = 1; i < ratings.length; i++) {
            state = model.next(state, elapsed[i], Grade.ofRating(ratings[i]));
        }
        return state;
    }

    private static void assertState(MemoryState state, JsonNode expected, double percent) {
        assertThat(state.stability()).isCloseTo(expected.get("stability").doubleValue(), withinPercentage(percent));
        assertThat(state.difficulty()).isCloseTo(expected.get("difficulty").doubleValue(), withinPercentage(percent));
    }
}
