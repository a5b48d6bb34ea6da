package org.readback.review.answer;

import java.time.Instant;
import java.util.Optional;
import org.readback.web.FormErrors;
import org.readback.web.LostForm;

/**
 * What stands in a question's form.
 *
 * @param shownAt when the question was shown, epoch milliseconds
 */
public record Filled(long shownAt, Response given, FormErrors errors) {
    /** A form that is shown now, with what a lost one held, if it was this question's. */
    public static Filled now(Instant now, String questionId, Optional<LostForm> lost) {
        Response given = lost.filter(form -> form.first("question").equals(questionId))
                .map(Response::of)
                .orElse(Response.NOTHING);
        return new Filled(now.toEpochMilli(), given, FormErrors.none());
    }

    /** A form that comes back. */
    public static Filled again(AnswerForm form, FormErrors errors) {
        return new Filled(form.shownAt(), form.given(), errors);
    }
}
