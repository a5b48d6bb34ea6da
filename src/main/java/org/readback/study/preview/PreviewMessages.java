package org.readback.study.preview;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the preview says. */
@MessageBundle("preview")
public interface PreviewMessages {
    @Message(
            "Browse questions, think of the answer, and see it with its source. Nothing is graded and no card changes.")
    String previewAbout();

    @Message("Show")
    String lookThrough();

    @Message("Topic")
    String of();

    @Message("Start preview")
    String look();

    @Message("{#when what}{#is TOMORROW}Due tomorrow{#is CARDS}My cards, due first{#is NEW}New questions{/when}")
    String previewWhat(Preview.What what);

    @Message("Preview")
    String preview();

    @Message("Preview: nothing counts.")
    String nothingCounts();

    @Message("Choose something else")
    String lookElsewhere();

    @Message("{what}: {place} of {of}")
    String previewPlace(String what, int place, int of);

    @Message("To match with:")
    String toMatchWith();

    @Message("The answer")
    String answerHead();

    @Message("Next")
    String nextOne();

    @Message("Previous")
    String oneBefore();

    @Message("Think of your answer first.")
    String thinkFirst();

    @Message("Show the answer")
    String showAnswer();

    @Message("There are no such questions.")
    String previewNone();

    @Message("End of the preview")
    String previewAll();

    @Message("{n} {#if n == 1}question{#else}questions{/if} seen. Nothing was counted.")
    String lookedThrough(int n);
}
