package org.readback.web.format;

import java.util.Locale;
import java.util.Optional;

/** Figures as pages show them; one that cannot be computed is absent, not zero. */
public final class NumberFormat {
    private NumberFormat() {}

    /** A measure to one digit after the point, e.g. "12.3". */
    public static String decimal(double measure) {
        return String.format(Locale.ROOT, "%.1f", measure);
    }

    /** A share in whole percent; empty of nothing. */
    public static Optional<Long> percent(long part, long whole) {
        return whole == 0 ? Optional.empty() : Optional.of(Math.round(100.0 * part / whole));
    }
}
