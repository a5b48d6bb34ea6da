package org.readback.question.grading;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as dates and numbers are read from it. */
final class PlainText {
    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}]+");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private PlainText() {}

    /** Small letters without marks, European digits, one kind of space; punctuation stays. */
    static String of(String text) {
        String unmarked =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        String small = SPACES.matcher(unmarked)
                .replaceAll(" ")
                .toLowerCase(Locale.ROOT)
                .strip();
        StringBuilder plain = new StringBuilder(small.length());
        small.codePoints().forEach(c -> plain.appendCodePoint(Character.isDigit(c) ? '0' + Character.digit(c, 10) : c));
        return plain.toString();
    }
}
