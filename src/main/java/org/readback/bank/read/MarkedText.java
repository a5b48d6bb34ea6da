package org.readback.bank.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** A paragraph cut where quotations begin and end, which may overlap, so that a page can mark each of them. */
public final class MarkedText {
    private MarkedText() {}

    /**
     * Part of a paragraph.
     *
     * @param begins the anchors of the quotations that begin with it
     * @param quoted whether any quotation covers it
     */
    public record Piece(String text, List<String> begins, boolean quoted) {}

    /** A quotation's place in its paragraph. */
    public record Span(String anchor, int start, int end) {}

    /** The whole text in pieces. Spans that reach beyond it are cut off. */
    public static List<Piece> pieces(String text, Collection<Span> spans) {
        SortedSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
        for (Span span : spans) {
            cuts.add(Math.clamp(span.start(), 0, text.length()));
            cuts.add(Math.clamp(span.end(), 0, text.length()));
        }
        List<Piece> pieces = new ArrayList<>();
        int start = cuts.removeFirst();
        for (int end : cuts) {
            pieces.add(piece(text, start, end, spans));
            start = end;
        }
        return pieces;
    }

    private static Piece piece(String text, int start, int end, Collection<Span> spans) {
        List<String> begins = spans.stream()
                .filter(span -> span.start() == start)
                .sorted(Comparator.comparing(Span::anchor))
                .map(Span::anchor)
                .toList();
        boolean quoted = spans.stream().anyMatch(span -> span.start() <= start && end <= span.end());
        return new Piece(text.substring(start, end), begins, quoted);
    }
}
