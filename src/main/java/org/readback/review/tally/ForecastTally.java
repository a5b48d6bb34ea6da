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

/** What was predicted of a person's reviews of a day or a month, and what came. {@link Tallies} writes it. */
@Entity
@Immutable
@Table(name = "forecast_tally")
public class ForecastTally {
    @EmbeddedId
    private Key key;

    private int reviews;
    private int recalled;
    private long millionths;

    protected ForecastTally() {}

    /** Whose reviews, of when, and in which twentieth their forecast was. */
    @Embeddable
    public record Key(
            long personId, @Enumerated(EnumType.STRING) TallySheet.Span span, LocalDate startsOn, int bin) {}

    /** Reviews that were predicted about alike: how many, how many recalled, the sum of the forecasts in millionths. */
    public record Line(int bin, long reviews, long recalled, long millionths) {}

    /** Queries on tallied forecasts. */
    @ApplicationScoped
    public static class Repository implements PanacheRepositoryBase<ForecastTally, Key> {
        /** What was predicted in the spans that start between two days, both included; the lowest first. */
        public List<Line> between(long personId, TallySheet.Span span, LocalDate first, LocalDate last) {
            return getEntityManager()
                    .createQuery(
                            "select t.key.bin, sum(t.reviews), sum(t.recalled), sum(t.millionths) from ForecastTally t"
                                    + " where t.key.personId = ?1 and t.key.span = ?2"
                                    + " and t.key.startsOn between ?3 and ?4"
                                    + " group by t.key.bin having sum(t.reviews) > 0 order by t.key.bin",
                            Line.class)
                    .setParameter(1, personId)
                    .setParameter(2, span)
                    .setParameter(3, first)
                    .setParameter(4, last)
                    .getResultList();
        }
    }
}
