package org.readback.web.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LogTextTest {
    @Test
    @DisplayName("what could start a line of its own is written as an escape")
    void lines() {
        assertThat(LogText.escape("jane\r\nsign-in.opened root")).isEqualTo("jane\\u{d}\\u{a}sign-in.opened root");
        assertThat(LogText.escape("a\u2028b\u0085c\u001b[31m")).isEqualTo("a\\u{2028}b\\u{85}c\\u{1b}[31m");
    }

    @Test
    @DisplayName("what turns text around or hides it is written as an escape")
    void hidden() {
        assertThat(LogText.escape("a\u202eb\u200b")).isEqualTo("a\\u{202e}b\\u{200b}");
    }

    @Test
    @DisplayName("an escape in the text cannot be taken for one of ours")
    void backslash() {
        assertThat(LogText.escape("\\u{a}")).isEqualTo("\\\\u{a}");
    }

    @Test
    @DisplayName("people's names stay as they are")
    void names() {
        assertThat(LogText.escape("Zoë Müller 李雷")).isEqualTo("Zoë Müller 李雷");
    }
}
