package org.readback.progress.figure;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readback.review.log.StudyDay;

/** The last year, a row a week, and the same as two pictures of half a year each. */
public final class CalendarFigure {
    private static final int WEEKS = 53;
    private static final int WEEKS_A_PICTURE = 27;
    private static final int WEEK = 7;
    private static final int CELL = 13;
    private static final int LEFT = 30;
    private static final int TOP = 18;
    private static final int BASELINE = 10;
    private static final int LEVELS = 4;

    private final LocalDate firstMonday;
    private final LocalDate today;
    private final Map<LocalDate, Integer> reviews;
    private final int most;

    CalendarFigure(LocalDate today, List<StudyDay> days) {
        this.today = today;
        this.firstMonday = firstMonday(today);
        this.reviews = days.stream().collect(Collectors.toMap(StudyDay::day, StudyDay::reviews));
        this.most = reviews.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** The Monday that it begins with. */
    static LocalDate firstMonday(LocalDate today) {
        return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(WEEKS - 1L);
    }

    /** Half a year in squares, a column a week. */
    public record Picture(List<Month> months, List<Side> sides, List<Square> squares) {}

    /** Where the name of a month stands. */
    public record Month(int x, java.time.Month month) {}

    /** Where the name of a day of the week stands. */
    public record Side(int y, DayOfWeek day) {}

    /**
     * A day.
     *
     * @param level from 0 for no review to 4 for as many as on the busiest day
     */
    public record Square(int x, int y, int level, LocalDate day, int reviews) {}

    long daysStudied() {
        return reviews.values().stream().filter(count -> count > 0).count();
    }

    DataTable figure() {
        return new DataTable(
                List.of("week_from", "mon", "tue", "wed", "thu", "fri", "sat", "sun"),
                IntStream.range(0, WEEKS)
                        .mapToObj(firstMonday::plusWeeks)
                        .map(monday -> new DataTable.Row(
                                monday.toString(),
                                new RowLabel.On(monday),
                                daysFrom(monday).map(this::cell).toList()))
                        .toList());
    }

    /** The days that the pictures name at their side. */
    private static List<Side> sides() {
        return Stream.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY)
                .map(day -> new Side(TOP + CELL * (day.getValue() - 1) + BASELINE, day))
                .toList();
    }

    List<Picture> pictures() {
        return List.of(picture(0, WEEKS_A_PICTURE), picture(WEEKS_A_PICTURE, WEEKS));
    }

    private Picture picture(int from, int to) {
        List<Month> months = new ArrayList<>();
        List<Square> squares = new ArrayList<>();
        for (int week = from; week < to; week++) {
            LocalDate monday = firstMonday.plusWeeks(week);
            int x = LEFT + CELL * (week - from);
            if (monday.getDayOfMonth() <= WEEK) {
                months.add(new Month(x, monday.getMonth()));
            }
            daysFrom(monday).filter(day -> !day.isAfter(today)).forEach(day -> squares.add(square(x, day)));
        }
        return new Picture(months, sides(), squares);
    }

    private Square square(int x, LocalDate day) {
        int count = reviews.getOrDefault(day, 0);
        int level = count == 0 ? 0 : Math.ceilDiv(LEVELS * count, most);
        int y = TOP + CELL * (day.getDayOfWeek().getValue() - 1);
        return new Square(x, y, level, day, count);
    }

    private Optional<String> cell(LocalDate day) {
        return day.isAfter(today) ? Optional.empty() : Optional.of(Integer.toString(reviews.getOrDefault(day, 0)));
    }

    private static Stream<LocalDate> daysFrom(LocalDate monday) {
        return monday.datesUntil(monday.plusWeeks(1));
    }
}
