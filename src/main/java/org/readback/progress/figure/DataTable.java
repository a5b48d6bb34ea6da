package org.readback.progress.figure;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readback.review.card.CardStatus;

/**
 * A table of figures. What a page shows, what its chart draws and what the CSV holds are the same rows. The CSV is for
 * machines: its names are English and its numbers have points, whoever reads it.
 *
 * @param columns names of the columns in the CSV, the one of the rows' keys first
 */
public record DataTable(List<String> columns, List<Row> rows) {
    public DataTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param key names it in the CSV
     * @param label names it on the page
     * @param cells its figures, with points before their parts; one that cannot be computed is absent
     */
    public record Row(String key, RowLabel label, List<Optional<String>> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** A row about cards that stand so. */
        static Row of(CardStatus standing, long... numbers) {
            return of(standing.key(), new RowLabel.Cards(standing), numbers);
        }

        /** A row of whole numbers, all of them known. */
        static Row of(String key, RowLabel label, long... numbers) {
            return new Row(
                    key,
                    label,
                    Arrays.stream(numbers)
                            .mapToObj(number -> Optional.of(Long.toString(number)))
                            .toList());
        }
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** A row of the CSV. */
    static List<String> csv(Row row) {
        return Stream.concat(Stream.of(row.key()), row.cells().stream().map(cell -> cell.orElse("")))
                .toList();
    }
}
