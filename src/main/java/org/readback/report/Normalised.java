package org.readback.report;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names and words reduced to what tells them apart, so that two spellings of one name compare equal. */
public final class Normalised {
    // Format characters too: soft hyphens and direction marks come along when text is pasted.
    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}]+");
    // A full stop between digits stays, as a space: 3.5 is not 35.
    private static final Pattern DROPPED = Pattern.compile("(?<!\\d)\\.|\\.(?!\\d)|['’‘\"“”`´]");
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ARTICLE = Pattern.compile("^(?:the|a|an) (?=.)");
    private static final Pattern BRITISH = Pattern.compile("isation(s?)\\b");

    private Normalised() {}

    /**
     * The words without marks, case, quotation marks, full stops and leading article, everything else that is neither
     * letter nor digit one space, {@code &} spelt out and -isation written -ization.
     *
     * @return possibly empty, never null
     */
    public static String of(String words) {
        String plain = MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("&", " and ");
        plain = DROPPED.matcher(plain).replaceAll("");
        plain = SEPARATORS.matcher(plain).replaceAll(" ").strip();
        plain = ARTICLE.matcher(plain).replaceFirst("");
        return BRITISH.matcher(plain).replaceAll("ization$1");
    }
}
