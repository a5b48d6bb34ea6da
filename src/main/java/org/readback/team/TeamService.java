package org.readback.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.OptionalLong;
import org.readback.account.audit.Audit;
import org.readback.account.person.Person;
import org.readback.account.person.Role;

/** What the administrator does with teams. */
@ApplicationScoped
class TeamService {
    private final Team.Repository teams;
    private final TeamMember.Repository members;
    private final Person.Repository people;
    private final Audit audit;
    private final Clock clock;

    TeamService(
            Team.Repository teams, TeamMember.Repository members, Person.Repository people, Audit audit, Clock clock) {
        this.teams = teams;
        this.members = members;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /** What became of a change. */
    enum Change {
        DONE,
        /** There is no such team, member or person (any more). */
        GONE,
        /** Another team has that name. */
        NAME_TAKEN,
        /** The person does not have the role that leads need. */
        NOT_A_LEAD,
        /** The team still has members. */
        NOT_EMPTY
    }

    /** Makes a team; empty if another one has that name. */
    @Transactional
    OptionalLong make(String name) {
        if (teams.isTaken(name)) {
            return OptionalLong.empty();
        }
        Team team = new Team(name, clock.instant());
        teams.persist(team);
        audit.record("team.made", name, "");
        return OptionalLong.of(team.id());
    }

    @Transactional
    Change rename(long teamId, String name) {
        Team team = teams.findById(teamId);
        if (team == null) {
            return Change.GONE;
        }
        if (!team.name().equalsIgnoreCase(name) && teams.isTaken(name)) {
            return Change.NAME_TAKEN;
        }
        audit.record("team.renamed", team.name(), name);
        team.rename(name);
        return Change.DONE;
    }

    /** Removes a team that has no members. */
    @Transactional
    Change delete(long teamId) {
        Team team = teams.findById(teamId);
        if (team == null) {
            return Change.GONE;
        }
        if (members.size(teamId) > 0) {
            return Change.NOT_EMPTY;
        }
        audit.record("team.deleted", team.name(), "");
        teams.delete(team);
        return Change.DONE;
    }

    /** Adds a member; who is one already stays what they are. */
    @Transactional
    Change add(long teamId, long personId) {
        Team team = teams.findById(teamId);
        Person person = people.findById(personId);
        if (team == null || person == null || !person.enabled()) {
            return Change.GONE;
        }
        if (members.findById(new TeamMember.Key(teamId, personId)) == null) {
            members.persist(new TeamMember(teamId, personId));
            audit.record("team.member-added", team.name(), person.login());
        }
        return Change.DONE;
    }

    @Transactional
    Change remove(long teamId, long personId) {
        TeamMember member = members.findById(new TeamMember.Key(teamId, personId));
        if (member == null) {
            return Change.GONE;
        }
        members.delete(member);
        audit.record(
                "team.member-removed",
                teams.findById(teamId).name(),
                people.findById(personId).login());
        return Change.DONE;
    }

    /** Lets a member see the team's dashboard, or no longer. */
    @Transactional
    Change lead(long teamId, long personId, boolean wanted) {
        TeamMember member = members.findById(new TeamMember.Key(teamId, personId));
        if (member == null) {
            return Change.GONE;
        }
        Person person = people.findById(personId);
        if (wanted && !person.has(Role.LEAD)) {
            return Change.NOT_A_LEAD;
        }
        member.lead(wanted);
        audit.record(
                wanted ? "team.lead-set" : "team.lead-unset",
                teams.findById(teamId).name(),
                person.login());
        return Change.DONE;
    }
}
