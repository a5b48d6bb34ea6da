package org.readback.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FuzzTest {

    @Test
    @DisplayName("the width is the one of ts-fsrs, py-fsrs and Anki")
    void width() {
        JsonNode examples = Vectors.ALL.get("fuzz").get("examples_delta");
        for (Map.Entry<String, JsonNode> example : examples.properties()) {
            assertThat(Fuzz.delta(Double.parseDouble(example.getKey())))
                    .isEqualTo(example.getValue().doubleValue(), within(1e-12));
        }
    }

    @Test
    @DisplayName("one and two days are not spread")
    void shortIntervals() {
        assertThat(Fuzz.lowest(2)).isEqualTo(2);
        assertThat(Fuzz.highest(2)).isEqualTo(2);
        assertThat(Fuzz.delta(2.49)).isZero();
    }

    @Property
    void aSpreadIntervalStaysInItsRangeAndLimits(
            @ForAll @IntRange(min = 1, max = 36_500) int days,
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 36_500) int maximum) {
        int interval = Math.min(days, maximum);
        int spread = spread(interval, seed, maximum);
        assertThat(spread).isBetween(Math.max(1, Fuzz.lowest(interval)), Math.min(maximum, Fuzz.highest(interval)));
    }

    @Test
    @DisplayName("seeds reach both ends of the range")
    void seedsReachBothEnds() {
        int[] seen = new int[13];
        for (long seed = 0; seed < 1000; seed++) {
            seen[spread(10, seed, 36_500)]++;
        }
        // delta(10) is 1.975: from 8 to 12, every day about as often.
        assertThat(seen[7]).isZero();
        for (int day = 8; day <= 12; day++) {
            assertThat(seen[day]).isBetween(150, 250);
        }
    }

    private static int spread(int interval, long seed, int maximum) {
        Fuzz.Range range = Fuzz.range(interval, 1, maximum);
        return Agenda.EMPTY.choose(LocalDate.EPOCH, interval, range.low(), range.high(), Fuzz.share(seed), maximum);
    }
}
