package org.readback.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.readback.account.credential.FairTurns;
import org.readback.account.credential.LoginThrottle;
import org.readback.account.credential.LoginThrottle.Allowed;
import org.readback.account.credential.LoginThrottle.TooMany;
import org.readback.account.credential.Passwords;
import org.readback.account.credential.Token;
import org.readback.account.person.Person;
import org.readback.web.request.LogText;

/** Signs people in. The slow hash is worked out between transactions, never inside one. */
@ApplicationScoped
class SignInService {
    private static final Logger LOG = Logger.getLogger(SignInService.class);

    private final Person.Repository people;
    private final Passwords passwords;
    private final LoginThrottle loginThrottle;
    private final SignIns signIns;

    SignInService(Person.Repository people, Passwords passwords, LoginThrottle loginThrottle, SignIns signIns) {
        this.people = people;
        this.passwords = passwords;
        this.loginThrottle = loginThrottle;
        this.signIns = signIns;
    }

    /** What became of a try to sign in. */
    sealed interface Result {}

    /** Signed in. */
    record Opened(Token token) implements Result {}

    /** Wrong name or wrong password, or an account that was disabled: which of them is not told. */
    record Refused() implements Result {}

    /** Not looked at; to be repeated after this time. */
    record Later(Duration pause) implements Result {}

    /** @throws FairTurns.Busy if too many people sign in at this moment */
    Result signIn(String typedLogin, String password, String address, String userAgent) {
        String login = typedLogin.strip().toLowerCase(Locale.ROOT);
        return switch (loginThrottle.begin(login, address)) {
            case TooMany(Duration wait) -> {
                LOG.infof("sign-in.later %s from %s: too many wrong tries", name(login), address);
                yield new Later(wait);
            }
            case Allowed allowed -> check(login, password, address, userAgent, allowed);
        };
    }

    /** Signs a browser out. */
    void signOut(Token token, String address) {
        Optional<Person> person = signIns.find(token);
        signIns.end(token);
        person.ifPresent(known -> LOG.infof("sign-in.ended %s from %s", LogText.escape(known.login()), address));
    }

    private Result check(String login, String password, String address, String userAgent, Allowed allowed) {
        Optional<Person> person = people.findByLogin(login).filter(Person::enabled);
        boolean right;
        try {
            right = passwords.matches(
                    password, person.map(known -> known.password().hash()), address);
        } catch (FairTurns.Busy busy) {
            loginThrottle.forget(allowed);
            throw busy;
        }
        if (!right) {
            LOG.infof("sign-in.refused %s from %s", name(login), address);
            return new Refused();
        }
        loginThrottle.succeed(allowed);
        LOG.infof("sign-in.opened %s from %s", name(login), address);
        return new Opened(signIns.open(person.orElseThrow().id(), userAgent));
    }

    /** Only names of accounts are logged: people mistake the field and type their password there. */
    private String name(String login) {
        return people.findByLogin(login).isPresent() ? LogText.escape(login) : "an unknown name";
    }
}
