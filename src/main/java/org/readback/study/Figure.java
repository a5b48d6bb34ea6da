package org.readback.study;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A table of figures. What a page shows, what its chart draws and what the CSV holds are the same rows.
 *
 * @param columns names of the columns in the CSV, the one of the rows' keys first
 */
public record Figure(List<String> columns, List<Row> rows) {
    public Figure {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param key names it in the CSV
     * @param label names it on the page
     * @param cells its figures; one that cannot be computed is absent
     */
    public record Row(String key, String label, List<Optional<String>> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** A row of whole numbers, all of them known. */
        static Row of(String key, String label, long... numbers) {
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
