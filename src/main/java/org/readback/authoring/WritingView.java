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
    /**
     * What another editor changed.
     *
     * @param taken what only they changed, which the form has taken over
     * @param both what the reader changed too, in another way
     */
    record Overtaken(String editor, List<Changed> taken, List<Changed> both) {}

    /**
     * A field that was changed.
     *
     * @param name as the form names it
     * @param label as people read it
     * @param language of what it holds; empty for the page's
     */
    record Changed(String name, String label, String language, String before, String theirs, String mine) {}

    WritingView with(Preview shown, boolean keptBack) {
        return new WritingView(kind, action, form, errors, topics, passages, Optional.of(shown), keptBack, overtaken);
    }

    WritingView overtakenBy(Overtaken other, QuestionForm renewed) {
        return new WritingView(
                kind, action, renewed, errors, topics, passages, Optional.empty(), false, Optional.of(other));
    }
}
