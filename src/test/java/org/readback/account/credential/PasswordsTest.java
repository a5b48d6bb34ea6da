package org.readback.account.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PasswordsTest {
    // Two at work, eight waiting, and two that are turned away.
    private static final int FLOOD = 12;
    private static final String HERE = "192.0.2.10";
    private static final String PASSWORD = "fünf kühle Brücken am Abend";

    private final Passwords passwords;

    PasswordsTest(Passwords passwords) {
        this.passwords = passwords;
    }

    @Test
    @DisplayName("a hash is Argon2id with 19 MiB, two passes and one lane, and salted")
    void parameters() {
        String hash = passwords.hash(PASSWORD, HERE);
        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").isNotEqualTo(passwords.hash(PASSWORD, HERE));
    }

    @Test
    @DisplayName("composed and decomposed letters are the same password, other letters are not")
    void normalised() {
        Optional<String> hash = Optional.of(passwords.hash(PASSWORD, HERE));
        assertThat(passwords.matches("fu\u0308nf ku\u0308hle Bru\u0308cken am Abend", hash, HERE))
                .isTrue();
        assertThat(passwords.matches("funf kuhle Brucken am Abend", hash, HERE)).isFalse();
    }

    @Test
    @DisplayName("every character of a long password counts")
    void nothingCutOff() {
        String start = "x".repeat(127);
        Optional<String> hash = Optional.of(passwords.hash(start + "a", HERE));
        assertThat(passwords.matches(start + "a", hash, HERE)).isTrue();
        assertThat(passwords.matches(start + "b", hash, HERE)).isFalse();
    }

    @Test
    @DisplayName("nobody's password is never right")
    void nobody() {
        assertThat(passwords.matches(PASSWORD, Optional.empty(), HERE)).isFalse();
    }

    @Test
    @DisplayName("hashes worked out at the same time do not mix, and those beyond the limit are refused")
    void atOnce() throws Exception {
        Optional<String> hash = Optional.of(passwords.hash(PASSWORD, HERE));
        try (ExecutorService pool = Executors.newFixedThreadPool(40)) {
            List<Callable<String>> tries = IntStream.range(0, 40)
                    .<Callable<String>>mapToObj(i -> () -> {
                        try {
                            return passwords.matches(i % 2 == 0 ? PASSWORD : "another password", hash, HERE)
                                            == (i % 2 == 0)
                                    ? "right"
                                    : "wrong";
                        } catch (FairTurns.Busy busy) {
                            return "busy";
                        }
                    })
                    .toList();
            List<String> results =
                    pool.invokeAll(tries).stream().map(Future::resultNow).toList();
            assertThat(results).contains("right", "busy").doesNotContain("wrong");
        }
        assertThat(passwords.matches(PASSWORD, hash, HERE)).isTrue();
    }

    @Test
    @DisplayName("a flood from one address keeps nobody else out")
    void flood() throws Exception {
        Optional<String> hash = Optional.of(passwords.hash(PASSWORD, HERE));
        AtomicBoolean over = new AtomicBoolean();
        CountDownLatch busy = new CountDownLatch(1);
        try (ExecutorService pool = Executors.newFixedThreadPool(FLOOD)) {
            for (int i = 0; i < FLOOD; i++) {
                pool.execute(() -> {
                    while (!over.get()) {
                        try {
                            passwords.matches("guessed", hash, "198.51.100.7");
                        } catch (FairTurns.Busy refused) {
                            busy.countDown();
                            LockSupport.parkNanos(Duration.ofMillis(1).toNanos());
                        }
                    }
                });
            }
            try {
                busy.await();
                for (int i = 0; i < 9; i++) {
                    assertThat(passwords.matches(PASSWORD, hash, "192.0.2." + i))
                            .isTrue();
                }
            } finally {
                over.set(true);
            }
        }
    }

    @Test
    @DisplayName("what is too long for anybody's password is refused before anything is worked out")
    void tooLong() {
        String longest = "\u0301".repeat(256);
        Optional<String> hash = Optional.of(passwords.hash(longest, HERE));
        assertThat(passwords.matches(longest, hash, HERE)).isTrue();
        String tooLong = longest + "\u0301";
        assertThatThrownBy(() -> passwords.hash(tooLong, HERE)).isInstanceOf(IllegalArgumentException.class);
        // Not even looked at: it is not the hash that is missing.
        assertThat(passwords.matches(tooLong, Optional.of("no hash at all"), HERE))
                .isFalse();
    }
}
