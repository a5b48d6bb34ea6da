package org.readback.progress.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** How many measures lie between which bounds; empty ends are left out, gaps are not. */
final class Histogram {
    private final List<Bin> bins;
    private final double[] sorted;

    /**
     * Measures from one bound on, up to where the next bin begins.
     *
     * @param label what the bin is called
     */
    record Bin(double from, RowLabel label) {}

    /**
     * Sorts measures into bins.
     *
     * @param bins in order; the first takes what is smaller too
     */
    Histogram(List<Bin> bins, double[] measures) {
        this.bins = List.copyOf(bins);
        this.sorted = measures.clone();
        Arrays.sort(sorted);
    }

    /** The measure in the middle; empty of nothing. */
    OptionalDouble median() {
        int middle = sorted.length / 2;
        if (sorted.length == 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2);
    }

    /** The rows of a figure whose columns are the bin's lower bound and the number of cards. */
    DataTable figure(String bound) {
        long[] counts = new long[bins.size()];
        for (double measure : sorted) {
            counts[binOf(measure)]++;
        }
        List<DataTable.Row> rows = new ArrayList<>();
        for (int i = first(counts); i <= last(counts); i++) {
            rows.add(new DataTable.Row(
                    number(bins.get(i).from()), bins.get(i).label(), List.of(Optional.of(Long.toString(counts[i])))));
        }
        return new DataTable(List.of(bound, "cards"), rows);
    }

    private int binOf(double measure) {
        int bin = bins.size() - 1;
        while (bin > 0 && measure < bins.get(bin).from()) {
            bin--;
        }
        return bin;
    }

    private static int first(long[] counts) {
        int first = 0;
        while (first < counts.length && counts[first] == 0) {
            first++;
        }
        return first;
    }

    private static int last(long[] counts) {
        int last = counts.length - 1;
        while (last >= 0 && counts[last] == 0) {
            last--;
        }
        return last;
    }

    private static String number(double bound) {
        return bound == Math.rint(bound) ? Long.toString((long) bound) : Double.toString(bound);
    }
}
