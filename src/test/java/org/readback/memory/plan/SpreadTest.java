package org.readback.memory.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpreadTest {
    private static final Spread.Coming TEN = new Spread.Coming(true, 10);
    private static final Spread.Coming OFF = new Spread.Coming(false, 10);

    @ParameterizedTest
    @CsvSource({
        "30, 9999, 45",
        "15, 9999, 23",
        "3, 9999, 20",
        "0, 9999, 20",
        "30, 40, 40",
        "30, 12, 12",
        "30, 0, 0",
        "1e12, 50, 50"
    })
    @DisplayName("a day asks half as many again as an ordinary one, at least twenty, and never more than the limit")
    void perDay(double ordinary, int limit, int perDay) {
        assertThat(Spread.of(ordinary, limit).perDay()).isEqualTo(perDay);
    }

    @Test
    @DisplayName("what waits is spread over as many days as it takes, and then the days are ordinary")
    void spread() {
        Spread.Plan plan = new Spread(30).over(60, Collections.nCopies(30, TEN));
        assertThat(plan.perDay()).containsExactly(30, 30, 30);
        assertThat(plan.left()).isZero();
    }

    @Test
    @DisplayName("a day off asks nothing, and what was promised for it waits too")
    void daysOff() {
        Spread.Plan plan =
                new Spread(30).over(25, Stream.of(OFF, OFF, TEN, TEN, TEN).toList());
        assertThat(plan.perDay()).containsExactly(0, 0, 30, 30, 15);
        assertThat(plan.left()).isZero();
    }

    @Test
    @DisplayName("nothing waiting needs no day, and where the days are not enough it says so")
    void ends() {
        assertThat(new Spread(30).over(0, List.of(TEN)).perDay()).isEmpty();
        assertThat(new Spread(5).over(50, List.of(TEN, TEN)).left()).isEqualTo(60);
        assertThat(new Spread(0).over(5, List.of(TEN)).perDay()).containsExactly(0);
    }

    @Test
    @DisplayName("impossible numbers are refused")
    void refusal() {
        assertThatIllegalArgumentException().isThrownBy(() -> Spread.of(Double.NaN, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> Spread.of(-1, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> Spread.of(1, -1));
    }
}
