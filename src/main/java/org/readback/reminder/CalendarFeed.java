package org.readback.reminder;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.readback.account.credential.Token;

/** The private address of a person's calendar, of which only a hash is kept. */
@Entity
@Table(name = "calendar_feed")
public class CalendarFeed {
    @Id
    private long personId;

    private String secretHash;
    private Instant madeAt;

    protected CalendarFeed() {}

    CalendarFeed(long personId, Token secret, Instant now) {
        this.personId = personId;
        this.secretHash = secret.hash();
        this.madeAt = now;
    }

    public long personId() {
        return personId;
    }

    public Instant madeAt() {
        return madeAt;
    }

    /** Queries for feeds. */
    @ApplicationScoped
    public static class Repository implements PanacheRepositoryBase<CalendarFeed, Long> {
        Optional<CalendarFeed> bySecret(String secret) {
            return find("secretHash", new Token(secret).hash()).firstResultOptional();
        }
    }
}
