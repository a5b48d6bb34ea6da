package org.readback.account.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readback.account.person.PasswordRules.Kind;

class PasswordRulesTest {
    private final PasswordRules rules = new PasswordRules();

    @ParameterizedTest
    @DisplayName("a long password of its own is fine, whatever its characters")
    @ValueSource(
            strings = {
                "nine calm herons wade upstream",
                "fünf kühle Brücken am Abend",
                "  leading and trailing  ",
                "8473920183746592018",
                "書類は月曜日の朝までに必ず提出してください"
            })
    void fine(String password) {
        assertThat(rules.problem(password, "jane.doe", "Jane Doe")).isEmpty();
    }

    @Test
    @DisplayName("fifteen characters are enough, fourteen are not")
    void shortest() {
        assertThat(rules.problem("abcdefghjkmnpq7", "x", "X")).isEmpty();
        assertThat(rules.problem("abcdefghjkmnp7", "x", "X"))
                .contains(new PasswordRules.Problem(Kind.TOO_SHORT, 14, 15));
    }

    @Test
    @DisplayName("a letter outside the basic plane counts once, a composed one too")
    void countsCharacters() {
        assertThat(rules.problem("😀😁😂😃😄😅😆😇😈😉😊😋😌😍", "x", "X"))
                .contains(new PasswordRules.Problem(Kind.TOO_SHORT, 14, 15));
        assertThat(rules.problem("u\u0308".repeat(14), "x", "X"))
                .contains(new PasswordRules.Problem(Kind.TOO_SHORT, 14, 15));
    }

    @Test
    @DisplayName("128 characters are allowed, 129 are not")
    void longest() {
        String text = "The quick brown fox jumps over the lazy dog; ".repeat(3);
        assertThat(rules.problem(text.substring(0, 128), "x", "X")).isEmpty();
        assertThat(rules.problem(text.substring(0, 129), "x", "X"))
                .contains(new PasswordRules.Problem(Kind.TOO_LONG, 129, 128));
    }

    @Test
    @DisplayName("what is far too long is counted as it was typed: composing its letters would be work for nothing")
    void farTooLong() {
        assertThat(rules.problem("e\u0301".repeat(10_000), "x", "X"))
                .contains(new PasswordRules.Problem(Kind.TOO_LONG, 20_000, 128));
    }

    @ParameterizedTest
    @DisplayName("a leaked password is refused, however its letters are cased")
    @ValueSource(strings = {"passwordpassword", "1qaz2wsx3edc4rfv", "QwertyUiop12345", "123456789987654321"})
    void leaked(String password) {
        assertThat(rules.problem(password, "x", "X"))
                .map(PasswordRules.Problem::kind)
                .contains(Kind.LEAKED);
    }

    @ParameterizedTest
    @DisplayName("a password that repeats itself is refused")
    @ValueSource(strings = {"ababababababababab", "herons7herons7herons7", "aaaaaaaaaaaaaaaaaaaab"})
    void repeated(String password) {
        assertThat(rules.problem(password, "x", "X"))
                .map(PasswordRules.Problem::kind)
                .contains(Kind.REPEATED);
    }

    @ParameterizedTest
    @DisplayName("a password made of the person's or the program's name is refused")
    @ValueSource(strings = {"jane.doe-readback-24", "Readback2026!Jane", "Doe jane doe READBACK"})
    void context(String password) {
        assertThat(rules.problem(password, "jane.doe", "Jane Doe"))
                .map(PasswordRules.Problem::kind)
                .contains(Kind.TELLING);
    }

    @Test
    @DisplayName("a short name inside a long password does no harm")
    void shortName() {
        assertThat(rules.problem("channel bridge meadow", "ann", "Ann Li")).isEmpty();
    }
}
