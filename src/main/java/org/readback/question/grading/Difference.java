package org.readback.question.grading;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.readback.question.Verdict.Run;
import org.readback.question.Verdict.Run.Kind;

/** Shows how a typed answer differs from the right one, in runs of characters. */
final class Difference {
    /** Characters of a given answer that are shown, and beyond which no run is looked for. */
    static final int MOST_SHOWN = 120;

    private Difference() {}

    /** The right answer beside the given one; two texts with little in common stand whole, one after the other. */
    static List<Run> between(String right, String given) {
        String shown = shown(given);
        String wanted = Normalizer.normalize(right, Normalizer.Form.NFC);
        if (shown.isEmpty() || wanted.length() > MOST_SHOWN || shown.length() > MOST_SHOWN) {
            return whole(right, given);
        }
        int[] a = wanted.codePoints().toArray();
        int[] b = shown.codePoints().toArray();
        int[][] common = common(a, b);
        boolean alike = 2 * common[0][0] > Math.max(a.length, b.length);
        return alike ? runs(a, b, common) : whole(right, given);
    }

    /** Both texts whole: for dates and numbers, where shared digits say nothing. */
    static List<Run> whole(String right, String given) {
        String shown = shown(given);
        return shown.isEmpty()
                ? List.of(new Run(Kind.MISSING, right))
                : List.of(new Run(Kind.MISSING, right), new Run(Kind.EXTRA, shown));
    }

    /** A given text fit to be shown: one line, no control or direction characters, cut where it is very long. */
    static String shown(String given) {
        String start = given.length() > 4 * MOST_SHOWN ? given.substring(0, 4 * MOST_SHOWN) : given;
        String plain = Normalizer.normalize(start, Normalizer.Form.NFC)
                .replaceAll("\\s+", " ")
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}]", "")
                .strip();
        if (plain.length() <= MOST_SHOWN) {
            return plain;
        }
        int end = Character.isHighSurrogate(plain.charAt(MOST_SHOWN - 1)) ? MOST_SHOWN - 1 : MOST_SHOWN;
        return plain.substring(0, end) + "…";
    }

    /** Lengths of the longest common subsequence of what follows each pair of places. */
    private static int[][] common(int[] a, int[] b) {
        int[][] common = new int[a.length + 1][b.length + 1];
        for (int i = a.length - 1; i >= 0; i--) {
            for (int j = b.length - 1; j >= 0; j--) {
                common[i][j] =
                        same(a[i], b[j]) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static List<Run> runs(int[] a, int[] b, int[][] common) {
        List<Run> runs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < a.length || j < b.length) {
            if (i < a.length && j < b.length && same(a[i], b[j])) {
                add(runs, Kind.SAME, a[i++]);
                j++;
            } else if (j == b.length || i < a.length && common[i + 1][j] >= common[i][j + 1]) {
                add(runs, Kind.MISSING, a[i++]);
            } else {
                add(runs, Kind.EXTRA, b[j++]);
            }
        }
        return runs;
    }

    private static void add(List<Run> runs, Kind kind, int codePoint) {
        String text = Character.toString(codePoint);
        if (!runs.isEmpty() && runs.getLast().kind() == kind) {
            runs.add(new Run(kind, runs.removeLast().text() + text));
        } else {
            runs.add(new Run(kind, text));
        }
    }

    private static boolean same(int one, int other) {
        return one == other || Character.toLowerCase(one) == Character.toLowerCase(other);
    }
}
