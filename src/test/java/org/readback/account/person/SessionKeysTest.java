package org.readback.account.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionKeysTest {
    @Test
    @DisplayName("the usual keys are right and are written as nothing")
    void usual() {
        assertThat(SessionKeys.usual().problems()).isEmpty();
        assertThat(SessionKeys.usual().write()).isEmpty();
        assertThat(SessionKeys.read("")).isEqualTo(SessionKeys.usual());
    }

    @Test
    @DisplayName("what was chosen comes back as it was written, capitals as small letters")
    void round() {
        SessionKeys keys = with(KeyAction.UNDO, "Z", KeyAction.AGAIN, "j", KeyAction.BURY, "=", KeyAction.SUSPEND, "-");
        assertThat(keys.problems()).isEmpty();
        assertThat(keys.write()).isEqualTo("1=j u=z -== @=-");
        assertThat(SessionKeys.read(keys.write())).isEqualTo(keys);
    }

    @Test
    @DisplayName("two actions may change places")
    void swapped() {
        SessionKeys keys = with(KeyAction.AGAIN, "4", KeyAction.EASY, "1");
        assertThat(keys.problems()).isEmpty();
        assertThat(SessionKeys.read(keys.write()).of(KeyAction.EASY)).isEqualTo("1");
    }

    @ParameterizedTest
    @DisplayName("what no key types, what the browser keeps and digits are refused")
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "\"\", NO_KEY",
                "ab, NO_KEY",
                "\" \", NO_KEY",
                "\u0301, NO_KEY",
                "\uD83D\uDE00, NO_KEY",
                "\u200B, NO_KEY",
                "', OF_THE_BROWSER",
                "/, OF_THE_BROWSER",
                "^, DEAD",
                "5, DIGIT",
                "1, DIGIT"
            })
    void refused(String key, KeyProblem.OfOne problem) {
        assertThat(with(KeyAction.UNDO, key).problems().get(KeyAction.UNDO)).isEqualTo(problem);
    }

    @Test
    @DisplayName("both actions with the same key are told of each other")
    void both() {
        assertThat(with(KeyAction.UNDO, "I").problems())
                .isEqualTo(Map.of(
                        KeyAction.UNDO, new KeyProblem.Taken(KeyAction.CARD),
                        KeyAction.CARD, new KeyProblem.Taken(KeyAction.UNDO)));
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
