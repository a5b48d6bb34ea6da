package org.readback.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What pages say around their own words. */
@MessageBundle("layout")
public interface LayoutMessages {
    @Message("Skip to content")
    String skip();

    @Message("Main")
    String main();

    @Message("Study")
    String study();

    @Message("Progress")
    String progress();

    @Message("Reports")
    String reports();

    @Message("Questions")
    String questions();

    @Message("Teams")
    String teams();

    @Message("People")
    String people();

    @Message("Account:")
    String account();

    @Message("Sign out")
    String signOut();

    @Message("Done:")
    String done();

    @Message("Not done:")
    String notDone();

    @Message("Error:")
    String error();

    @Message("Table, scrolls sideways")
    String table();

    @Message("Pages")
    String pages();

    @Message("Page {number} of {pages}")
    String page(int number, int pages);

    @Message("Cancel")
    String cancel();
}
