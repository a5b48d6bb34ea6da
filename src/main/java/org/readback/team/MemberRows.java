package org.readback.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.readback.account.person.OwnRows;
import org.readback.account.person.PersonalRows;

/** A person's places in teams. */
@ApplicationScoped
class MemberRows implements PersonalRows {
    private final EntityManager entities;

    MemberRows(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<OwnRows> own() {
        return List.of(OwnRows.few(
                "teams",
                "t.name",
                "t.name as team, e.leads as leads",
                "TeamMember e join Team t on t.id = e.key.teamId",
                "e.key.personId"));
    }

    @Override
    public void delete(long personId) {
        entities.createNativeQuery("delete from team_member where person_id = ?1")
                .setParameter(1, personId)
                .executeUpdate();
    }
}
