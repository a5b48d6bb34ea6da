package org.readback.progress.figure;

import java.util.List;
import java.util.Optional;

/**
 * How far back and how far ahead a person looks.
 *
 * @param ahead days
 */
public record TimeRange(Period period, int ahead) {
    private static final List<Integer> AHEAD = List.of(30, 90);
    private static final TimeRange USUAL = new TimeRange(Period.USUAL, AHEAD.getFirst());

    /** What an address asks for, and the usual where it does not say; empty if it asks for what is not offered. */
    static Optional<TimeRange> of(Optional<String> period, Optional<String> ahead) {
        Optional<Period> back = period.map(Period::of).orElse(Optional.of(USUAL.period));
        Optional<Integer> on = ahead.map(asked -> AHEAD.stream()
                        .filter(days -> asked.equals(Integer.toString(days)))
                        .findFirst())
                .orElse(Optional.of(USUAL.ahead));
        return back.flatMap(known -> on.map(days -> new TimeRange(known, days)));
    }

    /** The period as addresses have it. */
    public String code() {
        return period.code();
    }

    /** Whether charts show single days. */
    public boolean byDay() {
        return period == Period.SEVEN_DAYS || period == Period.THIRTY_DAYS;
    }

    public List<Period> periods() {
        return List.of(Period.values());
    }

    public List<Long> aheads() {
        return AHEAD.stream().map(Integer::longValue).toList();
    }

    /** For addresses, e.g. "period=30d&ahead=30". */
    public String query() {
        return "period=" + code() + "&ahead=" + ahead;
    }
}
