package org.readback.progress.figure;

import java.util.Optional;
import org.readback.web.format.NumberFormat;

/** A share of a number, measured; what was measured on few says little, and the bounds tell how little. */
public record Proportion(long part, long whole) {
    /** Standard deviations within which 95 of 100 measurements lie. */
    private static final double Z = 1.96;

    /** In whole percent; empty of nothing. */
    public Optional<Long> percent() {
        return NumberFormat.percent(part, whole);
    }

    /** The lowest share in percent that chance would make look like this one (Wilson's interval, 95 of 100). */
    public Optional<Long> low() {
        return bound(-1);
    }

    /** The highest. */
    public Optional<Long> high() {
        return bound(1);
    }

    /** Whether chance alone may have made this of a share, from 0 to 1. */
    boolean mayBe(double share) {
        double percent = 100 * share;
        return whole == 0 || (low().orElseThrow() <= percent && percent <= high().orElseThrow());
    }

    Proportion plus(Proportion other) {
        return new Proportion(part + other.part, whole + other.whole);
    }

    private Optional<Long> bound(int side) {
        if (whole == 0) {
            return Optional.empty();
        }
        double p = (double) part / whole;
        double z2 = Z * Z / whole;
        double bound = (p + z2 / 2 + side * Z * Math.sqrt((p * (1 - p) + z2 / 4) / whole)) / (1 + z2);
        return Optional.of(Math.round(100 * bound));
    }
}
