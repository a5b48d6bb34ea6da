package org.readback.generation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readback.generation.words.Phrases;
import org.readback.generation.words.Placeholder;
import org.readback.generation.words.SlotNames;
import org.readback.report.Slot;

/**
 * A sentence with gaps that a fact fills.
 *
 * <ul>
 *   <li>{@code {subject}}: a word of {@link Placeholder};
 *   <li>{@code {subject|is|are}}: the first word where the subject is singular, the second where it is plural;
 *   <li>{@code [ {when}]}: left out where the fact has no such value.
 * </ul>
 */
public final class Template {
    private final List<Piece> pieces;

    private Template(List<Piece> pieces) {
        this.pieces = List.copyOf(pieces);
    }

    /**
     * Reads a template.
     *
     * @throws IllegalArgumentException saying what is wrong with it and what would be right
     */
    public static Template parse(String text) {
        return new Template(new Parser(text).all());
    }

    /** Whether the sentence gives away what stands in a slot; a slot that is none of a fact's is never shown. */
    public boolean shows(String slot) {
        return SlotNames.of(slot).filter(this::shows).isPresent();
    }

    private boolean shows(Slot slot) {
        return pieces.stream().flatMap(Piece::within).anyMatch(piece -> switch (piece) {
            case Hole hole ->
                hole.placeholder().shows()
                        && hole.placeholder().slot().filter(slot::equals).isPresent();
            case Literal _ -> false;
            case Agreeing _ -> false;
            case Maybe _ -> false;
        });
    }

    /**
     * The sentence without what only a fact could fill.
     *
     * @param called what the report is called
     */
    String plain(String called) {
        return Phrases.capitalised(pieces.stream()
                .map(piece -> switch (piece) {
                    case Literal literal -> literal.text();
                    case Hole hole -> hole.placeholder() == Placeholder.REPORT ? called : "";
                    case Agreeing _ -> "";
                    case Maybe _ -> "";
                })
                .collect(Collectors.joining()));
    }

    /** The sentence, its first letter a capital; none where the fact lacks a value it needs. */
    Outcome<String> fill(Phrases phrases) {
        return fill(pieces, phrases).map(Phrases::capitalised);
    }

    private static Outcome<String> fill(List<Piece> pieces, Phrases phrases) {
        StringBuilder sentence = new StringBuilder();
        for (Piece piece : pieces) {
            Outcome<String> words = switch (piece) {
                case Literal literal -> Outcome.of(literal.text());
                case Hole hole ->
                    Outcome.of(
                            phrases.of(hole.placeholder()),
                            new Reason.Lacks(hole.placeholder().word()));
                case Agreeing agreeing ->
                    Outcome.of(phrases.isPlural(agreeing.with()) ? agreeing.plural() : agreeing.singular());
                case Maybe maybe ->
                    Outcome.of(fill(maybe.pieces(), phrases).found().orElse(""));
            };
            switch (words) {
                case Outcome.Found<String>(String text) -> sentence.append(text);
                case Outcome.None<String> none -> {
                    return none;
                }
            }
        }
        return Outcome.of(sentence.toString());
    }

    private sealed interface Piece {
        default Stream<Piece> within() {
            return this instanceof Maybe maybe ? maybe.pieces().stream().flatMap(Piece::within) : Stream.of(this);
        }
    }

    private record Literal(String text) implements Piece {}

    private record Hole(Placeholder placeholder) implements Piece {}

    private record Agreeing(Slot with, String singular, String plural) implements Piece {}

    private record Maybe(List<Piece> pieces) implements Piece {}

    private static final class Parser {
        private final String text;
        private int at;

        Parser(String text) {
            this.text = text;
        }

        List<Piece> all() {
            List<Piece> pieces = pieces(false);
            if (at < text.length()) {
                throw new IllegalArgumentException("a `]` without its `[` in “" + text + "”");
            }
            return pieces;
        }

        private List<Piece> pieces(boolean inBrackets) {
            List<Piece> pieces = new ArrayList<>();
            while (at < text.length() && text.charAt(at) != ']') {
                switch (text.charAt(at)) {
                    case '{' -> pieces.add(hole(upTo('}')));
                    case '[' -> pieces.add(maybe(inBrackets));
                    case '}' -> throw new IllegalArgumentException("a `}` without its `{` in “" + text + "”");
                    default -> pieces.add(literal());
                }
            }
            return pieces;
        }

        private Literal literal() {
            int start = at;
            while (at < text.length() && "{}[]".indexOf(text.charAt(at)) < 0) {
                at++;
            }
            return new Literal(text.substring(start, at));
        }

        private Maybe maybe(boolean inBrackets) {
            if (inBrackets) {
                throw new IllegalArgumentException("brackets within brackets in “" + text + "”; one pair is enough");
            }
            at++;
            List<Piece> pieces = pieces(true);
            if (at == text.length()) {
                throw new IllegalArgumentException("a `[` without its `]` in “" + text + "”");
            }
            at++;
            return new Maybe(pieces);
        }

        private String upTo(char end) {
            int close = text.indexOf(end, at);
            if (close < 0) {
                throw new IllegalArgumentException("a `{` without its `}` in “" + text + "”");
            }
            String inner = text.substring(at + 1, close);
            at = close + 1;
            return inner;
        }

        private static Piece hole(String inner) {
            String[] parts = inner.split("\\|", -1);
            Placeholder placeholder = Placeholder.of(parts[0])
                    .orElseThrow(() -> new IllegalArgumentException("unknown placeholder `{" + parts[0] + "}`; known: "
                            + String.join(", ", Placeholder.words())));
            boolean agrees = placeholder == Placeholder.SUBJECT || placeholder == Placeholder.OBJECT;
            if (parts.length == 1) {
                return new Hole(placeholder);
            }
            if (parts.length == 3 && agrees) {
                return new Agreeing(placeholder.slot().orElseThrow(), parts[1], parts[2]);
            }
            throw new IllegalArgumentException(
                    "`{" + inner + "}` is no agreement; write `{subject|singular|plural}` or the same with object");
        }
    }
}
