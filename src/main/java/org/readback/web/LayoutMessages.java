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

    @Message("Today")
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

    /** What search engines and lists of links say of a page. */
    @Message("Readback keeps what a report says alive in memory, day by day, until the briefing.")
    String description();

    @Message("Table, scrolls sideways")
    String table();

    /** Above a table that is wider than its page. */
    @Message("Scroll sideways for more columns")
    String scrolls();

    @Message("Pages")
    String pages();

    @Message("Page {number} of {pages}")
    String page(int number, int pages);

    @Message("Cancel")
    String cancel();

    @Message("Audit log")
    String audit();

    /** Above a list of what is wrong with a form. */
    @Message("There is a problem")
    String problem();
}
