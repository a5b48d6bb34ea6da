package org.readback.account.credential;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import org.readback.account.person.Person;

/** Asks somebody who is signed in for their password once more. Wrong ones count like those of signing in. */
@ApplicationScoped
public class Reauthentication {
    private final Passwords passwords;
    private final LoginThrottle loginThrottle;

    Reauthentication(Passwords passwords, LoginThrottle loginThrottle) {
        this.passwords = passwords;
        this.loginThrottle = loginThrottle;
    }

    /** What is to be said of a password. */
    public sealed interface Result {}

    public record Right() implements Result {}

    public record Wrong() implements Result {}

    /** Not looked at; to be repeated after this time. */
    public record Later(Duration pause) implements Result {
        /** Whole seconds to wait, at least one. */
        public int seconds() {
            return Math.toIntExact(Math.max(1, pause.toSeconds()));
        }
    }

    /** @throws FairTurns.Busy if too many passwords are being hashed */
    public Result check(Person person, String password, String address) {
        return switch (loginThrottle.begin(person.login(), address)) {
            case LoginThrottle.TooMany(Duration pause) -> new Later(pause);
            case LoginThrottle.Allowed allowed -> check(person, password, address, allowed);
        };
    }

    private Result check(Person person, String password, String address, LoginThrottle.Allowed allowed) {
        boolean right;
        try {
            right = passwords.matches(password, Optional.of(person.password().hash()), address);
        } catch (FairTurns.Busy busy) {
            loginThrottle.forget(allowed);
            throw busy;
        }
        if (!right) {
            return new Wrong();
        }
        loginThrottle.succeed(allowed);
        return new Right();
    }
}
