package org.readback.review.pace;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A time in which a person was not at work. At most one of a person's lasts. */
@Entity
@Table(name = "study_pause")
public class Pause {
    /** Whatever is answered or graded so long after a pause took longer than counts as work, with the pause or without. */
    private static final Duration KEPT = Duration.ofDays(7);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private long personId;

    @Column(updatable = false)
    private Instant pausedAt;

    private Instant wentOnAt;

    protected Pause() {}

    Pause(long personId, Instant pausedAt) {
        this.personId = personId;
        this.pausedAt = pausedAt;
    }

    boolean lasts() {
        return wentOnAt == null;
    }

    void goOn(Instant now) {
        wentOnAt = now;
    }

    /** How much of the time between the two it was. */
    Duration within(Instant from, Instant now) {
        Instant begin = pausedAt.isAfter(from) ? pausedAt : from;
        Instant end = lasts() || wentOnAt.isAfter(now) ? now : wentOnAt;
        return end.isAfter(begin) ? Duration.between(begin, end) : Duration.ZERO;
    }

    /** Queries on pauses. */
    @ApplicationScoped
    public static class Repository implements PanacheRepository<Pause> {
        /** The person's pause that lasts. */
        Optional<Pause> lasting(long personId) {
            return find("personId = ?1 and wentOnAt is null", personId).firstResultOptional();
        }

        /** The person's pauses that ended after a time, or last. */
        List<Pause> since(long personId, Instant from) {
            return list("personId = ?1 and (wentOnAt is null or wentOnAt > ?2)", personId, from);
        }

        /** Forgets those of long ago. */
        void forget(long personId, Instant now) {
            delete("personId = ?1 and wentOnAt < ?2", personId, now.minus(KEPT));
        }
    }
}
