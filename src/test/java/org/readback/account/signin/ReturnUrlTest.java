package org.readback.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnUrlTest {
    @ParameterizedTest
    @DisplayName("a page of this server is a way back")
    @ValueSource(strings = {"/", "/study", "/questions?topic=a%2Fb&page=2", "/people/3#roles"})
    void local(String target) {
        assertThat(ReturnUrl.safe(target)).isEqualTo(target);
    }

    @ParameterizedTest
    @DisplayName("anything that a browser could read as another place leads to the day's page")
    @ValueSource(
            strings = {
                "",
                "study",
                "//evil.example",
                "///evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "/\t/evil.example",
                "http://evil.example/",
                "javascript:alert(1)",
                "/study\r\nSet-Cookie: readback=x",
                "/study\u0000",
                "/caf\u00e9",
                "/\u2028evil",
                " /study"
            })
    void elsewhere(String target) {
        assertThat(ReturnUrl.safe(target)).isEqualTo("/");
    }

    @ParameterizedTest
    @DisplayName("signing in never leads back to signing in or out")
    @ValueSource(strings = {"/sign-in", "/sign-in?next=%2Fstudy", "/sign-out", "/first-run"})
    void noCircle(String target) {
        assertThat(ReturnUrl.safe(target)).isEqualTo("/");
    }
}
