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

    @Message("You lead no team yet. {#if administrator}Open a team below and set yourself as its lead.{#else}The"
            + " administrator adds you to one and sets you as its lead.{/if}")
    String ledNone(boolean administrator);

    @Message("{count} {#if count == 1}member{#else}members{/if}")
    String size(long count);

    @Message("All teams")
    String all();

    @Message("There is no team yet. Make the first one below, then add its members.")
    String allNone();

    @Message("Make a team")
    String makeTeam();

    @Message("Name of the new team")
    String newName();

    @Message("Make the team")
    String make();

    @Message("The team is made. Add its members.")
    String made();

    @Message("Another team has this name. Choose another.")
    String nameTaken();

    // --- members

    @Message("Members")
    String members();

    @Message("Members, by name")
    String membersByName();

    @Message("Nobody is in this team yet. Add the first member below.")
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

    @Message("End as lead")
    String endAsLead();

    @Message("needs the role Lead")
    String needsRole();

    @Message("Remove")
    String remove();

    @Message("Everybody is in this team.")
    String everybodyIn();

    @Message("Add a person first")
    String addPersonFirst();

    @Message("Add a member")
    String addMember();

    @Message("Add to the team")
    String add();

    @Message("The team itself")
    String itself();

    @Message("Rename")
    String rename();

    @Message("Delete the team")
    String delete();

    @Message("The member is added.")
    String added();

    @Message("The member is removed. Nothing of theirs is lost.")
    String removed();

    @Message("The member leads the team now.")
    String leadsNow();

    @Message("The member no longer leads the team.")
    String leadsNoMore();

    @Message("The team has its new name.")
    String renamed();

    @Message("The team is deleted.")
    String deleted();

    @Message("Leads need the role Lead. Give it to them under People first.")
    String notALead();

    @Message("The team still has members. Remove them first.")
    String notEmpty();

    // --- dashboard

    @Message(
            "Each member on their own study day. Retention: of the reviews of learned cards in the last thirty days; a dash"
                    + " where there were none.")
    String figuresHint();

    @Message("Due")
    String due();

    @Message("Reviews, 7 days")
    String reviews();

    @Message("Retention")
    String retention();

    @Message("Questions met")
    String met();

    @Message("of {count}")
    String ofTested(long count);

    @Message("not known yet")
    String unknown();

    @Message("{met} of {questions}")
    String metOf(long met, long questions);

    @Message("There are no questions yet. Coverage appears here with the first report.")
    String coverageNone();

    @Message("See the reports")
    String toReports();

    @Message(
            "Then, for each topic, how many of its questions a member has met, in percent: the more, the deeper the colour.")
    String coverageHint();

    /** Below a topic's name. */
    @Message("{count} {#if count == 1}question{#else}questions{/if}")
    String questionsOf(long count);
}
