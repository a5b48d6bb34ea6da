package org.readback.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;

/**
 * A date no finer than the text gives it.
 *
 * @param precision how much of it is known
 * @param year the year; for a decade its first year
 * @param month 1 to 12, or 0 where the precision is coarser than a month
 * @param day 1 to 31, or 0 where the precision is coarser than a day
 */
public record PartialDate(Precision precision, int year, int month, int day) implements Comparable<PartialDate> {
    public PartialDate {
        boolean wantsMonth = precision.compareTo(Precision.MONTH) >= 0;
        boolean wantsDay = precision == Precision.DAY;
        if (wantsMonth != (month != 0) || wantsDay != (day != 0)) {
            throw new DateTimeException(
                    "a date of precision " + precision + " cannot be " + year + "-" + month + "-" + day);
        }
        LocalDate.of(year, wantsMonth ? month : 1, wantsDay ? day : 1);
        if (precision == Precision.DECADE && year % 10 != 0) {
            throw new DateTimeException("a decade starts with a year ending in 0, not " + year);
        }
    }

    public static PartialDate decade(int firstYear) {
        return new PartialDate(Precision.DECADE, firstYear, 0, 0);
    }

    public static PartialDate year(int year) {
        return new PartialDate(Precision.YEAR, year, 0, 0);
    }

    public static PartialDate month(int year, int month) {
        return new PartialDate(Precision.MONTH, year, month, 0);
    }

    public static PartialDate day(LocalDate date) {
        return new PartialDate(Precision.DAY, date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** As it is written in a sentence: {@code 1960s}, {@code 2014}, {@code November 2021}, {@code September 13, 2023}. */
    public String text() {
        return switch (precision) {
            case DECADE -> year + "s";
            case YEAR -> Integer.toString(year);
            case MONTH -> monthName() + " " + year;
            case DAY -> monthName() + " " + day + ", " + year;
        };
    }

    private String monthName() {
        return Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    /** The first day it may mean. */
    public LocalDate earliest() {
        return LocalDate.of(year, month == 0 ? 1 : month, day == 0 ? 1 : day);
    }

    /** The last day it may mean. */
    public LocalDate latest() {
        return switch (precision) {
            case DECADE -> LocalDate.of(year + 9, 12, 31);
            case YEAR -> LocalDate.of(year, 12, 31);
            case MONTH -> earliest().plusMonths(1).minusDays(1);
            case DAY -> earliest();
        };
    }

    /** Whether the two may mean the same day. */
    public boolean overlaps(PartialDate other) {
        return !earliest().isAfter(other.latest()) && !other.earliest().isAfter(latest());
    }

    /** Whether every day this may mean lies before every day the other may mean. */
    public boolean isStrictlyBefore(PartialDate other) {
        return latest().isBefore(other.earliest());
    }

    /** By earliest day, then coarser first. */
    @Override
    public int compareTo(PartialDate other) {
        int byStart = earliest().compareTo(other.earliest());
        return byStart != 0 ? byStart : precision.compareTo(other.precision);
    }
}
