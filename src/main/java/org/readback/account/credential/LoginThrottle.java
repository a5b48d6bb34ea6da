package org.readback.account.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.readback.account.person.Person;

/**
 * Slows down whoever guesses passwords. Wrong tries for an account are counted, right ones are not, and people who are
 * signed in stay so. An address from which the person signed in lately has tries of its own: strangers who use up theirs
 * do not keep the person out.
 */
@ApplicationScoped
public class LoginThrottle {
    private final SignInAttempt.Repository attempts;
    private final Person.Repository people;
    private final SignInSettings settings;
    private final Clock clock;

    LoginThrottle(SignInAttempt.Repository attempts, Person.Repository people, SignInSettings settings, Clock clock) {
        this.attempts = attempts;
        this.people = people;
        this.settings = settings;
        this.clock = clock;
    }

    /** What a try may do. */
    public sealed interface Try {}

    /** The password may be checked. The try counts as a wrong one until {@link #succeed} says otherwise. */
    public record Allowed(long attemptId) implements Try {}

    /** It may not be checked before this time has passed. */
    public record TooMany(Duration pause) implements Try {}

    /**
     * Counts a try.
     *
     * @param login as typed, lower case
     * @param address where it comes from
     */
    @Transactional
    public Try begin(String login, String address) {
        // Tries for one account wait for each other here, so that many at once are counted like many in a row.
        boolean known = people.find("login", login)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .isPresent();
        String counted = known ? login : unknown(login);
        Instant now = clock.instant();
        Instant since = now.minus(settings.window());
        Instant knownSince = now.minus(settings.knownAddress());
        List<Instant> ofAccount = attempts.succeededFrom(counted, address, knownSince)
                ? attempts.failures(counted, address, since)
                : attempts.strangersFailures(counted, since, knownSince);
        Optional<Duration> wait = wait(ofAccount, settings.triesPerAccount(), now)
                .or(() -> wait(attempts.failuresFrom(address, since), settings.triesPerAddress(), now));
        if (wait.isPresent()) {
            return new TooMany(wait.get());
        }
        SignInAttempt attempt = new SignInAttempt(counted, address, now);
        attempts.persist(attempt);
        return new Allowed(attempt.id());
    }

    /** The try was no guess. */
    @Transactional
    public void succeed(Allowed allowed) {
        attempts.findByIdOptional(allowed.attemptId()).ifPresent(SignInAttempt::succeed);
    }

    /** Forgets a try that could not be checked. */
    @Transactional
    public void forget(Allowed allowed) {
        attempts.deleteById(allowed.attemptId());
    }

    /** Forgets tries that are too old to say anything. */
    @Transactional
    public long deleteOld() {
        Instant now = clock.instant();
        return attempts.deleteOld(now.minus(settings.window()), now.minus(settings.knownAddress()));
    }

    private Optional<Duration> wait(List<Instant> failures, int most, Instant now) {
        if (failures.size() < most) {
            return Optional.empty();
        }
        Instant free = failures.get(failures.size() - most).plus(settings.window());
        return Optional.of(Duration.between(now, free));
    }

    /** People mistake the field and type their password for their name: it must not lie in the database. */
    private static String unknown(String login) {
        return "?" + Token.sha256(login).substring(0, 32);
    }
}
