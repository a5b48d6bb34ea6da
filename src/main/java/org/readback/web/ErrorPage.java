package org.readback.web;

import io.quarkus.qute.TemplateInstance;

/**
 * What a person reads when something cannot be shown.
 *
 * @param status the HTTP status
 * @param title what happened, in a few words
 * @param text what to do about it
 * @param id the number under which the log has it, empty where there is nothing to look up
 */
record ErrorPage(int status, String title, String text, String id) implements TemplateInstance {
    static ErrorPage of(int status, String id) {
        return switch (status) {
            case 400 ->
                new ErrorPage(
                        400,
                        "That could not be read",
                        "Something in the address or the form was not as expected. If a page was open for a long time, "
                                + "go back, reload it and try again.",
                        id);
            case 401 -> new ErrorPage(401, "Please sign in", "This page is for people who are signed in.", id);
            case 403 ->
                new ErrorPage(
                        403,
                        "Not yours to open",
                        "Your account does not have the role that this page needs. "
                                + "The administrator can give it to you.",
                        id);
            case 404 ->
                new ErrorPage(
                        404, "Not found", "There is no such page, or it is not yours. It may have been retired.", id);
            case 405 ->
                new ErrorPage(
                        405, "Not this way", "This address takes a form, not a visit. Start from the day's page.", id);
            case 409 ->
                new ErrorPage(
                        409,
                        "Changed meanwhile",
                        "Somebody changed this while you had it open. Reload it and try "
                                + "again; nothing was overwritten.",
                        id);
            case 413 ->
                new ErrorPage(413, "Too long", "That was more than this form takes. Shorten it and try again.", id);
            case 429 ->
                new ErrorPage(
                        429,
                        "Too many tries",
                        "Please wait a few minutes before the next try. Nothing was locked.",
                        id);
            case 503 -> new ErrorPage(503, "Busy", "The server is busy. Please try again in a moment.", id);
            default ->
                status < 500
                        ? new ErrorPage(status, "That did not work", "The request could not be handled.", id)
                        : new ErrorPage(
                                status,
                                "Our fault",
                                "Something went wrong here. What you had saved is safe; please try again.",
                                id);
        };
    }
}
