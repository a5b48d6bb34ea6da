package org.readback.progress.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HistogramTest {
    private static final List<Histogram.Bin> BINS = List.of(
            new Histogram.Bin(0, new RowLabel.Range(0, 1)),
            new Histogram.Bin(1, new RowLabel.Range(1, 2)),
            new Histogram.Bin(2.5, new RowLabel.Range(2, 10)),
            new Histogram.Bin(10, new RowLabel.Range(10, 99)));

    @Test
    @DisplayName("a bin takes its lower bound, the first what is smaller too, the last what is larger")
    void bounds() {
        DataTable figure = new Histogram(BINS, new double[] {-1, 0.99, 1, 2.49, 2.5, 9.99, 10, 1e9}).figure("from");
        assertThat(figure.columns()).containsExactly("from", "cards");
        assertThat(figure.rows())
                .extracting(DataTable.Row::key, row -> row.cells().getFirst().orElseThrow())
                .containsExactly(tuple("0", "2"), tuple("1", "2"), tuple("2.5", "2"), tuple("10", "2"));
    }

    @Test
    @DisplayName("empty ends are left out, a gap is shown as nothing")
    void trimmed() {
        DataTable figure = new Histogram(BINS, new double[] {1, 12, 13}).figure("from");
        assertThat(figure.rows())
                .extracting(row -> LabelWords.of(row.label(), Locale.ENGLISH))
                .containsExactly("1–2", "2–10", "10–99");
        assertThat(figure.rows().get(1).cells()).containsExactly(Optional.of("0"));
    }

    @Test
    @DisplayName("the median is the one in the middle, or the mean of the two; of nothing there is none")
    void median() {
        assertThat(new Histogram(BINS, new double[] {9, 1, 2}).median()).hasValue(2);
        assertThat(new Histogram(BINS, new double[] {9, 1, 2, 4}).median()).hasValue(3);
        assertThat(new Histogram(BINS, new double[0]).median()).isEmpty();
        assertThat(new Histogram(BINS, new double[0]).figure("from").isEmpty()).isTrue();
    }
}
