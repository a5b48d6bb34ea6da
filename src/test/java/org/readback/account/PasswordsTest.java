package org.readback.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PasswordsTest {
    private static final String PASSWORD = "fünf kühle Brücken am Abend";

    private final Passwords passwords;

    PasswordsTest(Passwords passwords) {
        this.passwords = passwords;
    }

    @Test
    @DisplayName("a hash is Argon2id with 19 MiB, two passes and one lane, and salted")
    void parameters() {
        String hash = passwords.hash(PASSWORD);
        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").isNotEqualTo(passwords.hash(PASSWORD));
    }

    @Test
    @DisplayName("composed and decomposed letters are the same password, other letters are not")
    void normalised() {
        Optional<String> hash = Optional.of(passwords.hash(PASSWORD));
        assertThat(passwords.matches("fu\u0308nf ku\u0308hle Bru\u0308cken am Abend", hash))
                .isTrue();
        assertThat(passwords.matches("funf kuhle Brucken am Abend", hash)).isFalse();
    }

    @Test
    @DisplayName("every character of a long password counts")
    void nothingCutOff() {
        String start = "x".repeat(127);
        Optional<String> hash = Optional.of(passwords.hash(start + "a"));
        assertThat(passwords.matches(start + "a", hash)).isTrue();
        assertThat(passwords.matches(start + "b", hash)).isFalse();
    }

    @Test
    @DisplayName("nobody's password is never right")
    void nobody() {
        assertThat(passwords.matches(PASSWORD, Optional.empty())).isFalse();
    }

    @Test
    @DisplayName("hashes worked out at the same time do not mix, and those beyond the limit are refused")
    void atOnce() throws Exception {
        Optional<String> hash = Optional.of(passwords.hash(PASSWORD));
        try (ExecutorService pool = Executors.newFixedThreadPool(40)) {
            List<Callable<String>> tries = IntStream.range(0, 40)
                    .<Callable<String>>mapToObj(i -> () -> {
                        try {
                            return passwords.matches(i % 2 == 0 ? PASSWORD : "another password", hash) == (i % 2 == 0)
                                    ? "right"
                                    : "wrong";
                        } catch (Passwords.Busy busy) {
                            return "busy";
                        }
                    })
                    .toList();
            List<String> results =
                    pool.invokeAll(tries).stream().map(Future::resultNow).toList();
            assertThat(results).contains("right", "busy").doesNotContain("wrong");
        }
        assertThat(passwords.matches(PASSWORD, hash)).isTrue();
    }
}
