package org.readback.question.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits a typed list: always at line breaks and semicolons, at commas and "and" only where the words around are not one
 * item ("Treaty of Good-Neighborliness and Friendly Cooperation" stays whole).
 */
final class ListSplitter {
    /** Things named beyond these are not read. */
    static final int MOST_ITEMS = 60;

    /** So many pieces may make up one item. */
    private static final int MOST_PIECES = 4;

    /** No single item is longer. */
    private static final int LONGEST_ITEM = 300;

    private static final Pattern HARD = Pattern.compile("[;\\n\\r\\t•]+");
    private static final Pattern SOFT = Pattern.compile(", ?(?:(?:and|or) )?| (?:and|or|&) ", Pattern.CASE_INSENSITIVE);
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern NUMBERING = Pattern.compile("^\\s*(?:\\d{1,2}[.)]\\s+|[-–*]\\s+|(?:and|or)\\s+)");

    private final Predicate<String> isOneItem;

    /** Splits with a test of whether some words are one item as they stand. */
    ListSplitter(Predicate<String> isOneItem) {
        this.isOneItem = isOneItem;
    }

    List<String> split(String text) {
        List<String> items = new ArrayList<>();
        for (String line : HARD.split(text)) {
            String item = NUMBERING
                    .matcher(SPACES.matcher(line).replaceAll(" "))
                    .replaceFirst("")
                    .strip();
            if (!item.isEmpty()) {
                addItems(item, items);
            }
            if (items.size() >= MOST_ITEMS) {
                return items.subList(0, MOST_ITEMS);
            }
        }
        return items;
    }

    private void addItems(String line, List<String> items) {
        List<int[]> pieces = pieces(line);
        int at = 0;
        while (at < pieces.size() && items.size() < MOST_ITEMS) {
            int taken = 1;
            for (int count = Math.min(MOST_PIECES, pieces.size() - at); count > 1; count--) {
                String joined = between(line, pieces, at, count);
                if (joined.length() <= LONGEST_ITEM && isOneItem.test(joined)) {
                    taken = count;
                    break;
                }
            }
            String item = between(line, pieces, at, taken);
            items.add(item.length() <= LONGEST_ITEM ? item : item.substring(0, LONGEST_ITEM));
            at += taken;
        }
    }

    private static String between(String line, List<int[]> pieces, int first, int count) {
        return line.substring(pieces.get(first)[0], pieces.get(first + count - 1)[1])
                .strip();
    }

    /** Start and end of each stretch between two soft separators. */
    private static List<int[]> pieces(String line) {
        List<int[]> pieces = new ArrayList<>();
        Matcher separators = SOFT.matcher(line);
        int start = 0;
        while (separators.find() && pieces.size() < MOST_ITEMS) {
            addPiece(line, start, separators.start(), pieces);
            start = separators.end();
        }
        addPiece(line, start, line.length(), pieces);
        return pieces;
    }

    private static void addPiece(String line, int start, int end, List<int[]> pieces) {
        if (!line.substring(start, end).isBlank()) {
            pieces.add(new int[] {start, end});
        }
    }
}
