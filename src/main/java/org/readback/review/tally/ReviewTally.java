package org.readback.review.tally;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.readback.memory.basics.Grade;
import org.readback.memory.schedule.Maturity;

/** How many of a person's reviews of a day or a month were alike in hour, stage and grade. {@link Tallies} writes it. */
@Entity
@Immutable
@Table(name = "review_tally")
public class ReviewTally {
    @EmbeddedId
    private Key key;

    private int reviews;
    private long seconds;

    protected ReviewTally() {}

    /** Whose reviews, of when and of what kind. */
    @Embeddable
    public record Key(
            long personId,
            @Enumerated(EnumType.STRING) TallySheet.Span span,
            LocalDate startsOn,
            int localHour,
            @Enumerated(EnumType.STRING) Maturity stage,
            @Enumerated(EnumType.STRING) Grade grade) {}

    /** Reviews alike in hour, stage and grade. */
    public record Line(LocalDate startsOn, int hour, Maturity stage, Grade grade, int reviews, long seconds) {}

    /** Queries on tallied reviews. */
    @ApplicationScoped
    public static class Repository implements PanacheRepositoryBase<ReviewTally, Key> {
        /** What was reviewed in the spans that start between two days, both included. */
        public List<Line> between(long personId, TallySheet.Span span, LocalDate first, LocalDate last) {
            return getEntityManager()
                    .createQuery(
                            "select t.key.startsOn, t.key.localHour, t.key.stage, t.key.grade, t.reviews, t.seconds"
                                    + " from ReviewTally t where t.key.personId = ?1 and t.key.span = ?2"
                                    + " and t.key.startsOn between ?3 and ?4 and t.reviews > 0",
                            Line.class)
                    .setParameter(1, personId)
                    .setParameter(2, span)
                    .setParameter(3, first)
                    .setParameter(4, last)
                    .getResultList();
        }
    }
}
