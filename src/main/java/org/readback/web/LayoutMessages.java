package org.readback.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What pages say around their own words. */
@MessageBundle("layout")
public interface LayoutMessages {
    @Message
    String skip();

    @Message
    String main();

    @Message
    String study();

    @Message
    String progress();

    @Message
    String reports();

    @Message
    String questions();

    @Message
    String teams();

    @Message
    String people();

    @Message
    String account();

    @Message
    String signOut();

    @Message
    String done();

    @Message
    String notDone();

    @Message
    String error();

    /** What search engines and lists of links say of a page. */
    @Message
    String description();

    @Message
    String table();

    /** Above a table that is wider than its page. */
    @Message
    String scrolls();

    @Message
    String pages();

    @Message
    String page(int number, int pages);

    @Message
    String cancel();

    @Message
    String audit();

    /** Above a list of what is wrong with a form. */
    @Message
    String problem();
}
