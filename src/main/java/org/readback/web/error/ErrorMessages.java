package org.readback.web.error;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What people read when something cannot be shown. */
@MessageBundle("error")
public interface ErrorMessages {
    /** What happened, in a few words. */
    @Message("{#when status}{#is 400}Invalid request{#is 401}Please sign in{#is 403}No access"
            + "{#is 404}Not found{#is 405}Not available this way{#is 408}Too slow{#is 409}Changed meanwhile"
            + "{#is 413}Too long{#is 415}Not a form{#is 429}Too many attempts"
            + "{#is 503}Busy{#is >= 500}Something went wrong{#else}That did not work{/when}")
    String title(int status);

    /** What to do about it. */
    @Message("{#when status}"
            + "{#is 400}Something in the address or the form was not as expected. If a page was open for a long time, go"
            + " back, reload it and try again."
            + "{#is 401}This page is for people who are signed in."
            + "{#is 403}Your account does not have the role that this page needs. The administrator can give it to you."
            + "{#is 404}There is no such page, or it is not yours. It may have been retired."
            + "{#is 405}This address takes a form, not a visit. Begin on the start page."
            + "{#is 408}Your form did not arrive in time. Go back and send it again, if possible over a faster connection."
            + "{#is 409}Somebody changed this while you had it open. Reload it and try again; nothing was overwritten."
            + "{#is 413}That was more than this form takes. Shorten it and try again."
            + "{#is 415}This address takes a form as a browser sends it, not compressed and in no other format."
            + "{#is 429}Please wait a few minutes before the next try. Nothing was locked."
            + "{#is 503}The server is busy. Please try again in a moment."
            + "{#is >= 500}Something went wrong here. What you had saved is safe; please try again."
            + "{#else}The request could not be handled.{/when}")
    String text(int status);

    /** Where the database is busy or cannot be reached. */
    @Message("{#if down}Not available right now{#else}Busy right now{/if}")
    String unavailable(boolean down);

    @Message(
            "{#if down}The server cannot reach its data at the moment.{#else}The server has too much to do at the moment.{/if}"
                    + " What you had answered and saved is safe.")
    String unavailableWhy(boolean down);

    @Message("Please try again in a moment.")
    String comeBack();

    @Message("Try again")
    String tryAgain();

    @Message(
            "What you just sent may not be saved yet. This page holds all of it: wait a moment, then send it again. Nothing"
                    + " is counted twice.")
    String held();

    @Message("Send it again")
    String sendAgain();

    @Message(
            "What you just sent was not done. A password is never held on a page: please fill in the form again in a moment.")
    String passwordNotHeld();

    @Message("Back to the form")
    String toForm();

    @Message("If it happens again, tell the administrator this number:")
    String number();

    @Message("Home")
    String home();
}
