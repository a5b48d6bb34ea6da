package org.readback.account.credential;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.readback.account.credential.LoginThrottle.Allowed;
import org.readback.account.credential.LoginThrottle.TooMany;
import org.readback.account.person.Role;
import org.readback.support.MutableClock;
import org.readback.support.SignedIn;

@QuarkusTest
@Tag("database")
class LoginThrottleTest {
    private static final String HOME = "192.0.2.1";
    private static final String STRANGER = "198.51.100.7";

    private final LoginThrottle loginThrottle;
    private final SignInAttempt.Repository attempts;
    private final MutableClock clock;

    LoginThrottleTest(LoginThrottle loginThrottle, SignInAttempt.Repository attempts, MutableClock clock) {
        this.loginThrottle = loginThrottle;
        this.attempts = attempts;
        this.clock = clock;
    }

    @Test
    @DisplayName("a stranger's wrong tries do not keep a person out where they signed in before")
    void strangers() {
        String login = SignedIn.as(Role.STAFFER).login();
        loginThrottle.succeed((Allowed) loginThrottle.begin(login, HOME));
        for (int i = 0; i < 10; i++) {
            assertThat(loginThrottle.begin(login, STRANGER)).isInstanceOf(Allowed.class);
        }
        assertThat(loginThrottle.begin(login, STRANGER)).isInstanceOf(TooMany.class);
        assertThat(loginThrottle.begin(login, "203.0.113.9")).isInstanceOf(TooMany.class);
        assertThat(loginThrottle.begin(login, HOME)).isInstanceOf(Allowed.class);
    }

    @Test
    @DisplayName("where the person signed in before, ten wrong tries are the most, too")
    void home() {
        String login = SignedIn.as(Role.STAFFER).login();
        loginThrottle.succeed((Allowed) loginThrottle.begin(login, HOME));
        for (int i = 0; i < 10; i++) {
            assertThat(loginThrottle.begin(login, HOME)).isInstanceOf(Allowed.class);
        }
        assertThat(loginThrottle.begin(login, HOME)).isInstanceOf(TooMany.class);
    }

    @Test
    @DisplayName("right passwords are not counted")
    void successes() {
        String login = SignedIn.as(Role.STAFFER).login();
        for (int i = 0; i < 25; i++) {
            loginThrottle.succeed((Allowed) loginThrottle.begin(login, HOME));
        }
        assertThat(loginThrottle.begin(login, HOME)).isInstanceOf(Allowed.class);
    }

    @Test
    @DisplayName("refused tries do not make the wait longer")
    void refusedTries() {
        clock.setTo(Instant.parse("2031-05-01T10:00:00Z"));
        String login = SignedIn.as(Role.STAFFER).login();
        for (int i = 0; i < 10; i++) {
            loginThrottle.begin(login, STRANGER);
        }
        clock.advance(Duration.ofMinutes(14));
        assertThat(loginThrottle.begin(login, STRANGER)).isInstanceOf(TooMany.class);
        clock.advance(Duration.ofMinutes(2));
        assertThat(loginThrottle.begin(login, STRANGER)).isInstanceOf(Allowed.class);
    }

    @Test
    @DisplayName("an address that tries many accounts is stopped at a hundred")
    void address() {
        String address = "203.0.113.77";
        for (int i = 0; i < 100; i++) {
            assertThat(loginThrottle.begin("guessed" + i, address)).isInstanceOf(Allowed.class);
        }
        assertThat(loginThrottle.begin("guessed100", address)).isInstanceOf(TooMany.class);
        assertThat(loginThrottle.begin("guessed100", STRANGER)).isInstanceOf(Allowed.class);
    }

    @Test
    @DisplayName("a name of nobody is not kept: it may be somebody's password")
    void unknownName() {
        loginThrottle.begin("my secret password", "203.0.113.78");
        assertThat(attempts.count("login", "my secret password")).isZero();
    }

    @Test
    @DisplayName("forty tries at once for one account are ten tries")
    void atOnce() throws Exception {
        String login = SignedIn.as(Role.STAFFER).login();
        try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
            List<Callable<LoginThrottle.Try>> tries = IntStream.range(0, 40)
                    .<Callable<LoginThrottle.Try>>mapToObj(
                            i -> () -> loginThrottle.begin(login, "203.0.113." + (100 + i)))
                    .toList();
            assertThat(pool.invokeAll(tries).stream().map(Future::resultNow))
                    .filteredOn(Allowed.class::isInstance)
                    .hasSize(10);
        }
    }

    @Test
    @DisplayName("old tries are cleared away, and known addresses with them only later")
    void clearedAway() {
        String login = SignedIn.as(Role.STAFFER).login();
        loginThrottle.succeed((Allowed) loginThrottle.begin(login, HOME));
        loginThrottle.begin(login, HOME);
        clock.advance(Duration.ofMinutes(16));
        loginThrottle.deleteOld();
        assertThat(attempts.count("login", login)).isEqualTo(1);
        clock.advance(Duration.ofDays(31));
        loginThrottle.deleteOld();
        assertThat(attempts.count("login", login)).isZero();
    }
}
