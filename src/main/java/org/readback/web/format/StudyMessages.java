package org.readback.web.format;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.readback.memory.basics.Grade;

/** The words that all pages about studying share: grades, kinds of question, waits and amounts. */
@MessageBundle("study")
public interface StudyMessages {
    @Message("{#when grade}{#is AGAIN}Again{#is HARD}Hard{#is GOOD}Good{#is EASY}Easy{/when}")
    String grade(Grade grade);

    // --- until a card comes back, from its last review; in words: "10m" is read out as ten metres

    @Message("today")
    String today();

    @Message("tomorrow")
    String tomorrow();

    @Message("in {n} {#if n == 1}minute{#else}minutes{/if}")
    String inMinutes(long n);

    @Message("in {n} {#if n == 1}hour{#else}hours{/if}")
    String inHours(long n);

    @Message("in {n} {#if n == 1}day{#else}days{/if}")
    String inDays(long n);

    @Message("in about {n} {#if n == 1}month{#else}months{/if}")
    String inAboutMonths(long n);

    @Message("in about {n} {#if n == 1}year{#else}years{/if}")
    String inAboutYears(long n);

    // --- amounts

    @Message("{n} {#if n == 1}second{#else}seconds{/if}")
    String seconds(long n);

    @Message("{n} {#if n == 1}minute{#else}minutes{/if}")
    String minutes(long n);

    @Message("{n} {#if n == 1}hour{#else}hours{/if}")
    String hours(long n);

    @Message("{n} {#if n == 1}day{#else}days{/if}")
    String days(long n);

    /** Hours, not a whole number of them. */
    @Message("{n} hours")
    String partHours(String n);

    /** Days, not a whole number of them. */
    @Message("{n} days")
    String partDays(String n);

    @Message("{n} {#if n == 1}card{#else}cards{/if}")
    String cards(long n);

    @Message("{n} {#if n == 1}question{#else}questions{/if}")
    String questions(long n);

    @Message("{n} {#if n == 1}review{#else}reviews{/if}")
    String reviews(long n);
}
