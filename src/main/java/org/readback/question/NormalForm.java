package org.readback.question;

import org.readback.report.Normalised;

/** What is compared of a text: {@link Normalised}, and the text itself where nothing of it would be left. */
public final class NormalForm {
    private NormalForm() {}

    /** The text as it is compared; empty only for a blank text. */
    public static String of(String text) {
        String words = Normalised.of(text);
        return words.isEmpty() ? text.strip() : words;
    }
}
