package org.readback.team;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages about teams say: the list, a team's members, its dashboard. */
@MessageBundle("team")
public interface TeamMessages {
    // --- the list

    @Message
    String teams();

    @Message
    String led();

    @Message
    String ledNone(boolean administrator);

    @Message
    String size(long count);

    @Message
    String all();

    @Message
    String allNone();

    @Message
    String makeTeam();

    @Message
    String newName();

    @Message
    String make();

    @Message
    String made();

    @Message
    String nameTaken();

    // --- members

    @Message
    String members();

    @Message
    String membersByName();

    @Message
    String nobody();

    @Message
    String name();

    @Message
    String login();

    /** Above the buttons for each member. */
    @Message
    String actions();

    /** Beside the name of whoever leads. */
    @Message
    String leads();

    @Message
    String disabled();

    @Message
    String noStaffer();

    @Message
    String makeLead();

    @Message
    String endAsLead();

    @Message
    String needsRole();

    @Message
    String remove();

    @Message
    String everybodyIn();

    @Message
    String addPersonFirst();

    @Message
    String addMember();

    @Message
    String add();

    @Message
    String itself();

    @Message
    String rename();

    @Message
    String delete();

    @Message
    String added();

    @Message
    String removed();

    @Message
    String leadsNow();

    @Message
    String leadsNoMore();

    @Message
    String renamed();

    @Message
    String deleted();

    @Message
    String notALead();

    @Message
    String notEmpty();

    // --- dashboard

    @Message
    String figuresHint();

    @Message
    String due();

    @Message
    String reviews();

    @Message
    String retention();

    @Message
    String met();

    @Message
    String ofTested(long count);

    @Message
    String unknown();

    @Message
    String metOf(long met, long questions);

    @Message
    String coverageNone();

    @Message
    String toReports();

    @Message
    String coverageHint();

    /** Below a topic's name. */
    @Message
    String questionsOf(long count);

    @Message
    String member();
}
