package org.readback.review.answer;

import java.util.List;
import org.readback.web.LostForm;

/**
 * What a form already holds when it is shown again.
 *
 * @param text what was typed
 * @param options indexes of the options chosen
 * @param truth "true", "false" or empty
 * @param pairs the lines' choices, as forms send them
 * @param confidence how sure the person said they were, a {@link Confidence}'s word or empty
 */
public record Response(String text, List<Integer> options, String truth, List<String> pairs, String confidence) {
    public static final Response NOTHING = new Response("", List.of(), "", List.of(), "");

    /** What was in the form when its sign-in had ended. */
    public static Response of(LostForm form) {
        return new Response(
                form.first("text"),
                form.all("option").stream()
                        .filter(option -> option.matches("\\d{1,3}"))
                        .map(Integer::valueOf)
                        .toList(),
                form.first("truth"),
                form.all("pair"),
                form.first("confidence"));
    }
}
