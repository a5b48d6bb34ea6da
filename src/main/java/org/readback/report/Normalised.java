package org.readback.report;

import java.text.Normalizer;

/** Names and words reduced to what tells them apart, so that two spellings of one name compare equal. */
public final class Normalised {
    private static final String DROPPED = "'’‘\"“”`´";

    private Normalised() {}

    /**
     * The words without marks, case, quotation marks, full stops and leading article, everything else that is neither
     * letter nor digit one space, {@code &} spelt out and -isation written -ization. A full stop between digits becomes
     * a space too: 3.5 is not 35.
     *
     * @return possibly empty, never null
     */
    public static String of(String words) {
        // One pass without patterns: every comparison of two names comes through here.
        String plain = Normalizer.normalize(words, Normalizer.Form.NFKD);
        StringBuilder kept = new StringBuilder(plain.length());
        int at = 0;
        while (at < plain.length()) {
            int c = plain.codePointAt(at);
            if (isLetterOrNumber(c)) {
                kept.appendCodePoint(Character.toLowerCase(c));
            } else if (c == '&') {
                space(kept).append("and ");
            } else if (!isDropped(plain, at, c)) {
                space(kept);
            }
            at += Character.charCount(c);
        }
        return american(withoutArticle(kept.toString().stripTrailing()));
    }

    private static boolean isLetterOrNumber(int c) {
        int type = Character.getType(c);
        return Character.isLetter(c)
                || type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    /** Marks, quotation marks, full stops, and what comes along unseen with pasted text: soft hyphens, direction marks. */
    private static boolean isDropped(String text, int at, int c) {
        if (c == '.') {
            boolean afterDigit = at > 0 && Character.isDigit(text.charAt(at - 1));
            boolean beforeDigit = at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
            return !(afterDigit && beforeDigit);
        }
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT -> true;
            default -> DROPPED.indexOf(c) >= 0;
        };
    }

    private static StringBuilder space(StringBuilder kept) {
        return kept.isEmpty() || kept.charAt(kept.length() - 1) == ' ' ? kept : kept.append(' ');
    }

    private static String withoutArticle(String words) {
        for (String article : new String[] {"the ", "a ", "an "}) {
            if (words.startsWith(article)) {
                return words.substring(article.length());
            }
        }
        return words;
    }

    private static String american(String words) {
        return words.contains("isation")
                ? (words + " ")
                        .replace("isation ", "ization ")
                        .replace("isations ", "izations ")
                        .stripTrailing()
                : words;
    }
}
