package org.readback.progress.figure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readback.review.tally.TallySheet;

/** How far back figures look, and into what pieces charts cut it: days, whole weeks that end today, or months. */
public enum Period {
    SEVEN_DAYS("7d", 7),
    THIRTY_DAYS("30d", 30),
    THIRTEEN_WEEKS("13w", 91),
    FIFTY_TWO_WEEKS("52w", 364),
    ALL("all", 0);

    static final Period USUAL = THIRTY_DAYS;

    private static final int MOST_SINGLE_DAYS = 30;
    private static final int WEEK = 7;

    private final String code;
    private final int days;

    Period(String code, int days) {
        this.code = code;
        this.days = days;
    }

    /** A piece of a period, both days included. */
    record Piece(LocalDate first, LocalDate last, RowLabel label) {}

    /** As addresses have it. */
    public String code() {
        return code;
    }

    static Optional<Period> of(String code) {
        return Arrays.stream(values())
                .filter(period -> period.code.equals(code))
                .findFirst();
    }

    /** What sums of it run over: with all time those of months, whose number does not grow with each day. */
    TallySheet.Span span() {
        return this == ALL ? TallySheet.Span.MONTH : TallySheet.Span.DAY;
    }

    /** Its first day. */
    LocalDate first(LocalDate today) {
        return this == ALL ? LocalDate.EPOCH : today.minusDays(days - 1L);
    }

    /**
     * Its pieces, the earliest first.
     *
     * @param begun the first day that anything is known of; all time begins with its month
     */
    List<Piece> pieces(LocalDate today, LocalDate begun) {
        if (this == ALL) {
            return months(begun, today);
        }
        int length = days <= MOST_SINGLE_DAYS ? 1 : WEEK;
        List<Piece> pieces = new ArrayList<>();
        for (LocalDate day = first(today); !day.isAfter(today); day = day.plusDays(length)) {
            LocalDate last = day.plusDays(length - 1L);
            pieces.add(new Piece(day, last, length == 1 ? new RowLabel.Near(day) : new RowLabel.Week(day, last)));
        }
        return pieces;
    }

    private static List<Piece> months(LocalDate begun, LocalDate today) {
        YearMonth from = YearMonth.from(begun);
        return Stream.iterate(from, month -> month.plusMonths(1))
                .limit(1 + Math.max(0, ChronoUnit.MONTHS.between(from, YearMonth.from(today))))
                .map(month -> new Piece(month.atDay(1), month.atEndOfMonth(), new RowLabel.Month(month)))
                .toList();
    }
}
