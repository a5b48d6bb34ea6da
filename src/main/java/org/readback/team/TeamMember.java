package org.readback.team;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.util.List;

/** Somebody's place in a team. */
@Entity
class TeamMember {
    @EmbeddedId
    private Key key;

    private boolean leads;

    protected TeamMember() {}

    TeamMember(long teamId, long personId) {
        this.key = new Key(teamId, personId);
    }

    long personId() {
        return key.personId();
    }

    /** Whether the person sees the team's dashboard. */
    boolean leads() {
        return leads;
    }

    void lead(boolean wanted) {
        leads = wanted;
    }

    /** Who in which team. */
    @Embeddable
    record Key(long teamId, long personId) {}

    @ApplicationScoped
    static class Repository implements PanacheRepositoryBase<TeamMember, Key> {
        List<TeamMember> of(long teamId) {
            return list("key.teamId", teamId);
        }

        long size(long teamId) {
            return count("key.teamId", teamId);
        }
    }
}
