package org.readback.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A language that pages can be read in. Reports and their questions stay in the language they were written in. */
public enum Language {
    ENGLISH(Locale.ENGLISH, "English"),
    GERMAN(Locale.GERMAN, "Deutsch");

    private final Locale locale;
    private final String label;

    Language(Locale locale, String label) {
        this.locale = locale;
        this.label = label;
    }

    public Locale locale() {
        return locale;
    }

    /** How HTML and the database name it, e.g. "en". */
    public String tag() {
        return locale.toLanguageTag();
    }

    /** Its name in itself. */
    public String label() {
        return label;
    }

    /** The language of a tag, empty if there is none like it. */
    public static Optional<Language> of(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag().equals(tag))
                .findFirst();
    }

    /** The language of a locale; English if there is none like it. */
    public static Language of(Locale locale) {
        return of(locale.toLanguageTag()).orElse(ENGLISH);
    }

    /**
     * The one that a browser likes best, English where it likes none or says nothing that can be understood.
     *
     * @param header what it sent as Accept-Language, may be null
     */
    public static Language accepted(String header) {
        if (header == null) {
            return ENGLISH;
        }
        try {
            List<Locale> known = Arrays.stream(values()).map(Language::locale).toList();
            Locale best = Locale.lookup(Locale.LanguageRange.parse(header), known);
            return best == null ? ENGLISH : of(best);
        } catch (IllegalArgumentException notUnderstood) {
            return ENGLISH;
        }
    }
}
