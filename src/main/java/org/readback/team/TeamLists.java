package org.readback.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Teams as lists show them, by name. */
@ApplicationScoped
@Transactional
class TeamLists {
    private final Team.Repository teams;
    private final TeamMember.Repository members;

    TeamLists(Team.Repository teams, TeamMember.Repository members) {
        this.teams = teams;
        this.members = members;
    }

    /** One team in a list. */
    record Row(long id, String name, long members) {}

    List<Row> all() {
        return rows(teams.byName());
    }

    /** The teams that a person leads. */
    List<Row> ledBy(long personId) {
        return rows(teams.ledBy(personId));
    }

    private List<Row> rows(List<Team> shown) {
        return shown.stream()
                .map(team -> new Row(team.id(), team.name(), members.size(team.id())))
                .toList();
    }
}
