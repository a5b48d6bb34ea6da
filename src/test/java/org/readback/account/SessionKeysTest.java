package org.readback.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionKeysTest {
    @Test
    @DisplayName("the usual keys are right and are written as nothing")
    void usual() {
        assertThat(SessionKeys.usual().errors().any()).isFalse();
        assertThat(SessionKeys.usual().write()).isEmpty();
        assertThat(SessionKeys.read("")).isEqualTo(SessionKeys.usual());
    }

    @Test
    @DisplayName("what was chosen comes back as it was written, capitals as small letters")
    void round() {
        SessionKeys keys = with(KeyAction.UNDO, "Z", KeyAction.AGAIN, "j", KeyAction.BURY, "=", KeyAction.SUSPEND, "-");
        assertThat(keys.errors().any()).isFalse();
        assertThat(keys.write()).isEqualTo("1=j u=z -== @=-");
        assertThat(SessionKeys.read(keys.write())).isEqualTo(keys);
    }

    @Test
    @DisplayName("two actions may change places")
    void swapped() {
        SessionKeys keys = with(KeyAction.AGAIN, "4", KeyAction.EASY, "1");
        assertThat(keys.errors().any()).isFalse();
        assertThat(SessionKeys.read(keys.write()).of(KeyAction.EASY)).isEqualTo("1");
    }

    @ParameterizedTest
    @DisplayName("what no key types, what the browser keeps, digits and keys that are taken are refused")
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "\"\", Give one character",
                "ab, Give one character",
                "\" \", Give one character",
                "\u0301, Give one character",
                "\uD83D\uDE00, Give one character",
                "\u200B, Give one character",
                "', Some browsers keep",
                "/, Some browsers keep",
                "^, waits for a letter",
                "5, Digits choose options",
                "1, Digits choose options",
                "I, has this key too"
            })
    void refused(String key, String problem) {
        assertThat(with(KeyAction.UNDO, key).errors().of("UNDO")).contains(problem);
    }

    @Test
    @DisplayName("both actions with the same key are told")
    void both() {
        assertThat(with(KeyAction.UNDO, "k", KeyAction.CARD, "k").errors().byField())
                .containsOnlyKeys("UNDO", "CARD");
    }

    private static SessionKeys with(Object... changes) {
        List<String> typed = new ArrayList<>(
                Stream.of(KeyAction.values()).map(KeyAction::usual).toList());
        for (int i = 0; i < changes.length; i += 2) {
            typed.set(((KeyAction) changes[i]).ordinal(), (String) changes[i + 1]);
        }
        return SessionKeys.typed(typed);
    }
}
