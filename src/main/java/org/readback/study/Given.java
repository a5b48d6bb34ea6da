package org.readback.study;

import java.util.List;

/**
 * What a form already holds when it is shown again.
 *
 * @param text what was typed
 * @param options indexes of the options chosen
 * @param truth "true", "false" or empty
 * @param pairs the lines' choices, as {@link AnswerForm} sends them
 */
record Given(String text, List<Integer> options, String truth, List<String> pairs) {
    static final Given NOTHING = new Given("", List.of(), "", List.of());

    static Given of(AnswerForm form) {
        return new Given(form.text(), form.option(), form.truth() == null ? "" : form.truth(), form.pair());
    }
}
