package org.readback.study;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said of days on which a person does not study. */
@MessageBundle("absence")
public interface AbsenceMessages {
    @Message("When you are away")
    String away();

    @Message("No absence is planned.")
    String noAbsence();

    @Message("{first} to {last}")
    String days(String first, String last);

    @Message("Take it back")
    String takeBack();

    @Message("About {waiting} {#if waiting == 1}review is{#else}reviews are{/if} promised for these days;"
            + " {#if waiting == 1}it waits{#else}they wait{/if} until you are back. Then about {perDay} a day are asked,"
            + " with those of the day itself, and by {level} you are level again.")
    String levelAgain(int waiting, int perDay, String level);

    @Message("About {waiting} {#if waiting == 1}review is{#else}reviews are{/if} promised for these days;"
            + " {#if waiting == 1}it waits{#else}they wait{/if} until you are back. Then about {perDay} a day are asked,"
            + " with those of the day itself, and after two months {left} still wait: think of a higher limit, or of"
            + " fewer new cards.")
    String leftOver(int waiting, int perDay, int left);

    @Message("Day by day")
    String dayByDay();

    @Message("Day")
    String day();

    @Message("Reviews")
    String reviewsOfDay();

    @Message("First day away")
    String firstDay();

    @Message("Last day away")
    String lastDay();

    @Message("Plan this absence")
    String plan();

    @Message(
            "Your absence is planned. From now on no card is given a day in it; what was promised for it waits until you"
                    + " are back, and is spread over the days after.")
    String planned();

    @Message("That absence is taken back.")
    String takenBack();

    @Message(
            "{#when problem}{#is NO_DAY}Give both days as year, month and day, like 2026-08-03."
                    + "{#is BACKWARDS}The last day is before the first.{#is OVER}These days are over. Give days from today on."
                    + "{#is TOO_FAR}Give days within a year from now.{#is PLANNED}Some of these days are planned already.{/when}")
    String absenceProblem(AbsenceProblem problem);
}
