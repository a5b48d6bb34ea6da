package org.readback.progress.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.readback.review.card.DueCards;

/** What comes due in the days ahead, what is overdue before all. Each card counts once, with its next review. */
record DueFigure(LocalDate today, int days, List<DueCards.DueByStage> due) {
    private static final DueCards.DueByStage NOTHING = new DueCards.DueByStage(LocalDate.EPOCH, 0, 0, 0);

    static LocalDate last(LocalDate today, int days) {
        return today.plusDays(days - 1L);
    }

    long all() {
        return due.stream().mapToLong(DueCards.DueByStage::all).sum();
    }

    long overdue() {
        return due.stream()
                .filter(one -> one.day().isBefore(today))
                .mapToLong(DueCards.DueByStage::all)
                .sum();
    }

    DataTable figure() {
        Map<LocalDate, DueCards.DueByStage> byDay = new TreeMap<>();
        for (DueCards.DueByStage one : due) {
            byDay.merge(one.day().isBefore(today) ? today.minusDays(1) : one.day(), one, DueCards.DueByStage::plus);
        }
        List<DataTable.Row> rows = new ArrayList<>();
        rows.add(row("overdue", new RowLabel.Overdue(), byDay.getOrDefault(today.minusDays(1), NOTHING)));
        today.datesUntil(today.plusDays(days))
                .forEach(date -> rows.add(row(
                        date.toString(),
                        date.equals(today) ? new RowLabel.Today() : new RowLabel.Near(date),
                        byDay.getOrDefault(date, NOTHING))));
        return new DataTable(List.of("day", "learning", "young", "mature", "all"), rows);
    }

    private static DataTable.Row row(String key, RowLabel label, DueCards.DueByStage due) {
        return DataTable.Row.of(key, label, due.learning(), due.young(), due.mature(), due.all());
    }
}
