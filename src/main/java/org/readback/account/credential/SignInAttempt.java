package org.readback.account.credential;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;

/** One try to sign in. */
@Entity
class SignInAttempt {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String login;
    private String address;
    private Instant attemptedAt;
    private boolean succeeded;

    protected SignInAttempt() {}

    SignInAttempt(String login, String address, Instant attemptedAt) {
        this.login = login;
        this.address = address;
        this.attemptedAt = attemptedAt;
    }

    long id() {
        return id;
    }

    void succeed() {
        succeeded = true;
    }

    @ApplicationScoped
    static class Repository implements PanacheRepository<SignInAttempt> {
        /** When this account was tried in vain from this address, earliest first. */
        List<Instant> failures(String login, String address, Instant since) {
            return times(
                    "login = ?1 and address = ?2 and succeeded = false and attemptedAt > ?3", login, address, since);
        }

        /** When this account was tried in vain from addresses that its person never used, earliest first. */
        List<Instant> strangersFailures(String login, Instant since, Instant knownSince) {
            return times(
                    "login = ?1 and succeeded = false and attemptedAt > ?2 and address not in"
                            + " (select k.address from SignInAttempt k where k.login = ?1 and k.succeeded = true"
                            + " and k.attemptedAt > ?3)",
                    login,
                    since,
                    knownSince);
        }

        /** When anything was tried in vain from this address, earliest first. */
        List<Instant> failuresFrom(String address, Instant since) {
            return times("address = ?1 and succeeded = false and attemptedAt > ?2", address, since);
        }

        boolean succeededFrom(String login, String address, Instant since) {
            return count("login = ?1 and address = ?2 and succeeded = true and attemptedAt > ?3", login, address, since)
                    > 0;
        }

        long deleteOld(Instant failuresBefore, Instant successesBefore) {
            return delete(
                    "(succeeded = false and attemptedAt <= ?1) or (succeeded = true and attemptedAt <= ?2)",
                    failuresBefore,
                    successesBefore);
        }

        private List<Instant> times(String where, Object... parameters) {
            return find("select attemptedAt from SignInAttempt where " + where + " order by attemptedAt", parameters)
                    .project(Instant.class)
                    .list();
        }
    }
}
