package org.readback.account.signin;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One browser that a person is signed in with. */
@Entity
public class SignIn {
    @Id
    private String tokenHash;

    private long personId;
    private Instant createdAt;
    private Instant lastSeenAt;
    private Instant expiresAt;
    private String userAgent;

    protected SignIn() {}

    SignIn(String tokenHash, long personId, Instant createdAt, Instant expiresAt, String userAgent) {
        this.tokenHash = tokenHash;
        this.personId = personId;
        this.createdAt = createdAt;
        this.lastSeenAt = createdAt;
        this.expiresAt = expiresAt;
        this.userAgent = userAgent;
    }

    public String tokenHash() {
        return tokenHash;
    }

    long personId() {
        return personId;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant lastSeenAt() {
        return lastSeenAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    /** What the browser calls itself. */
    public Optional<String> userAgent() {
        return Optional.ofNullable(userAgent);
    }

    @ApplicationScoped
    static class Repository implements PanacheRepositoryBase<SignIn, String> {
        List<SignIn> listByPerson(long personId) {
            return list("personId = ?1 order by lastSeenAt desc", personId);
        }

        void deleteByPerson(long personId) {
            delete("personId", personId);
        }

        /** Moves the last visit on, unless it is known well enough; two requests at once do no harm. */
        void seen(String tokenHash, Instant now, Instant knownWellEnough) {
            update("lastSeenAt = ?1 where tokenHash = ?2 and lastSeenAt < ?3", now, tokenHash, knownWellEnough);
        }

        long deleteEnded(Instant now, Instant idleSince) {
            return delete("expiresAt <= ?1 or lastSeenAt <= ?2", now, idleSince);
        }
    }
}
