package org.readback.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * A table as comma-separated values (RFC 4180), safe to open in a spreadsheet: what would be taken for a formula there gets
 * an apostrophe before it.
 */
public final class Csv {
    /** Spreadsheets tell UTF-8 by it. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final CsvWriter csv;

    /** Begins a table with its heading. Whoever owns the writer closes it. */
    public Csv(Writer out, List<String> heading) throws IOException {
        out.write(BYTE_ORDER_MARK);
        csv = CsvWriter.builder().bufferSize(0).build(out);
        csv.writeRecord(heading);
    }

    public void row(List<String> cells) {
        csv.writeRecord(cells.stream().map(Csv::harmless).toList());
    }

    private static String harmless(String cell) {
        boolean formula = !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0;
        return formula ? "'" + cell : cell;
    }
}
