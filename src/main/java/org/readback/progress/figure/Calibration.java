package org.readback.progress.figure;

import java.util.List;
import java.util.Optional;
import org.readback.review.tally.ForecastTally;
import org.readback.review.tally.TallySheet;

/** Of a period's tests of learned cards: what was predicted, and what came. */
record Calibration(List<ForecastTally.Line> lines) {
    private static final double MILLION = 1e6;
    private static final int WIDTH = 100 / TallySheet.BINS;

    Proportion came() {
        return new Proportion(
                lines.stream().mapToLong(ForecastTally.Line::recalled).sum(),
                lines.stream().mapToLong(ForecastTally.Line::reviews).sum());
    }

    /** The mean forecast, from 0 to 1; nothing was predicted of nothing. */
    Optional<Double> predicted() {
        long reviews = came().whole();
        long millionths =
                lines.stream().mapToLong(ForecastTally.Line::millionths).sum();
        return reviews == 0 ? Optional.empty() : Optional.of(millionths / MILLION / reviews);
    }

    DataTable figure() {
        return new DataTable(
                List.of("foretold_percent_from", "reviews", "mean_foretold_percent", "recalled_percent"),
                lines.stream().map(Calibration::row).toList());
    }

    private static DataTable.Row row(ForecastTally.Line line) {
        int from = WIDTH * line.bin();
        return DataTable.Row.of(
                Integer.toString(from),
                new RowLabel.Percent(from, from + WIDTH),
                line.reviews(),
                Math.round(100 * line.millionths() / MILLION / line.reviews()),
                Math.round(100.0 * line.recalled() / line.reviews()));
    }
}
