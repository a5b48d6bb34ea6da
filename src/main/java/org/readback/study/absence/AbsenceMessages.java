package org.readback.study.absence;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said of days on which a person does not study. */
@MessageBundle("absence")
public interface AbsenceMessages {
    @Message("Absences")
    String away();

    @Message("No absences planned.")
    String noAbsence();

    @Message("{first} to {last}")
    String days(String first, String last);

    @Message("Delete")
    String takeBack();

    @Message(
            "About {waiting} {#if waiting == 1}review falls{#else}reviews fall{/if} on these days and {#if waiting == 1}waits{#else}wait{/if} until you are back. After that it is about {perDay} a day; you will have caught up by {level}.")
    String levelAgain(int waiting, int perDay, String level);

    @Message(
            "About {waiting} {#if waiting == 1}review falls{#else}reviews fall{/if} on these days and {#if waiting == 1}waits{#else}wait{/if} until you are back. After that it is about {perDay} a day, and {left} {#if left == 1}is{#else}are{/if} still left after two months: consider a higher limit or fewer new cards.")
    String leftOver(int waiting, int perDay, int left);

    @Message("Day by day")
    String dayByDay();

    @Message("Day")
    String day();

    @Message("Reviews")
    String reviewsOfDay();

    @Message("First day")
    String firstDay();

    @Message("Last day")
    String lastDay();

    @Message("Add absence")
    String plan();

    @Message("Absence added. Cards due then wait until you are back and are spread over the days after.")
    String planned();

    @Message("Absence deleted.")
    String takenBack();

    @Message(
            "{#when problem}{#is NO_DAY}Give both days as year, month and day, like 2026-08-03."
                    + "{#is BACKWARDS}The last day is before the first.{#is OVER}These days are over. Give days from today on."
                    + "{#is TOO_FAR}Give days within a year from now.{#is PLANNED}Some of these days are planned already.{/when}")
    String absenceProblem(AbsenceProblem problem);
}
