package org.readback.study.preview;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the preview says. */
@MessageBundle("preview")
public interface PreviewMessages {
    @Message
    String previewAbout();

    @Message
    String lookThrough();

    @Message
    String of();

    @Message
    String look();

    @Message
    String previewWhat(Preview.What what);

    @Message
    String preview();

    @Message
    String nothingCounts();

    @Message
    String lookElsewhere();

    @Message
    String previewPlace(String what, int place, int of);

    @Message
    String toMatchWith();

    @Message
    String answerHead();

    @Message
    String nextOne();

    @Message
    String oneBefore();

    @Message
    String thinkFirst();

    @Message
    String showAnswer();

    @Message
    String previewNone();

    @Message
    String previewAll();

    @Message
    String lookedThrough(int n);
}
