package org.readback.memory.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExponentialTest {

    @Property(tries = 20_000)
    void exponentialsAreThoseOfMath(@ForAll @DoubleRange(min = -700, max = 700) double x) {
        assertThat(Exponential.exp(x) / Math.exp(x)).isEqualTo(1, within(1e-15));
    }

    @Property(tries = 20_000)
    void soAreThoseOfTheSizesThatModelsHave(@ForAll @DoubleRange(min = -5, max = 5) double x) {
        assertThat(Exponential.exp(x) / Math.exp(x)).isEqualTo(1, within(1e-15));
    }

    @Property(tries = 20_000)
    void lessOneTheyLoseNothing(@ForAll @DoubleRange(min = -30, max = 3) double exponent, @ForAll boolean negative) {
        double x = Math.exp(exponent) * (negative ? -1 : 1);
        assertThat(Exponential.expm1(x))
                .isEqualTo(
                        Math.expm1(x), within(1e-15 * (Math.abs(x) < 0.003 ? Math.abs(x) : Math.max(1, Math.exp(x)))));
    }

    @Property(tries = 20_000)
    void exponentialsOfProductsAreThoseOfMath(
            @ForAll @DoubleRange(min = -20, max = 20) double a, @ForAll @DoubleRange(min = -20, max = 20) double b) {
        assertThat(Exponential.exp(a, b) / Math.exp(a * b)).isEqualTo(1, within(1e-15));
    }

    @Property(tries = 20_000)
    void logarithmsAreThoseOfMath(@ForAll @DoubleRange(min = -700, max = 700) double exponent) {
        double x = Math.exp(exponent);
        double log = Math.log(x);
        assertThat(Exponential.log(x)).isEqualTo(log, within(1e-15 * Math.max(1e-3, Math.abs(log))));
    }

    @Property(tries = 20_000)
    void evenBesideOne(@ForAll @DoubleRange(min = -30, max = -1) double exponent) {
        double away = Math.exp(exponent);
        assertThat(Exponential.log(1 + away) / Math.log(1 + away)).isEqualTo(1, within(1e-15));
        assertThat(Exponential.log(1 - away) / Math.log(1 - away)).isEqualTo(1, within(1e-15));
    }

    @ParameterizedTest
    @ValueSource(
            doubles = {
                0,
                -0.0,
                1,
                -1,
                Double.NaN,
                Double.POSITIVE_INFINITY,
                Double.NEGATIVE_INFINITY,
                Double.MIN_VALUE,
                709.5,
                710,
                -745,
                -746,
                Double.MAX_VALUE
            })
    @DisplayName("at the ends of the line, the same as Math")
    void ends(double x) {
        assertThat((Double) Exponential.exp(x)).isEqualTo(Double.valueOf(Math.exp(x)));
        // Less 1, nothing is nothing, whatever its sign.
        assertThat((Double) (Exponential.expm1(x) + 0)).isEqualTo(Double.valueOf(Math.expm1(x) + 0));
        assertThat((Double) Exponential.exp(x, 1)).isEqualTo(Double.valueOf(Math.exp(x)));
        assertThat((Double) Exponential.log(x)).isEqualTo(Double.valueOf(Math.log(x)));
    }
}
