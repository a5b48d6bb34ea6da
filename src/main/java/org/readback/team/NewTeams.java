package org.readback.team;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Makes teams without anybody asking for them: for demonstrations. Its methods need a transaction. */
@ApplicationScoped
public class NewTeams {
    private final Team.Repository teams;
    private final TeamMember.Repository members;
    private final Clock clock;

    NewTeams(Team.Repository teams, TeamMember.Repository members, Clock clock) {
        this.teams = teams;
        this.members = members;
        this.clock = clock;
    }

    /** A new team. */
    public long make(String name) {
        Team team = new Team(name, clock.instant());
        teams.persist(team);
        return team.id();
    }

    /**
     * Adds a member.
     *
     * @param leads whether they see the team's dashboard
     */
    public void add(long teamId, long personId, boolean leads) {
        TeamMember member = new TeamMember(teamId, personId);
        member.lead(leads);
        members.persist(member);
    }
}
