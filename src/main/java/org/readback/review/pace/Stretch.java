package org.readback.review.pace;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** How long a person has worked without a break. */
@Entity
@Table(name = "stretch")
public class Stretch {
    /** Without work for so long, a person has had a break. */
    static final Duration REST = Duration.ofMinutes(5);

    /** Work after which a break is proposed. */
    static final long ENOUGH_SECONDS = 25 * 60;

    @Id
    private long personId;

    private Instant lastAt;
    private long seconds;
    private long proposedAt;

    protected Stretch() {}

    /** Of somebody who has not worked yet. */
    Stretch(long personId) {
        this.personId = personId;
        this.proposedAt = ENOUGH_SECONDS;
    }

    /** Work since the last break, as it stands now. */
    long seconds(Instant now) {
        return restedBy(now) ? 0 : seconds;
    }

    /** Whether the person has worked long enough for a break to be proposed, and has not put it off. */
    boolean enough(Instant now) {
        return !restedBy(now) && seconds >= proposedAt;
    }

    /** Whether the person put a proposed break off since they last had one. */
    boolean putOff(Instant now) {
        return !restedBy(now) && proposedAt > ENOUGH_SECONDS;
    }

    /** The break is to be proposed again after as much work as before. */
    void putOff() {
        proposedAt = seconds + ENOUGH_SECONDS;
    }

    /** One more review was done. */
    void reviewed(Instant at, long spent) {
        if (restedBy(at.minusSeconds(spent))) {
            seconds = 0;
            proposedAt = ENOUGH_SECONDS;
        }
        seconds += spent;
        lastAt = at;
    }

    private boolean restedBy(Instant time) {
        return lastAt == null || Duration.between(lastAt, time).compareTo(REST) >= 0;
    }

    /** Queries for it. */
    @ApplicationScoped
    public static class Repository implements PanacheRepositoryBase<Stretch, Long> {
        /** The person's; one of somebody who has not worked yet where they have none, not in the database. */
        Stretch of(long personId) {
            return findByIdOptional(personId).orElseGet(() -> new Stretch(personId));
        }
    }
}
