package org.readback.settings;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Days on which a person will not study, both included. */
@Entity
@Table(name = "absence")
public class Absence {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long personId;
    private LocalDate firstDay;
    private LocalDate lastDay;

    protected Absence() {}

    public Absence(long personId, LocalDate firstDay, LocalDate lastDay) {
        this.personId = personId;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
    }

    public long id() {
        return id;
    }

    public LocalDate firstDay() {
        return firstDay;
    }

    public LocalDate lastDay() {
        return lastDay;
    }

    /** Whether a day is one of its days. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    /** Comes back earlier: this is the last day away. */
    public void endOn(LocalDate day) {
        lastDay = day;
    }

    /** Queries for absences. */
    @ApplicationScoped
    public static class Repository implements PanacheRepository<Absence> {
        /** The person's absences that are not over on this day, the nearest first. */
        public List<Absence> from(long personId, LocalDate day) {
            return list("personId = ?1 and lastDay >= ?2 order by firstDay, id", personId, day);
        }

        /** The person's last absence that ended between two days, the second not included. */
        public Optional<Absence> lastOver(long personId, LocalDate from, LocalDate before) {
            return find(
                            "personId = ?1 and lastDay >= ?2 and lastDay < ?3 order by lastDay desc",
                            personId,
                            from,
                            before)
                    .firstResultOptional();
        }
    }
}
