package org.readback.team;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages about teams say: the list, a team's members, its dashboard. */
@MessageBundle("team")
public interface TeamMessages {
    // --- the list

    @Message("Teams")
    String teams();

    @Message("Teams you lead")
    String led();

    @Message(
            "You lead no team yet. {#if administrator}Open a team below and make yourself its lead.{#else}The administrator adds you to a team and makes you its lead.{/if}")
    String ledNone(boolean administrator);

    @Message("{count} {#if count == 1}member{#else}members{/if}")
    String size(long count);

    @Message("All teams")
    String all();

    @Message("No teams yet. Create the first one, then add its members.")
    String allNone();

    @Message("New team")
    String makeTeam();

    @Message("Name")
    String newName();

    @Message("Create team")
    String make();

    @Message("Team created. Add its members.")
    String made();

    @Message("Another team has this name. Choose another one.")
    String nameTaken();

    // --- members

    @Message("Members")
    String members();

    @Message("Members, by name")
    String membersByName();

    @Message("No members yet. Add the first one.")
    String nobody();

    @Message("Name")
    String name();

    @Message("Sign-in name")
    String login();

    /** Above the buttons for each member. */
    @Message("Actions")
    String actions();

    /** Beside the name of whoever leads. */
    @Message("lead")
    String leads();

    @Message("disabled")
    String disabled();

    @Message("not a staffer")
    String noStaffer();

    @Message("Make lead")
    String makeLead();

    @Message("Remove as lead")
    String endAsLead();

    @Message("needs the role Lead")
    String needsRole();

    @Message("Remove")
    String remove();

    @Message("Everybody is in this team already.")
    String everybodyIn();

    @Message("Add a person first")
    String addPersonFirst();

    @Message("Add member")
    String addMember();

    @Message("Add member")
    String add();

    @Message("Team settings")
    String itself();

    @Message("Rename")
    String rename();

    @Message("Delete team")
    String delete();

    @Message("Member added.")
    String added();

    @Message("Member removed. All their reviews are kept.")
    String removed();

    @Message("Member is now a lead.")
    String leadsNow();

    @Message("Member is no longer a lead.")
    String leadsNoMore();

    @Message("Team renamed.")
    String renamed();

    @Message("Team deleted.")
    String deleted();

    @Message("Assign the role Lead to this person first, under People.")
    String notALead();

    @Message("The team still has members. Remove them first.")
    String notEmpty();

    // --- dashboard

    @Message("Retention: share of learned cards recalled in the last 30 days; a dash means none were due.")
    String figuresHint();

    @Message("Due")
    String due();

    @Message("Reviews, 7 days")
    String reviews();

    @Message("Retention")
    String retention();

    @Message("Questions seen")
    String met();

    @Message("of {count}")
    String ofTested(long count);

    @Message("not known yet")
    String unknown();

    @Message("{met} of {questions}")
    String metOf(long met, long questions);

    @Message("There are no questions yet. Coverage by topic appears here with the first report.")
    String coverageNone();

    @Message("See the reports")
    String toReports();

    @Message("By topic: share of its questions that a member has seen; the more, the deeper the colour.")
    String coverageHint();

    /** Below a topic's name. */
    @Message("{count} {#if count == 1}question{#else}questions{/if}")
    String questionsOf(long count);

    @Message("Person")
    String member();
}
