package org.readback.study;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the preview says. */
@MessageBundle("preview")
public interface PreviewMessages {
    @Message(
            "Look through questions, think of the answer, and see it with its source. Nothing is graded, nothing is kept,"
                    + " and no card changes.")
    String previewAbout();

    @Message("Look through")
    String lookThrough();

    @Message("Of")
    String of();

    @Message("Look")
    String look();

    @Message(
            "{#when what}{#is TOMORROW}What is due tomorrow{#is CARDS}My cards, due first{#is NEW}Questions I have not met"
                    + "{/when}")
    String previewWhat(Preview.What what);

    @Message("Preview")
    String preview();

    @Message("Preview: nothing here counts.")
    String nothingCounts();

    @Message("Look at something else")
    String lookElsewhere();

    @Message("{what}: {place} of {of}")
    String previewPlace(String what, int place, int of);

    @Message("To match with:")
    String toMatchWith();

    @Message("The answer")
    String answerHead();

    @Message("Next")
    String nextOne();

    @Message("The one before")
    String oneBefore();

    @Message("Think of your answer first.")
    String thinkFirst();

    @Message("Show the answer")
    String showAnswer();

    @Message("There is nothing of that kind.")
    String previewNone();

    @Message("That was all")
    String previewAll();

    @Message("{n} {#if n == 1}question{#else}questions{/if} looked through. None of it counts.")
    String lookedThrough(int n);
}
