package org.readback.authoring;

import java.util.List;
import java.util.Optional;
import org.readback.web.Choice;
import org.readback.web.FormErrors;

/**
 * The form an instructor writes in.
 *
 * @param action where it goes
 * @param preview what is shown above it, once something was typed
 * @param refused whether publishing was asked for and lint kept it back
 * @param overtaken what somebody else made of the question meanwhile
 */
record WritingView(
        WrittenKind kind,
        String action,
        QuestionForm form,
        FormErrors errors,
        List<Choice> topics,
        List<Choice> passages,
        Optional<Preview> preview,
        boolean refused,
        Optional<Overtaken> overtaken) {
    /** Another editor's version, in the language of its report. */
    record Overtaken(String editor, String language, String stem, String right) {}

    WritingView with(Preview shown, boolean keptBack) {
        return new WritingView(kind, action, form, errors, topics, passages, Optional.of(shown), keptBack, overtaken);
    }

    WritingView overtakenBy(Overtaken other, QuestionForm renewed) {
        return new WritingView(kind, action, renewed, errors, topics, passages, preview, refused, Optional.of(other));
    }
}
