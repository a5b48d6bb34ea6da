package org.readback.team;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** People who prepare together. */
@Entity
class Team {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String name;
    private Instant createdAt;

    @Version
    private long version;

    protected Team() {}

    Team(String name, Instant createdAt) {
        this.name = name;
        this.createdAt = createdAt;
    }

    long id() {
        return id;
    }

    String name() {
        return name;
    }

    void rename(String wanted) {
        name = wanted;
    }

    @ApplicationScoped
    static class Repository implements PanacheRepository<Team> {
        List<Team> byName() {
            return list("order by name");
        }

        /** The teams that a person leads, by name. */
        List<Team> ledBy(long personId) {
            return list(
                    "id in (select m.key.teamId from TeamMember m where m.key.personId = ?1 and m.leads = true)"
                            + " order by name",
                    personId);
        }

        /** A team, if the person leads it. */
        Optional<Team> ledBy(long personId, long teamId) {
            return find(
                            "id = ?2 and exists (select 1 from TeamMember m where m.key.teamId = ?2"
                                    + " and m.key.personId = ?1 and m.leads = true)",
                            personId,
                            teamId)
                    .firstResultOptional();
        }

        boolean isTaken(String name) {
            return count("lower(name) = lower(?1)", name) > 0;
        }
    }
}
