package org.readback.bank.read;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Cuts a paragraph into sentences without breaking after "Sept.", "U.S.", an initial or a quoted question. */
public final class Sentences {
    /** What ends in a full stop without ending a sentence. */
    private static final Pattern ABBREVIATION = Pattern.compile(
            "(?:^|.*[\\s(“\"])(?:(?:\\p{Lu}\\.)+|Jan\\.|Feb\\.|Mar\\.|Apr\\.|Aug\\.|Sept?\\.|Oct\\.|Nov\\.|Dec\\.|Mr\\.|Mrs\\.|Ms\\.|Dr\\.|Gen\\.|Sen\\.|Rep\\.|St\\.|No\\.|Art\\.|vs\\.|cf\\.|e\\.g\\.|i\\.e\\.)\\s*",
            Pattern.DOTALL);

    private Sentences() {}

    /** A sentence's place in its paragraph. */
    public record Sentence(int start, int end) {
        /** Whether it has a character in common with a stretch of the text. */
        public boolean overlaps(int otherStart, int otherEnd) {
            return otherStart < end && start < otherEnd;
        }
    }

    /** They cover the paragraph without a gap, in its order. */
    public static List<Sentence> of(String text, Locale language) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(language);
        breaks.setText(text);
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (end == text.length() || !goesOn(text, start, end)) {
                sentences.add(new Sentence(start, end));
                start = end;
            }
        }
        return sentences;
    }

    private static boolean goesOn(String text, int start, int end) {
        return Character.isLowerCase(text.codePointAt(end))
                || ABBREVIATION.matcher(text.substring(start, end)).matches();
    }
}
