package org.readback.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {
    @ParameterizedTest
    @DisplayName("a browser gets the language it likes best of those there are")
    @CsvSource(
            delimiter = '|',
            value = {
                "de|GERMAN",
                "de-AT,de;q=0.9,en;q=0.8|GERMAN",
                "fr,de;q=0.5,en;q=0.4|GERMAN",
                "en-GB,de;q=0.9|ENGLISH",
                "de;q=0.1,en;q=0.2|ENGLISH",
                "fr|ENGLISH",
                "*|ENGLISH"
            })
    void accepted(String header, Language language) {
        assertThat(Language.accepted(header)).isEqualTo(language);
    }

    @ParameterizedTest
    @DisplayName("a browser that asks for nothing, or for nothing that can be understood, gets English")
    @NullSource
    @ValueSource(strings = {"", ",", "de;q=x", "\u00e4", "de;;", "-", "de;q=9"})
    void notUnderstood(String header) {
        assertThat(Language.accepted(header)).isEqualTo(Language.ENGLISH);
    }

    @Test
    @DisplayName("a language is found by its tag and by nothing else")
    void byTag() {
        assertThat(Language.of("de")).contains(Language.GERMAN);
        assertThat(Language.of("DE")).isEmpty();
        assertThat(Language.of("")).isEmpty();
        assertThat(Language.of("de-AT")).isEmpty();
    }
}
