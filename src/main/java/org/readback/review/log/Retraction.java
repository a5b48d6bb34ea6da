package org.readback.review.log;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** Takes one review back. The review stays in the log and no longer counts. */
@Entity
@Immutable
@Table(name = "retraction")
public class Retraction {
    @Id
    private long reviewId;

    private Instant retractedAt;

    protected Retraction() {}

    /** Queries on retractions. */
    @ApplicationScoped
    public static class Repository implements PanacheRepository<Retraction> {}
}
