package org.readback.bank.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.readback.bank.read.MarkedText.Piece;
import org.readback.bank.read.MarkedText.Span;

class MarkedTextTest {
    @Test
    void textWithoutQuotationsIsOnePiece() {
        assertThat(MarkedText.pieces("All quiet.", List.of()))
                .containsExactly(new Piece("All quiet.", List.of(), false));
    }

    @Test
    void quotationsThatOverlapAreEachFoundWhereTheyBegin() {
        assertThat(MarkedText.pieces("abcdefgh", List.of(new Span("f-1", 1, 5), new Span("f-2", 3, 7))))
                .containsExactly(
                        new Piece("a", List.of(), false),
                        new Piece("bc", List.of("f-1"), true),
                        new Piece("de", List.of("f-2"), true),
                        new Piece("fg", List.of(), true),
                        new Piece("h", List.of(), false));
    }

    @Test
    void quotationsOfTheSameWordsBeginTogether() {
        assertThat(MarkedText.pieces("abc", List.of(new Span("f-2", 0, 2), new Span("f-1", 0, 2))))
                .containsExactly(new Piece("ab", List.of("f-1", "f-2"), true), new Piece("c", List.of(), false));
    }

    @Property
    void thePiecesAreTheText(
            @ForAll String text,
            @ForAll @Size(max = 5) List<@IntRange(max = 300) Integer> starts,
            @ForAll @IntRange(max = 50) int length) {
        List<Span> spans = starts.stream()
                .map(start -> new Span("f-" + start, start, start + length))
                .toList();
        assertThat(MarkedText.pieces(text, spans).stream().map(Piece::text).collect(Collectors.joining()))
                .isEqualTo(text);
    }
}
