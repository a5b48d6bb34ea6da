package org.readback.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.readback.account.credential.SignInSettings;
import org.readback.account.credential.Token;
import org.readback.account.person.Person;

/** Who is signed in, and until when. */
@ApplicationScoped
public class SignIns {
    private static final int LONGEST_USER_AGENT = 255;

    private final SignIn.Repository signIns;
    private final Person.Repository people;
    private final SignInSettings settings;
    private final Clock clock;

    SignIns(SignIn.Repository signIns, Person.Repository people, SignInSettings settings, Clock clock) {
        this.signIns = signIns;
        this.people = people;
        this.settings = settings;
        this.clock = clock;
    }

    /** Signs a person in with one more browser. */
    @Transactional
    public Token open(long personId, String userAgent) {
        Token token = Token.fresh();
        Instant now = clock.instant();
        String shown =
                userAgent.length() <= LONGEST_USER_AGENT ? userAgent : userAgent.substring(0, LONGEST_USER_AGENT);
        signIns.persist(new SignIn(token.hash(), personId, now, now.plus(settings.absolute()), shown));
        return token;
    }

    /**
     * The person of a token, unless its sign-in has ended. Remembers the visit, but not each one: it is the only thing
     * that getting a page may write.
     */
    @Transactional
    Optional<Person> find(Token token) {
        Instant now = clock.instant();
        Optional<SignIn> alive = signIns.findByIdOptional(token.hash())
                .filter(signIn -> now.isBefore(signIn.expiresAt()))
                .filter(signIn -> now.isBefore(signIn.lastSeenAt().plus(settings.idle())));
        Optional<Person> person =
                alive.map(signIn -> people.findById(signIn.personId())).filter(Person::enabled);
        Instant knownWellEnough = now.minus(settings.seenEvery());
        if (person.isPresent() && alive.get().lastSeenAt().isBefore(knownWellEnough)) {
            signIns.seen(token.hash(), now, knownWellEnough);
        }
        return person;
    }

    @Transactional
    void end(Token token) {
        signIns.deleteById(token.hash());
    }

    /** Signs a person out everywhere. */
    @Transactional
    public void endAll(long personId) {
        signIns.deleteByPerson(personId);
    }

    /** Where a person is signed in, the latest visit first. */
    @Transactional
    public List<SignIn> of(long personId) {
        Instant now = clock.instant();
        return signIns.listByPerson(personId).stream()
                .filter(signIn -> now.isBefore(signIn.expiresAt()))
                .filter(signIn -> now.isBefore(signIn.lastSeenAt().plus(settings.idle())))
                .toList();
    }

    @Transactional
    long deleteEnded() {
        Instant now = clock.instant();
        return signIns.deleteEnded(now, now.minus(settings.idle()));
    }
}
