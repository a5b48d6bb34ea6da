package org.readback.question.grading;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.readback.question.Verdict.Run;
import org.readback.question.Verdict.Run.Kind;

/** Shows how a typed answer differs from the right one, in runs of characters. */
final class Difference {
    /** Characters of a given answer that are shown, and beyond which no run is looked for. */
    static final int MOST_SHOWN = 120;

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}]");

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
        int head = commonHead(a, b);
        int tail = commonTail(a, b, head);
        int[][] common =
                common(Arrays.copyOfRange(a, head, a.length - tail), Arrays.copyOfRange(b, head, b.length - tail));
        boolean alike = 2 * (head + tail + common[0][0]) > Math.max(a.length, b.length);
        return alike ? runs(a, b, head, common) : whole(right, given);
    }

    private static int commonHead(int[] a, int[] b) {
        int head = 0;
        while (head < a.length && head < b.length && same(a[head], b[head])) {
            head++;
        }
        return head;
    }

    private static int commonTail(int[] a, int[] b, int head) {
        int tail = 0;
        while (tail < Math.min(a.length, b.length) - head && same(a[a.length - 1 - tail], b[b.length - 1 - tail])) {
            tail++;
        }
        return tail;
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
        String line =
                SPACES.matcher(Normalizer.normalize(start, Normalizer.Form.NFC)).replaceAll(" ");
        String plain = UNSEEN.matcher(line).replaceAll("").strip();
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

    /** Walks both texts: together through what they share at both ends, by the table in between. */
    private static List<Run> runs(int[] a, int[] b, int head, int[][] common) {
        int aEnd = head + common.length - 1;
        int bEnd = head + common[0].length - 1;
        List<Run> runs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < a.length || j < b.length) {
            boolean inside = i < aEnd || j < bEnd;
            if ((!inside || i < aEnd && j < bEnd) && same(a[i], b[j])) {
                add(runs, Kind.SAME, a[i++]);
                j++;
            } else if (j == bEnd || i < aEnd && common[i + 1 - head][j - head] >= common[i - head][j + 1 - head]) {
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
