package org.readback.memory.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
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
        int spread = Fuzz.spread(interval, Fuzz.share(seed), 1, maximum, DayLoad.EVEN);
        assertThat(spread).isBetween(Math.max(1, Fuzz.lowest(interval)), Math.min(maximum, Fuzz.highest(interval)));
    }

    @Test
    @DisplayName("seeds reach both ends of the range")
    void seedsReachBothEnds() {
        int[] seen = new int[13];
        for (long seed = 0; seed < 1000; seed++) {
            seen[Fuzz.spread(10, Fuzz.share(seed), 1, 36_500, DayLoad.EVEN)]++;
        }
        // delta(10) is 1.975: from 8 to 12, every day about as often.
        assertThat(seen[7]).isZero();
        for (int day = 8; day <= 12; day++) {
            assertThat(seen[day]).isBetween(150, 250);
        }
    }

    @Property
    void loadsAndClosedDaysKeepAnIntervalInItsLimits(
            @ForAll @IntRange(min = 1, max = 400) int days,
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 400) int atLeast,
            @ForAll @IntRange(min = 1, max = 400) int maximum,
            @ForAll @Size(max = 40) List<@IntRange(min = -1, max = 60) Integer> pattern) {
        DayLoad load = day -> {
            int cards = pattern.isEmpty() ? 0 : pattern.get(day % pattern.size());
            return cards < 0 ? DayLoad.CLOSED : cards;
        };
        int interval = Math.min(days, maximum);
        int spread = Fuzz.spread(interval, Fuzz.share(seed), atLeast, maximum, load);
        assertThat(spread).isBetween(Math.min(atLeast, maximum), maximum);
        boolean openInRange = IntStream.rangeClosed(
                        Math.clamp(Fuzz.lowest(interval), Math.min(atLeast, maximum), maximum),
                        Math.min(maximum, Fuzz.highest(interval)))
                .anyMatch(day -> !load.closed(day));
        if (openInRange) {
            assertThat(load.closed(spread)).isFalse();
            assertThat(spread).isLessThanOrEqualTo(Math.max(atLeast, Fuzz.highest(interval)));
        }
    }

    @Test
    @DisplayName("among the days of the range the emptier ones are drawn more often, and a full one hardly ever")
    void emptierDays() {
        int[] seen = new int[13];
        DayLoad load = day -> day == 9 ? 30 : day == 11 ? 1 : 0;
        for (long seed = 0; seed < 1000; seed++) {
            seen[Fuzz.spread(10, Fuzz.share(seed), 1, 36_500, load)]++;
        }
        // Weights 1, 1/961, 1, 1/4, 1 for the days 8 to 12.
        assertThat(seen[9]).isLessThan(10);
        assertThat(seen[11]).isBetween(40, 120);
        assertThat(seen[8]).isBetween(250, 370);
    }

    @Test
    @DisplayName(
            "an interval that falls on closed days moves to the nearest open one, the earlier of two, but not before its least")
    void closedDays() {
        DayLoad weekend = day -> day % 7 == 5 || day % 7 == 6 ? DayLoad.CLOSED : 0;
        assertThat(Fuzz.nearestOpen(5, 1, 36_500, weekend)).isEqualTo(4);
        assertThat(Fuzz.nearestOpen(6, 1, 36_500, weekend)).isEqualTo(7);
        assertThat(Fuzz.nearestOpen(5, 5, 36_500, weekend)).isEqualTo(7);
        assertThat(Fuzz.nearestOpen(5, 1, 36_500, day -> DayLoad.CLOSED))
                .as("never open: it stays")
                .isEqualTo(5);
    }
}
